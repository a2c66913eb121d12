#include "core/intake/structure/incoming_text.h"

namespace chapeau {

namespace {

const char* patternOf(NoticeCode code) {
    switch (code) {
    case NoticeCode::pageHeaderRemoved: return TRANSLATABLE("Notice", "{place}: a running page header was taken out (“{excerpt}”).");
    case NoticeCode::cutParagraphJoined:
        return TRANSLATABLE("Notice", "{place}: a paragraph that was cut in two was joined (“{excerpt}”).");
    case NoticeCode::hyphenMended: return TRANSLATABLE("Notice", "{place}: a broken hyphen was closed up (“{excerpt}”).");
    case NoticeCode::noteNumberUnglued:
        return TRANSLATABLE("Notice", "{place}: a number was read as the call to a footnote (“{excerpt}”).");
    case NoticeCode::runTogetherSeparated:
        return TRANSLATABLE("Notice", "{place}: paragraphs that had run together were separated (“{excerpt}”).");
    case NoticeCode::labelLost:
        return TRANSLATABLE("Notice", "{place}: its number or letter is missing in the file; its place was inferred (“{excerpt}”).");
    case NoticeCode::noteWithoutText: return TRANSLATABLE("Notice", "{place}: footnote {excerpt} is called, but its text is missing.");
    case NoticeCode::noteWithoutCall: return TRANSLATABLE("Notice", "{place}: footnote {excerpt} is called nowhere in the text.");
    case NoticeCode::stopMissing: return TRANSLATABLE("Notice", "{place}: it ends without a stop, and words may be missing (“{excerpt}”).");
    case NoticeCode::tableAsText: return TRANSLATABLE("Notice", "{place}: a table was read as text (“{excerpt}”).");
    case NoticeCode::textBoxAsText: return TRANSLATABLE("Notice", "{place}: a text box was read as text (“{excerpt}”).");
    case NoticeCode::trackedChangesIgnored:
        return TRANSLATABLE("Notice", "{place}: tracked changes were read as accepted; deleted words were left out.");
    case NoticeCode::numberingUnexpected: return TRANSLATABLE("Notice", "{place}: the file numbers this paragraph {excerpt}.");
    case NoticeCode::markUnexpected: return TRANSLATABLE("Notice", "{place}: the file numbers this paragraph “{excerpt}”.");
    case NoticeCode::convertedFromOpenDocument:
        return TRANSLATABLE(
            "Notice",
            "{place} was converted from OpenDocument by LibreOffice: which comment answers which, and some moves and changes of format, "
            "may be lost.");
    case NoticeCode::convertedFromRichText:
        return TRANSLATABLE(
            "Notice",
            "{place} was converted from RTF by LibreOffice: some tracked changes and moves, which comment answers which, and which are "
            "resolved, may be lost.");
    case NoticeCode::convertedFromOldWord:
        return TRANSLATABLE(
            "Notice",
            "{place} was converted from Word 97–2003 by LibreOffice: moves are read as deleted and inserted words, and which comment "
            "answers which, and which are resolved, may be lost.");
    case NoticeCode::readFromPdf:
        return TRANSLATABLE(
            "Notice",
            "{place} was read from a PDF: italics are lost, and where it was printed with tracked changes, deleted and inserted words "
            "stand together and nothing tells them apart. Compare it with the Word file if there is one.");
    case NoticeCode::formulaLeftOut: return TRANSLATABLE("Notice", "{place}: a formula was left out.");
    case NoticeCode::linkLeftOut: return TRANSLATABLE("Notice", "{place}: a link to {excerpt} was left out.");
    case NoticeCode::macroLeftOut: return TRANSLATABLE("Notice", "{place}: a macro was left out.");
    case NoticeCode::pictureLeftOut: return TRANSLATABLE("Notice", "{place}: a picture or drawing was left out.");
    case NoticeCode::objectLeftOut: return TRANSLATABLE("Notice", "{place}: an embedded object was left out.");
    case NoticeCode::documentLeftOut: return TRANSLATABLE("Notice", "{place}: another document inside the file was left out.");
    case NoticeCode::hiddenTextLeftOut: return TRANSLATABLE("Notice", "{place}: hidden text was left out.");
    case NoticeCode::commentsLeftOut: return TRANSLATABLE("Notice", "{place}: what is said in comments was left out.");
    case NoticeCode::footnotesLeftOut: return TRANSLATABLE("Notice", "{place}: what is said in footnotes was left out.");
    case NoticeCode::nothingUnderChanges:
        return TRANSLATABLE("Notice",
                            "{place}: there is no text under the tracked changes; it was read as accepted and compared as a whole.");
    case NoticeCode::textUnderChangesDiffers:
        return TRANSLATABLE_COUNT(
            "Notice",
            "{place}: the text under the tracked changes is not the issued one; what differs (%n part(s)) was taken as the sender’s.");
    case NoticeCode::changesOfOtherText:
        return TRANSLATABLE("Notice", "{place}: the tracked changes were made on {excerpt}, and were carried to the issued text.");
    case NoticeCode::changesOfEarlierText:
        return TRANSLATABLE("Notice", "{place}: the tracked changes were made on an earlier text, and were carried to the issued text.");
    case NoticeCode::changesOfWorkingText:
        return TRANSLATABLE("Notice", "{place}: the tracked changes were made on the working text, and were carried to the issued text.");
    case NoticeCode::authorUnknown: return TRANSLATABLE("Notice", "{place}: nothing in it was changed by {excerpt}.");
    case NoticeCode::commentElsewhere:
        return TRANSLATABLE("Notice", "{place}: a comment of {excerpt} stands outside the paragraphs, and was put on the first.");
    }
    return "";
}

const char* patternOf(NoticePlace::Kind kind) {
    switch (kind) {
    case NoticePlace::Kind::file: return TRANSLATABLE("NoticePlace", "The file");
    case NoticePlace::Kind::end: return TRANSLATABLE("NoticePlace", "The end of the file");
    case NoticePlace::Kind::line: return TRANSLATABLE("NoticePlace", "Line {number}");
    case NoticePlace::Kind::paragraph: return TRANSLATABLE("NoticePlace", "Paragraph {number} of the file");
    case NoticePlace::Kind::label: return ""; // says itself
    }
    return "";
}

std::string capitalized(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::string sentenceOf(const NoticePlace& place, const Translate& translate) {
    if (place.kind == NoticePlace::Kind::label) return capitalized(place.label);
    return filled(translate("NoticePlace", patternOf(place.kind), noCount), {{"number", std::to_string(place.number)}});
}

} // namespace

std::string sentenceOf(const Notice& notice, const Translate& translate) {
    const std::string pattern = translate("Notice", patternOf(notice.code), notice.count);
    return filled(pattern, {{"place", sentenceOf(notice.place, translate)}, {"excerpt", notice.excerpt}});
}

} // namespace chapeau
