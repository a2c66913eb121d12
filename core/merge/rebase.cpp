#include "core/merge/rebase.h"

#include "core/merge/common_cuts.h"
#include "core/merge/overlap.h"
#include "core/text/word_numbers.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace chapeau {

namespace {

bool has(const std::vector<Edit>& edits, const Edit& edit) {
    return std::ranges::find(edits, edit) != edits.end();
}

/// What stands at one place of the old base: as the proposal has it, as the new base has it, or both.
struct Place {
    ByteRange base;
    std::string ours;
    std::string theirs;
    bool isOurs = false;
    bool isTheirs = false;
    bool givesWay = false; ///< left out of the text

    [[nodiscard]] bool same() const { return ours == theirs; }
};

/// Whether one text has the words of the other in a row.
bool holdsWordsOf(std::string_view a, std::string_view b) {
    WordNumbers numbers{64};
    auto longer = numbers.of(DiffText{a});
    auto shorter = numbers.of(DiffText{b});
    if (longer.size() < shorter.size()) std::swap(longer, shorter);
    return !shorter.empty() && !std::ranges::search(longer, shorter).empty();
}

class Carrier {
public:
    Carrier(std::string_view base, std::vector<EditsOfText> texts) : m_base{base} {
        useCommonCuts(base, texts);
        m_ours = std::move(texts[0]);
        m_theirs = std::move(texts[1]);
    }

    Rebased carry() {
        findPlaces();
        // What is in the base already comes before what is only proposed for the same place.
        std::ranges::stable_sort(m_places,
                                 [](const Place& a, const Place& b) { return std::tie(a.base, a.isOurs) < std::tie(b.base, b.isOurs); });
        for (std::size_t i = 1; i < m_places.size(); ++i) lookForRepetition(m_places[i - 1], m_places[i]);
        return {text(), carriage(), reason()};
    }

private:
    void findPlaces() {
        std::vector<Edit> all = m_ours;
        all.insert(all.end(), m_theirs.begin(), m_theirs.end());
        std::ranges::sort(all);
        all.erase(std::unique(all.begin(), all.end()), all.end());
        for (const OverlapGroup& group : overlapGroups(all)) {
            std::vector<Edit> ours;
            std::vector<Edit> theirs;
            for (std::size_t i = group.first; i < group.last; ++i) {
                if (has(m_ours, all[i])) ours.push_back(all[i]);
                if (has(m_theirs, all[i])) theirs.push_back(all[i]);
            }
            m_places.push_back({group.base, sliceWithEdits(m_base, group.base, ours), sliceWithEdits(m_base, group.base, theirs),
                                !ours.empty(), !theirs.empty(), false});
        }
    }

    /// Ours beside theirs, with the same words: "now" beside "now and for ever". What they only put in gives way to ours.
    void lookForRepetition(Place& left, Place& right) {
        if (left.isOurs == left.isTheirs || right.isOurs == right.isTheirs || left.isOurs == right.isOurs) return;
        Place& mine = left.isOurs ? left : right;
        Place& other = left.isOurs ? right : left;
        if (left.base.end != right.base.begin || !holdsWordsOf(mine.ours, other.theirs)) return;
        m_addedThere = true;
        other.givesWay = other.base.empty();
    }

    /// Ours where it is ours, theirs where it is only theirs.
    [[nodiscard]] std::string text() const {
        std::vector<Edit> edits;
        for (const Place& place : m_places)
            if (!place.givesWay) edits.push_back({place.base, place.isOurs ? place.ours : place.theirs});
        shareCommas(edits);
        keepWordsApart(m_base, edits);
        return sliceWithEdits(m_base, {0, m_base.size()}, edits);
    }

    [[nodiscard]] bool contested() const {
        return std::ranges::any_of(m_places, [](const Place& place) { return place.isOurs && place.isTheirs && !place.same(); });
    }
    [[nodiscard]] bool addsWords() const {
        return std::ranges::any_of(m_places, [](const Place& place) { return place.isOurs && !place.isTheirs; });
    }
    [[nodiscard]] bool partlyThere() const {
        return std::ranges::any_of(m_places, [](const Place& place) { return place.isOurs && place.isTheirs && place.same(); });
    }

    [[nodiscard]] Carriage carriage() const {
        if (contested() || m_addedThere) return Carriage::needsLook;
        return addsWords() ? Carriage::carried : Carriage::takenOver;
    }

    [[nodiscard]] CarryReason reason() const {
        if (contested()) return CarryReason::wordsChanged;
        if (m_addedThere) return CarryReason::wordsAddedThere;
        return addsWords() && partlyThere() ? CarryReason::partlyInText : CarryReason::none;
    }

    std::string_view m_base;
    EditsOfText m_ours;
    EditsOfText m_theirs;
    std::vector<Place> m_places;
    bool m_addedThere = false;
};

} // namespace

std::string_view nameOf(Carriage carriage) {
    switch (carriage) {
    case Carriage::carried: return "carried";
    case Carriage::takenOver: return "taken over";
    case Carriage::needsLook: return "needs a look";
    case Carriage::notApplicable: return "not applicable";
    }
    return {};
}

std::string_view nameOf(CarryReason reason) {
    switch (reason) {
    case CarryReason::none: return "";
    case CarryReason::partlyInText: return "only a part is in the text already";
    case CarryReason::wordsChanged: return "the words it changes were changed";
    case CarryReason::wordsAddedThere: return "some of the same words were added there";
    case CarryReason::paragraphGone: return "its paragraph is gone";
    case CarryReason::paragraphJoined: return "its paragraph was joined to another";
    case CarryReason::paragraphSplit: return "its paragraph was split";
    case CarryReason::placeGone: return "the paragraph it was to follow is gone";
    }
    return {};
}

Rebased rebase(std::string_view oldBase, std::string_view text, std::string_view newBase) {
    if (text == newBase) return {std::string{text}, Carriage::takenOver, CarryReason::none};
    if (newBase == oldBase) return {std::string{text}, Carriage::carried, CarryReason::none};
    if (newBase.empty()) return {std::string{text}, Carriage::notApplicable, CarryReason::paragraphGone};
    return Carrier{oldBase, {diffWords(oldBase, text), diffWords(oldBase, newBase)}}.carry();
}

} // namespace chapeau
