// What came in, with what a person corrected of it before it is tabled. Read anew - from somebody else, with other authors - the
// corrections are made again on the parts whose words are the same. For the thread of the window.
#pragma once

#include "ui/intake/intake_rows.h"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace chapeau {

class Corrections {
public:
    /// The registry and the clock outlive it.
    Corrections(std::shared_ptr<const Negotiation> negotiation, const Registry& registry, const Clock& clock)
        : m_negotiation{std::move(negotiation)}, m_registry{registry}, m_clock{clock} {}

    void set(Incoming incoming, IncomingRequest request);
    /// Another file, or another text: what was corrected is of no use any more.
    void forget();

    [[nodiscard]] bool isEmpty() const { return !m_incoming; }
    /// How often a person has corrected something since it was read.
    [[nodiscard]] std::size_t count() const { return m_count; }
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
    using Correction = std::variant<Aim, LeftOut, Joined, TakenApart>;
    struct Made {
        std::string words; ///< of the part, as it was before
        Correction what;   ///< where it was laid, or what else was done with it
    };

    void makeAgain();
    void makeAgain(std::size_t part, const Correction& what);
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
};

} // namespace chapeau
