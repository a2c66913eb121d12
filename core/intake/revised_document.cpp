#include "core/intake/revised_document.h"

#include "core/intake/office_converter.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace chapeau {

namespace {

bool isWordFile(std::string_view bytes) {
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
}

/// Through a Word file, which is how its tracked changes are read.
Result<WordText> readConverted(std::string_view bytes, OfficeFormat format, const std::string& name, const Job& job) {
    auto word =
        wordFileFrom(bytes, format, name, job).and_then([&](const std::string& converted) { return readWordText(converted, name, job); });
    if (word) word->notices.insert(word->notices.begin(), {conversionNotice(format)});
    return word;
}

} // namespace

Result<RevisedDocument> RevisedDocument::read(std::string_view bytes, const std::string& name, const Job& job) {
    RevisedDocument document{name};
    const auto format = officeFormatOf(bytes);
    if (format || isWordFile(bytes)) {
        auto word = format ? readConverted(bytes, *format, name, job) : readWordText(bytes, name, job);
        if (!word) return tl::unexpected(word.error());
        document.m_word = std::move(*word);
    } else {
        auto whole = readDocumentBytes(bytes, name, Repair::mend, job);
        if (!whole) return tl::unexpected(whole.error());
        document.m_whole = std::move(*whole);
    }
    return document;
}

Result<IncomingText> RevisedDocument::draftFor(const Acceptance& acceptance, const Job& job) const {
    if (m_whole) return *m_whole;
    SourceText source = sourceFor(m_word, acceptance);
    if (source.blocks.empty()) return fail(ErrorCode::noParagraphs, m_name);
    return assembled(std::move(source), m_name, Repair::mend, job);
}

std::optional<std::size_t> RevisedDocument::find(std::size_t paragraph, const Acceptance& acceptance, const IncomingText& draft,
                                                 bool onlyWithWords) const {
    if (paragraph >= m_word.text.paragraphs.size() || paragraph < draft.frontLines) return std::nullopt;
    if (onlyWithWords && !standsIn(m_word.text, acceptance, paragraph)) return std::nullopt;
    // The end that stands next closes the paragraph; one without words is no paragraph of the draft, and the next is.
    const auto found = std::ranges::lower_bound(draft.lines, paragraph + 1);
    if (found == draft.lines.end()) return std::nullopt;
    return static_cast<std::size_t>(found - draft.lines.begin());
}

std::optional<FrontPart> RevisedDocument::findFront(std::size_t paragraph, const Acceptance& acceptance, const IncomingText& draft) const {
    if (paragraph >= draft.frontLines) return std::nullopt;
    const auto all = textFor(m_word.text, acceptance);
    const auto holds = [&](const HandsParagraph& one) { return one.first <= paragraph && paragraph <= one.last; };
    const auto found = std::ranges::find_if(all, holds);
    if (found == all.end()) return std::nullopt;
    // A number may stand before the title of an adopted text.
    const auto line = collapsed(found->rich.text);
    const auto closesLine = [&](FrontPart part) {
        const auto words = collapsed(wordsOf(draft.draft.front, part));
        return !words.empty() && line.ends_with(words);
    };
    const auto part = std::ranges::find_if(frontParts, closesLine);
    return part == frontParts.end() ? std::nullopt : std::optional{*part};
}

} // namespace chapeau
