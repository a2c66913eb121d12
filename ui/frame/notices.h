// What a view wants said in the frame of the window, without knowing the window.
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QObject>
#include <QString>

#include <map>
#include <utility>
#include <vector>

namespace chapeau {

/// Where words stand that were typed and not saved.
struct UnsavedPlace {
    ParagraphId paragraph;
    bool after = false; ///< in a new paragraph after that one

    friend bool operator==(const UnsavedPlace&, const UnsavedPlace&) = default;
};

class Notices final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// A short sentence, in the status line for a while.
    void say(const QString& sentence) { Q_EMIT said(sentence); }
    /// What went wrong, in a box; nothing where a person stopped it.
    void fail(const Error& error) { Q_EMIT failed(error); }

    /// Words in that view or pane aren't saved; no places: all of them are.
    void setUnsaved(const QString& view, std::vector<UnsavedPlace> places) {
        if (std::exchange(m_unsaved[view], places) != places) Q_EMIT unsavedChanged();
    }
    [[nodiscard]] std::vector<UnsavedPlace> unsaved() const {
        std::vector<UnsavedPlace> all;
        for (const auto& [view, places] : m_unsaved) all.insert(all.end(), places.begin(), places.end());
        return all;
    }

Q_SIGNALS:
    void said(const QString& sentence);
    void failed(const chapeau::Error& error);
    void unsavedChanged();

private:
    std::map<QString, std::vector<UnsavedPlace>> m_unsaved; ///< by the id of the view or pane
};

} // namespace chapeau
