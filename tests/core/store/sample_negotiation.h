// A small negotiation for the tests of the store: one version of two paragraphs.
#pragma once

#include "core/base/log.h"
#include "core/store/store.h"

namespace chapeau::test {

inline const Timestamp noon = *timestampFromIso("2026-10-16T12:00:00.000Z");

inline Negotiation smallNegotiation() {
    Version version{VersionId::random(), "A/C.1/81/L.1", {}, noon, 0};
    version.draft.front.title = "Sample title";
    version.draft.front.enactingWords = "The General Assembly,";
    version.draft.paragraphs = {
        {ParagraphId::random(),
         ParagraphKind::preambular,
         0,
         false,
         {"Recalling its earlier work,", {{0, 9}}, {{26, "1", "A note."}}},
         ParagraphState::open},
        {ParagraphId::random(), ParagraphKind::operative, 0, false, {"Decides to go on.", {{0, 7}}, {}}, ParagraphState::open},
    };
    Negotiation negotiation;
    negotiation.title = "Sample";
    negotiation.own = DelegationCode{"KEN"};
    negotiation.versions = {version};
    return negotiation;
}

inline LogEntry entry(const std::string& what) {
    return {noon, "tester", what, ""};
}

inline Proposal replacement(const Negotiation& negotiation, const std::string& text) {
    Proposal proposal;
    const auto& target = negotiation.current().draft.paragraphs.front();
    proposal.targets = {target.id};
    proposal.kind = target.kind;
    proposal.base = target.text;
    proposal.text = {text, {}, {}};
    proposal.proponents = {DelegationCode{"CHN"}, DelegationCode{"PAK"}};
    proposal.received = noon;
    return proposal;
}

} // namespace chapeau::test
