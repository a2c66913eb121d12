#include "core/workspace/taking/laid_changes.h"

#include "core/merge/rebase.h"

#include <algorithm>
#include <set>

namespace chapeau {

namespace {

/// Paragraphs of the three texts that belong together, and what happened between them.
struct Bundle {
    std::set<std::size_t> issued;
    std::set<std::size_t> underneath;
    std::set<std::size_t> hand;
    std::vector<const MappingEntry*> under;
    std::vector<const MappingEntry*> changes;

    [[nodiscard]] bool touched() const {
        return std::ranges::any_of(changes, [](const MappingEntry* entry) { return entry->relation != Relation::same || entry->moved; });
    }
    /// The copy has the issued paragraphs as they are, and one thing was done to them.
    [[nodiscard]] bool isPlain() const {
        return changes.size() == 1 &&
               std::ranges::all_of(under, [](const MappingEntry* entry) { return entry->relation == Relation::same; });
    }
    [[nodiscard]] bool isDoubtful() const {
        const auto doubtful = [](const MappingEntry* entry) { return chapeau::isDoubtful(*entry); };
        return std::ranges::any_of(under, doubtful) || std::ranges::any_of(changes, doubtful);
    }
    [[nodiscard]] bool isMoved() const { return changes.size() == 1 && changes.front()->moved; }
};

std::vector<std::size_t> listOf(const std::set<std::size_t>& indexes) {
    return {indexes.begin(), indexes.end()};
}

/// Puts together what belongs together, beginning with each change in turn.
class Bundler {
public:
    Bundler(const std::vector<MappingEntry>& under, const std::vector<MappingEntry>& changes, std::size_t underneath)
        : m_under{under}, m_changes{changes}, m_underOf(underneath), m_changeOf(underneath), m_done(changes.size(), false) {
        for (std::size_t i = 0; i < under.size(); ++i)
            for (const auto f : under[i].variant) m_underOf[f] = i;
        for (std::size_t i = 0; i < changes.size(); ++i)
            for (const auto f : changes[i].base) m_changeOf[f] = i;
    }

    /// Nothing where that change is in a bundle already.
    std::optional<Bundle> from(std::size_t change) {
        if (m_done[change]) return std::nullopt;
        Bundle bundle;
        addChange(change, bundle);
        while (!m_waiting.empty()) {
            const std::size_t f = m_waiting.back();
            m_waiting.pop_back();
            if (!bundle.underneath.insert(f).second) continue;
            addUnder(m_underOf[f], bundle);
            addChange(m_changeOf[f], bundle);
        }
        return bundle;
    }

private:
    void addChange(std::size_t index, Bundle& bundle) {
        if (m_done[index]) return;
        m_done[index] = true;
        const auto& entry = m_changes[index];
        bundle.changes.push_back(&entry);
        bundle.hand.insert(entry.variant.begin(), entry.variant.end());
        m_waiting.insert(m_waiting.end(), entry.base.begin(), entry.base.end());
    }

    void addUnder(std::size_t index, Bundle& bundle) {
        const auto& entry = m_under[index];
        if (std::ranges::find(bundle.under, &entry) != bundle.under.end()) return;
        bundle.under.push_back(&entry);
        bundle.issued.insert(entry.base.begin(), entry.base.end());
        m_waiting.insert(m_waiting.end(), entry.variant.begin(), entry.variant.end());
    }

    const std::vector<MappingEntry>& m_under;
    const std::vector<MappingEntry>& m_changes;
    std::vector<std::size_t> m_underOf;  ///< of each paragraph underneath, its entry in `under`
    std::vector<std::size_t> m_changeOf; ///< and in `changes`
    std::vector<bool> m_done;
    std::vector<std::size_t> m_waiting;
};

class Layer {
public:
    Layer(const Draft& issued, const Draft& underneath, const Draft& hand) : m_issued{issued}, m_underneath{underneath}, m_hand{hand} {}

