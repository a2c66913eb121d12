#include "core/intake/structure/incoming_text.h"

namespace chapeau {

namespace {

/// {place} and {excerpt} are filled in.
const char* patternOf(NoticeCode code) {
    switch (code) {
    case NoticeCode::pageHeaderRemoved: return "{place}: a running page header was taken out (“{excerpt}”).";
    case NoticeCode::cutParagraphJoined: return "{place}: a paragraph that was cut in two was joined (“{excerpt}”).";
    case NoticeCode::hyphenMended: return "{place}: a broken hyphen was closed up (“{excerpt}”).";
    case NoticeCode::noteNumberUnglued: return "{place}: a number was read as the call to a footnote (“{excerpt}”).";
    case NoticeCode::runTogetherSeparated: return "{place}: paragraphs that had run together were separated (“{excerpt}”).";
    case NoticeCode::labelLost: return "{place}: its number or letter is missing in the file; its place was inferred (“{excerpt}”).";
    case NoticeCode::noteWithoutText: return "{place}: footnote {excerpt} is called, but its text is missing.";
    case NoticeCode::noteWithoutCall: return "{place}: footnote {excerpt} is called nowhere in the text.";
    case NoticeCode::partLeftOut: return "{place}: {excerpt} was left out.";
    case NoticeCode::tableAsText: return "{place}: a table was read as text (“{excerpt}”).";
    case NoticeCode::trackedChangesIgnored: return "{place}: tracked changes were read as accepted; deleted words were left out.";
    case NoticeCode::numberingUnexpected: return "{place}: the file numbers this paragraph {excerpt}.";
    case NoticeCode::convertedFromOpenDocument:
        return "{place} was converted from OpenDocument by LibreOffice: which comment answers which, and some moves and changes of format, "
               "may be lost.";
    case NoticeCode::convertedFromRichText:
        return "{place} was converted from RTF by LibreOffice: some tracked changes and moves, which comment answers which, and which are "
               "resolved, may be lost.";
    case NoticeCode::convertedFromOldWord:
        return "{place} was converted from Word 97–2003 by LibreOffice: moves are read as deleted and inserted words, and which comment "
               "answers which, and which are resolved, may be lost.";
    case NoticeCode::readFromPdf:
        return "{place} was read from a PDF: italics are lost, and where it was printed with tracked changes, deleted and inserted words "
               "stand together and nothing tells them apart. Compare it with the Word file if there is one.";
    case NoticeCode::nothingUnderChanges:
        return "{place}: there is no text under the tracked changes; it was read as accepted and compared as a whole.";
    case NoticeCode::textUnderChangesDiffers:
        return "{place}: the text under the tracked changes is not the issued one; what differs ({excerpt}) was taken as the sender's.";
    case NoticeCode::changesOfOtherText: return "{place}: the tracked changes were made on {excerpt}, and were carried to the issued text.";
    case NoticeCode::authorUnknown: return "{place}: nothing in it was changed by {excerpt}.";
    case NoticeCode::commentElsewhere: return "{place}: a comment of {excerpt} stands outside the paragraphs, and was put on the first.";
    case NoticeCode::other: return "{place}: {excerpt}.";
    }
    return "";
}

std::string filled(std::string sentence, const std::string& field, const std::string& value) {
    if (const auto at = sentence.find(field); at != std::string::npos) sentence.replace(at, field.size(), value);
    return sentence;
}

std::string capitalized(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

} // namespace

std::string sentenceOf(const Notice& notice) {
    const std::string place = notice.place.empty() ? "The file" : capitalized(notice.place);
    return filled(filled(patternOf(notice.code), "{place}", place), "{excerpt}", notice.excerpt);
}

} // namespace chapeau
