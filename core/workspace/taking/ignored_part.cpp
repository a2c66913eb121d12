#include "core/workspace/taking/ignored_part.h"

namespace chapeau {

namespace {

const char* patternOf(IgnoredPart::Kind kind) {
    switch (kind) {
    case IgnoredPart::Kind::frontMatter: return ""; // says itself
    case IgnoredPart::Kind::footnote: return TRANSLATABLE("IgnoredPart", "{label}, footnote {mark}: {text}");
    case IgnoredPart::Kind::footnotesMissing: return TRANSLATABLE("IgnoredPart", "{label}: without its footnotes");
    case IgnoredPart::Kind::deletionElsewhere: return TRANSLATABLE("IgnoredPart", "deletes what the issued text doesn’t have: {text}");
    }
    return "";
}

std::string partOf(const IgnoredPart& part, const Translate& translate) {
    if (part.kind == IgnoredPart::Kind::frontMatter) return part.text;
    const std::string pattern = translate("IgnoredPart", patternOf(part.kind), noCount);
    return filled(pattern, {{"label", part.label}, {"mark", part.mark}, {"text", part.text}});
}

} // namespace

std::string sentenceOf(const IgnoredPart& part, const Translate& translate) {
    const std::string what = partOf(part, translate);
    if (part.from.empty()) return what;
    const std::string pattern = translate("IgnoredPart", TRANSLATABLE("IgnoredPart", "{delegations}: {what}"), noCount);
    return filled(pattern, {{"delegations", codeList(part.from)}, {"what", what}});
}

} // namespace chapeau
