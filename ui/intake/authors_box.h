// Whom each author of the tracked changes writes for: a line for each, to be chosen or typed, and all of them to the sender at once.
#pragma once

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QWidget>

#include "core/delegation/registry.h"
#include "core/workspace/taking/taken_authors.h"

#include <vector>

namespace chapeau {

class AuthorsBox final : public QWidget {
    Q_OBJECT
public:
    /// The registry outlives it.
    explicit AuthorsBox(const Registry& registry, QWidget* parent = nullptr);

    /// `from` sends the file.
    void setAuthors(const std::vector<TakenAuthor>& authors, const std::vector<DelegationCode>& from);
    /// What was said here; nothing of those whom nobody touched.
    [[nodiscard]] const std::vector<AuthorMapping>& said() const { return m_said; }
    void forget() { m_said.clear(); }

Q_SIGNALS:
    void edited();

private:
    void addLine(int line, const TakenAuthor& author);
    void choose(QComboBox& combo, const TakenAuthor& author);
    void say(const std::string& author, const std::vector<DelegationCode>& delegations);
    void allToSender();

    const Registry& m_registry;
    std::vector<TakenAuthor> m_authors;
    std::vector<DelegationCode> m_from;
    std::vector<AuthorMapping> m_said;
    QWidget* m_lines;
    QPushButton* m_all;
};

} // namespace chapeau
