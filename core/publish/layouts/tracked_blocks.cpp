#include "core/publish/layouts/tracked_blocks.h"

#include "core/publish/layouts/call_signs.h"
#include "core/text/word_diff.h"

#include <algorithm>
#include <map>
#include <utility>

namespace chapeau {

namespace {

using Kind = TrackedChange::Kind;

/// Blocks as one text, their ends as newlines, with the look of each stretch. A line break inside a block is a character of its own.
class ComparedSide {
public:
    ComparedSide(const NotedBlocks& side, CallSigns& signs) {
        for (const Block& block : side.blocks) {
            if (&block != side.blocks.data()) m_text += '\n';
            for (const Run& run : block.runs) addRun(run, side.notes, signs);
        }
    }

    [[nodiscard]] const std::string& text() const { return m_text; }

    /// The look at byte `at`, and where it ends.
    [[nodiscard]] std::pair<Run, std::size_t> lookAt(std::size_t at) const {
        const auto stretch =
            std::upper_bound(m_stretches.begin(), m_stretches.end(), at, [](std::size_t a, const Stretch& s) { return a < s.end; });
        if (stretch == m_stretches.end()) return {Run{}, m_text.size()};
        return {stretch->look, stretch->end};
    }

    static constexpr char lineBreak = '\v';

private:
    struct Stretch {
        std::size_t end = 0;
        Run look;
    };

    void addRun(const Run& run, const std::vector<PrintedNote>& notes, CallSigns& signs) {
        if (run.note) {
            m_text += signs.signOf(notes[*run.note]);
        } else {
            for (const char c : run.text) m_text += c == '\n' ? lineBreak : c;
        }
        Run look = run;
        look.text.clear();
        look.note.reset();
        m_stretches.push_back({m_text.size(), std::move(look)});
    }

    std::string m_text;
    std::vector<Stretch> m_stretches;
};

/// Which paragraphs begin at the start of a line.
enum class Start { both, onlyWorking, onlyBase };

class Tracker {
public:
    Tracker(const NotedBlocks& base, const NotedBlocks& working, std::size_t hand, NoteBook& notes)
        : m_baseBlocks{base}, m_workingBlocks{working}, m_base{base, m_signs}, m_working{working, m_signs}, m_hand{hand}, m_notes{notes} {}

    [[nodiscard]] std::vector<Block> track() && {
        begin(startOfAll());
        std::size_t at = 0;
        std::size_t workingAt = 0;
        for (const Edit& edit : edits()) {
            workingAt = copyKept(at, edit.base.begin, workingAt);
            addStretch(m_base, edit.base, Kind::deleted);
            addStretch(m_working, {workingAt, workingAt + edit.text.size()}, Kind::inserted);
            at = edit.base.end;
            workingAt += edit.text.size();
        }
        copyKept(at, m_base.text().size(), workingAt);
        finish();
        return std::move(m_result);
    }

private:
    [[nodiscard]] Start startOfAll() const {
        if (m_baseBlocks.blocks.empty()) return Start::onlyWorking;
        return m_workingBlocks.blocks.empty() ? Start::onlyBase : Start::both;
    }

    [[nodiscard]] std::vector<Edit> edits() const {
        const std::string& base = m_base.text();
        const std::string& working = m_working.text();
        if (base == working) return {};
        if (base.empty() || working.empty()) return {{{0, base.size()}, working}};
        return diffWords(base, working);
    }

    std::size_t copyKept(std::size_t from, std::size_t to, std::size_t workingAt) {
        addStretch(m_working, {workingAt, workingAt + (to - from)}, std::nullopt);
        return workingAt + (to - from);
    }

    void addStretch(const ComparedSide& side, ByteRange range, std::optional<Kind> kind) {
        const std::string& text = side.text();
        for (std::size_t at = range.begin; at < range.end;) {
            if (text[at] == '\n') {
                endLine(kind);
                ++at;
            } else if (const PrintedNote* note = m_signs.noteAt(text, at)) {
                addRun({.note = noteFor(*note, kind)}, kind);
                at += CallSigns::size;
            } else {
                at = addWords(side, at, range.end, kind);
            }
        }
    }

    /// Each numbered call has a note of its own; an asterisk calls one note several times.
    [[nodiscard]] std::size_t noteFor(const PrintedNote& note, std::optional<Kind> kind) {
        if (note.mark.find('*') == std::string::npos) return m_notes.add(note.mark, note.text);
        const auto known = m_starred.find({&note, kind});
        if (known != m_starred.end()) return known->second;
        return m_starred[{&note, kind}] = m_notes.add(note.mark, note.text);
    }

    std::size_t addWords(const ComparedSide& side, std::size_t at, std::size_t end, std::optional<Kind> kind) {
        auto [run, lookEnd] = side.lookAt(at);
        std::size_t to = at;
        const std::string& text = side.text();
        while (to < std::min(end, lookEnd) && text[to] != '\n' && m_signs.noteAt(text, to) == nullptr) ++to;
        run.text = text.substr(at, to - at);
        std::replace(run.text.begin(), run.text.end(), ComparedSide::lineBreak, '\n');
        addRun(std::move(run), kind);
        return to;
    }

    void addRun(Run run, std::optional<Kind> kind) {
        if (kind) run.change = TrackedChange{*kind, m_hand};
        m_result.back().runs.push_back(std::move(run));
    }

    void endLine(std::optional<Kind> kind) {
        if (kind) m_result.back().endChange = TrackedChange{*kind, m_hand};
        if (kind != Kind::inserted) ++m_baseLine;
        if (kind != Kind::deleted) ++m_workingLine;
        begin(!kind ? Start::both : *kind == Kind::inserted ? Start::onlyWorking : Start::onlyBase);
    }

    void begin(Start start) {
        const bool fromBase = start == Start::onlyBase;
        const Block& model = fromBase ? m_baseBlocks.blocks[m_baseLine] : m_workingBlocks.blocks[m_workingLine];
        Block block{.style = model.style, .level = model.level, .mark = model.mark};
        if (start == Start::both && m_baseBlocks.blocks[m_baseLine].mark != block.mark) {
            block.oldMark = m_baseBlocks.blocks[m_baseLine].mark;
            block.markChange = TrackedChange{Kind::inserted, m_hand};
        }
        if (start != Start::both && !block.mark.empty())
            block.markChange = TrackedChange{fromBase ? Kind::deleted : Kind::inserted, m_hand};
        m_result.push_back(std::move(block));
    }

    /// The end of the last paragraph goes where its text goes, if that is to one side only.
    void finish() {
        const Start start = startOfAll();
        if (start != Start::both)
            m_result.back().endChange = TrackedChange{start == Start::onlyBase ? Kind::deleted : Kind::inserted, m_hand};
    }

    CallSigns m_signs;
    const NotedBlocks& m_baseBlocks;
    const NotedBlocks& m_workingBlocks;
    ComparedSide m_base;
    ComparedSide m_working;
    std::size_t m_hand;
    NoteBook& m_notes;
    std::map<std::pair<const PrintedNote*, std::optional<Kind>>, std::size_t> m_starred;
    std::size_t m_baseLine = 0;
    std::size_t m_workingLine = 0;
    std::vector<Block> m_result;
};

} // namespace

std::vector<Block> trackedBlocks(const NotedBlocks& base, const NotedBlocks& working, std::size_t hand, NoteBook& notes) {
    if (base.blocks.empty() && working.blocks.empty()) return {};
    return Tracker{base, working, hand, notes}.track();
}

} // namespace chapeau