    void lay(const Bundle& bundle) {
        if (bundle.underneath.empty())
            m_laid.changes.push_back({*bundle.changes.front(), {}, false});
        else if (bundle.issued.empty())
            layOnNothing(bundle);
        else if (!bundle.touched())
            m_laid.changes.push_back({{listOf(bundle.issued), listOf(bundle.hand), Relation::same, false, 1}, {}, false});
        else if (bundle.isPlain())
            layPlain(bundle);
        else if (bundle.hand.empty())
            m_laid.changes.push_back({{listOf(bundle.issued), {}, Relation::deleted, false, 0}, {}, bundle.isDoubtful()});
        else
            layCarried(bundle);
    }

    LaidChanges take() { return std::move(m_laid); }

private:
    /// The issued text has no such paragraph: what the hand makes of it is new to it.
    void layOnNothing(const Bundle& bundle) {
        if (!bundle.touched()) return;
        if (bundle.hand.empty()) m_laid.missing.push_back(textOf(m_underneath, listOf(bundle.underneath)).text);
        for (const auto index : bundle.hand) m_laid.changes.push_back({{{}, {index}, Relation::added, false, 0}, {}, true});
    }

    void layPlain(const Bundle& bundle) {
        MappingEntry entry = *bundle.changes.front();
        entry.base = listOf(bundle.issued);
        m_laid.changes.push_back({std::move(entry), {}, false});
    }

    void layCarried(const Bundle& bundle) {
        const auto issued = listOf(bundle.issued);
        const RichText hand = textOf(m_hand, listOf(bundle.hand));
        const auto carried = rebase(textOf(m_underneath, listOf(bundle.underneath)).text, hand.text, textOf(m_issued, issued).text);
        LaidChange change{{issued, listOf(bundle.hand), Relation::edited, bundle.isMoved(), similarityOf(bundle)},
                          withText(hand, carried.text),
                          carried.carriage == Carriage::needsLook || bundle.isDoubtful()};
        const auto parts = splitAtNewlines(*change.text);
        if (carried.carriage == Carriage::takenOver) {
            change.entry.relation = Relation::same;
        } else if (issued.size() == 1) {
            change.entry.relation = parts.size() == 1 ? Relation::edited : Relation::split;
        } else if (parts.size() == issued.size()) {
            return layOneByOne(change, parts);
        } else {
            layJoined(change);
        }
        m_laid.changes.push_back(std::move(change));
    }

    void layOneByOne(const LaidChange& change, const std::vector<RichText>& parts) {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const auto index = change.entry.base[i];
            const bool same = m_issued.paragraphs[index].text.text == parts[i].text;
            m_laid.changes.push_back(
                {{{index}, change.entry.variant, same ? Relation::same : Relation::edited, false, change.entry.similarity},
                 parts[i],
                 change.needsLook && !same});
        }
    }

    /// More than one paragraph becomes another number of them: there is no such proposal but to join them, and a person must look.
    static void layJoined(LaidChange& change) {
        change.entry.relation = Relation::joined;
        if (change.text->text.find('\n') == std::string::npos) return;
        std::ranges::replace(change.text->text, '\n', ' ');
        change.needsLook = true;
    }

    static double similarityOf(const Bundle& bundle) {
        double least = 1;
        for (const auto* entry : bundle.changes) least = std::min(least, entry->similarity);
        return least;
    }

    const Draft& m_issued;
    const Draft& m_underneath;
    const Draft& m_hand;
    LaidChanges m_laid;
};

} // namespace

LaidChanges laidWhole(const std::vector<MappingEntry>& mapping) {
    LaidChanges laid;
    for (const auto& entry : mapping) laid.changes.push_back({entry, {}, false});
    return laid;
}

LaidChanges laidOn(const Draft& issued, const Draft& underneath, const std::vector<MappingEntry>& under, const Draft& hand,
                   const std::vector<MappingEntry>& changes) {
    Bundler bundler{under, changes, underneath.paragraphs.size()};
    Layer layer{issued, underneath, hand};
    for (std::size_t i = 0; i < changes.size(); ++i)
        if (const auto bundle = bundler.from(i)) layer.lay(*bundle);
    return layer.take();
}

RichText textOf(const Draft& draft, const std::vector<std::size_t>& indexes) {
    RichText text = draft.paragraphs[indexes.front()].text;
    for (std::size_t i = 1; i < indexes.size(); ++i) text = joinedByNewline(text, draft.paragraphs[indexes[i]].text);
    return text;
}

} // namespace chapeau
