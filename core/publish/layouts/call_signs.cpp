#include "core/publish/layouts/call_signs.h"

#include <algorithm>

namespace chapeau {

namespace {

constexpr unsigned firstCall = 0x100000;

std::string encoded(unsigned c) {
    const auto byte = [c](unsigned shift) { return static_cast<char>(0x80U | ((c >> shift) & 0x3FU)); };
    return {static_cast<char>(0xF0U | (c >> 18U)), byte(12), byte(6), byte(0)};
}

/// How many bytes of signs stand before byte `at` once a sign is put in for each call; of those at `at` itself all.
std::size_t shiftAt(std::size_t at, const std::vector<NoteCall>& notes) {
    return CallSigns::size * static_cast<std::size_t>(std::ranges::count_if(notes, [at](const NoteCall& call) { return call.at <= at; }));
}

std::size_t shiftBefore(std::size_t at, const std::vector<NoteCall>& notes) {
    return at == 0 ? 0 : shiftAt(at - 1, notes);
}

void callNotes(std::vector<Block>& blocks, const CallSigns& signs, NoteBook& notes) {
    for (Block& block : blocks) {
        block.runs = withCalls(block.runs, signs, notes);
        for (Row& row : block.rows)
            for (Cell& cell : row.cells) callNotes(cell.blocks, signs, notes);
    }
}

} // namespace

std::string CallSigns::signOf(const PrintedNote& note) {
    const bool counted = note.mark.find('*') == std::string::npos;
    const auto key = std::pair{counted ? std::string{} : note.mark, note.text};
    const auto [known, isNew] = m_signs.emplace(key, m_notes.size());
    if (isNew) m_notes.push_back(note);
    return encoded(firstCall + static_cast<unsigned>(known->second));
}

const PrintedNote* CallSigns::noteAt(std::string_view text, std::size_t at) const {
    if (at + size > text.size() || static_cast<unsigned char>(text[at]) != 0xF4) return nullptr;
    unsigned c = 0x4;
    for (std::size_t i = 1; i < size; ++i) c = (c << 6U) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
    return c < firstCall || c - firstCall >= m_notes.size() ? nullptr : &m_notes[c - firstCall];
}

RichText withSigns(const RichText& text, CallSigns& signs) {
    if (text.notes.empty()) return text;
    RichText signedText{text.text};
    auto notes = text.notes;
    for (NoteCall& call : notes) call.at = std::min(call.at, text.text.size());
    std::ranges::stable_sort(notes, {}, &NoteCall::at);
    for (auto call = notes.rbegin(); call != notes.rend(); ++call) signedText.text.insert(call->at, signs.signOf({call->mark, call->text}));
    for (const ByteRange italic : text.italic)
        signedText.italic.push_back({italic.begin + shiftAt(italic.begin, notes), italic.end + shiftBefore(italic.end, notes)});
    return signedText;
}

std::vector<Run> withCalls(const std::vector<Run>& runs, const CallSigns& signs, NoteBook& notes) {
    std::vector<Run> called;
    const auto add = [&](Run run, std::string_view words) {
        run.text = words;
        if (!run.text.empty()) called.push_back(std::move(run));
    };
    for (const Run& run : runs) {
        std::size_t from = 0;
        for (std::size_t at = 0; at < run.text.size(); ++at) {
            const PrintedNote* note = signs.noteAt(run.text, at);
            if (note == nullptr) continue;
            add(run, std::string_view{run.text}.substr(from, at - from));
            called.push_back({.bold = run.bold,
                              .underline = run.underline,
                              .strike = run.strike,
                              .note = notes.add(note->mark, note->text),
                              .change = run.change,
                              .comments = run.comments});
            from = at + CallSigns::size;
        }
        if (from == 0)
            called.push_back(run);
        else
            add(run, std::string_view{run.text}.substr(from));
    }
    return called;
}

void callNotes(Publication& publication, const CallSigns& signs, NoteBook notes) {
    callNotes(publication.blocks, signs, notes);
    publication.notes = notes.take();
}

} // namespace chapeau
