#include "core/align/mapping.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

using namespace chapeau;

namespace {

using Texts = std::vector<std::string>;

rc::Gen<std::string> paragraph() {
    const auto word =
        rc::gen::elementOf(Texts{"the ", "of ", "rivers ", "lakes ", "Urges ", "States ", "to ", "act; ", "水 ", "ماء ", ", ", " "});
    return rc::gen::map(rc::gen::container<Texts>(word), [](const Texts& words) {
        std::string out;
        for (const std::string& w : words) out += w;
        return out;
    });
}

std::vector<std::size_t> allOf(const std::vector<MappingEntry>& entries, std::vector<std::size_t> MappingEntry::*side) {
    std::vector<std::size_t> out;
    for (const MappingEntry& entry : entries) out.insert(out.end(), (entry.*side).begin(), (entry.*side).end());
    return out;
}

std::vector<std::size_t> upTo(std::size_t size) {
    std::vector<std::size_t> out(size);
    for (std::size_t i = 0; i < size; ++i) out[i] = i;
    return out;
}

bool fitsItsRelation(const MappingEntry& e, const Texts& base, const Texts& variant) {
    const std::size_t b = e.base.size();
    const std::size_t v = e.variant.size();
    const bool likely = e.similarity >= 0 && e.similarity <= 1;
    switch (e.relation) {
    case Relation::same: return b == 1 && v == 1 && base[e.base[0]] == variant[e.variant[0]] && e.similarity == 1;
    case Relation::edited: return b == 1 && v == 1 && base[e.base[0]] != variant[e.variant[0]] && likely;
    case Relation::added: return b == 0 && v == 1 && e.similarity == 0 && !e.moved;
    case Relation::deleted: return b == 1 && v == 0 && e.similarity == 0 && !e.moved;
    case Relation::split: return b == 1 && v > 1 && likely;
    case Relation::joined: return b > 1 && v == 1 && likely;
    }
    return false;
}

void checkLaws(const Texts& base, const Texts& variant) {
    const auto mapping = mapParagraphs(base, variant);
    RC_ASSERT(mapping.has_value());
    auto variants = allOf(*mapping, &MappingEntry::variant);
    std::sort(variants.begin(), variants.end());
    RC_ASSERT(variants == upTo(variant.size()));
    std::vector<std::size_t> firsts;
    for (const MappingEntry& entry : *mapping) {
        if (!entry.variant.empty()) firsts.push_back(entry.variant.front());
    }
    RC_ASSERT(std::is_sorted(firsts.begin(), firsts.end()));
    auto bases = allOf(*mapping, &MappingEntry::base);
    std::sort(bases.begin(), bases.end());
    RC_ASSERT(bases == upTo(base.size()));
    std::size_t last = 0;
    for (const MappingEntry& entry : *mapping) {
        RC_ASSERT(fitsItsRelation(entry, base, variant));
        if (entry.base.empty() || entry.moved) continue;
        RC_ASSERT(entry.base.front() >= last);
        last = entry.base.back();
    }
}

} // namespace

RC_GTEST_PROP(MappingLaws, holdForAnyTwoTexts, ()) {
    checkLaws(*rc::gen::container<Texts>(paragraph()), *rc::gen::container<Texts>(paragraph()));
}

RC_GTEST_PROP(MappingLaws, holdForATextAndItsRevision, ()) {
    const auto base = *rc::gen::container<Texts>(paragraph());
    Texts variant;
    for (const std::string& text : base) {
        switch (*rc::gen::inRange(0, 7)) {
        case 0: break;
        case 1: variant.push_back(text + *paragraph()); break;
        case 2: variant.insert(variant.begin(), text); break;
        case 3:
            variant.push_back(text.substr(0, text.find(' ') + 1));
            variant.push_back(text.substr(text.find(' ') + 1));
            break;
        case 4:
            if (variant.empty()) variant.emplace_back();
            variant.back() += " " + text;
            break;
        default: variant.push_back(text);
        }
    }
    checkLaws(base, variant);
}

RC_GTEST_PROP(MappingLaws, aTextIsTheSameAsItself, ()) {
    const auto base = *rc::gen::container<Texts>(paragraph());
    const auto mapping = mapParagraphs(base, base);
    RC_ASSERT(mapping.has_value());
    for (std::size_t i = 0; i < base.size(); ++i) {
        RC_ASSERT((*mapping)[i] == (MappingEntry{{i}, {i}, Relation::same, false, 1}));
    }
}
