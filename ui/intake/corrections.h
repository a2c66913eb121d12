// What came in, with what a person corrected of it before it is tabled. Read anew - from somebody else, with other authors, for a text that
// has changed - the corrections are made again on the parts whose words are the same. For the thread of the window.
#pragma once

#include "ui/intake/intake_rows.h"
#include "ui/intake/laid.h"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace chapeau {

class Corrections {
public:
    /// The registry and the clock outlive it.
    Corrections(const Registry& registry, const Clock& clock) : m_registry{registry}, m_clock{clock} {}

    /// `negotiation` is what it was read for.
    void set(std::shared_ptr<const Negotiation> negotiation, Incoming incoming, IncomingRequest request);
    /// Another file, or another text: what was corrected is of no use any more.
    void forget();

    [[nodiscard]] bool isEmpty() const { return !m_incoming; }
    [[nodiscard]] bool isReadFor(const Negotiation& negotiation, const IncomingRequest& request) const {
        return !isEmpty() && m_negotiation.get() == &negotiation && m_request == request;
    }
    /// How often a person has corrected something since it was read.
    [[nodiscard]] std::size_t count() const { return m_count; }
    /// How many of them could not be made again when it was last read.
    [[nodiscard]] std::size_t lost() const { return m_lost; }
    [[nodiscard]] const Incoming& incoming() const { return *m_incoming; }
    [[nodiscard]] std::vector<IntakeRow> rows() const { return rowsOf(*m_incoming, m_leftOut, *m_negotiation); }
    [[nodiscard]] LabelledText text() const { return landingText(*m_incoming, *m_negotiation); }

    /// False where that names no place, or the row can't be laid there.
    bool aim(const IntakeRow& row, const std::string& written);
    bool aim(const IntakeRow& row, const Aim& at);
    void leaveOut(const IntakeRow& row, bool leftOut);
    [[nodiscard]] bool canJoinNext(const IntakeRow& row) const;
    void joinNext(const IntakeRow& row);
    [[nodiscard]] bool canTakeApart(const IntakeRow& row) const;
    void takeApart(const IntakeRow& row);

    /// How many proposals would be tabled, and how many positions and comments come with them.
    [[nodiscard]] std::size_t proposals() const;
    [[nodiscard]] std::size_t remarks() const;
    /// As it is to be tabled.
    [[nodiscard]] Incoming chosen() const;

private:
    struct LeftOut {
        bool isSo = true;
    };
    struct Joined {};
    struct TakenApart {};
    /// Words that named no place were given one.
    struct Placed {
        std::string written;
        std::optional<ParagraphId> at; ///< what it named, where that is in the text
    };
    using Correction = std::variant<Laid, LeftOut, Joined, TakenApart, Placed>;
    struct Made {
        std::string words; ///< of the part or the amendment, as it was before; of the paragraph that they left out
        std::vector<DelegationCode> from;
        Correction what;
    };

    void makeAgain();
    [[nodiscard]] std::optional<std::size_t> find(const Taking& of, const Made& made) const;
    /// False where it doesn't fit any more.
    bool makeAgain(Taking& of, const Made& made);
    bool makeAgain(Proposing& of, const Made& made);
    bool place(Proposing& of, std::size_t unplaced, const std::string& label);
    void setLeftOut(std::size_t placed, bool isSo);
    void remember(const IntakeRow& row, Correction what);
    [[nodiscard]] Taking* taking() const { return std::get_if<Taking>(m_incoming.get()); }

    std::shared_ptr<const Negotiation> m_negotiation;
    const Registry& m_registry;
    const Clock& m_clock;
    std::unique_ptr<Incoming> m_incoming;
    IncomingRequest m_request;
    std::set<std::size_t> m_leftOut; ///< of the amendments in words
    std::vector<Made> m_made;
    std::size_t m_count = 0;
    std::size_t m_lost = 0;
};

} // namespace chapeau
