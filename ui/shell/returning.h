// What a start begins with: whether it returns to where the program was left, whether the last start came through, and where the
// window stands and how large it is. Choice and mark are kept in the settings.
#pragma once

#include <QRect>
#include <QSize>

namespace chapeau {

[[nodiscard]] bool returnsToLast();
void setReturnsToLast(bool returns);

/// A return that has begun and wasn't kept as done: the program ended before the negotiation was there. On the disk at once.
[[nodiscard]] bool isReturnUnfinished();
void setReturnUnfinished(bool unfinished);

/// Of the window without its frame, where there is room for it.
inline constexpr QSize usualSize{1280, 800};
/// The usual size, or as much of it as the screen has with a frame around; both in device-independent pixels. Pure.
[[nodiscard]] QSize firstSize(const QRect& available);
/// A window, without its frame, that isn't wholly to be seen: moved onto the screen, and made smaller where the screen has no room for it.
/// Pure.
[[nodiscard]] QRect broughtOnto(const QRect& available, const QRect& window);

} // namespace chapeau
