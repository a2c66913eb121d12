#include "ui/text/marked_up.h"

#include "core/text/note_calls.h"
#include "core/text/word_diff.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace chapeau {

namespace {

QString span(const QString& html, const QColor& ground, const QColor& ink, const char* decoration) {
    if (html.isEmpty()) return {};
    return QStringLiteral("<span style=\"background-color:%1;color:%2;text-decoration:%3\">%4</span>")
        .arg(ground.name(), ink.name(), QLatin1String(decoration), html);
}

QString inserted(const std::string& text, const MarkColours& colours) {
    return span(plainHtml(text), colours.insertGround, colours.ink, "underline");
}

QString deleted(const std::string& text, const MarkColours& colours) {
    return span(plainHtml(text), colours.deleteGround, colours.ink, "line-through");
}

QString quiet(const QString& html, const MarkColours& colours) {
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colours.quiet.name(), html);
}

QString marked(const std::string& before, const Edit& edit, const MarkColours& colours) {
    const QString out = deleted(before.substr(edit.base.begin, edit.base.size()), colours);
    const QString in = inserted(edit.text, colours);
    const QString thinSpace = out.isEmpty() || in.isEmpty() ? QString{} : QString{QChar{0x2009}};
    return out + thinSpace + in;
}

std::string ellipsis() {
    return "… ";
}

/// The last `context` bytes of a text from the start of a word.
std::string tail(const std::string& text, std::size_t context) {
    if (text.size() <= context) return text;
    const auto blank = text.find(' ', text.size() - context);
    return blank == std::string::npos ? ellipsis() : ellipsis() + text.substr(blank + 1);
}

std::string head(const std::string& text, std::size_t context) {
    if (text.size() <= context) return text;
    const auto blank = text.rfind(' ', context);
    return blank == std::string::npos ? " …" : text.substr(0, blank) + " …";
}

/// What stands between two shown changes: whole where it is short.
QString between(const std::string& text, std::size_t context) {
    if (text.size() <= 2 * context) return plainHtml(text);
    return plainHtml(head(text, context)) + plainHtml(" ") + plainHtml(tail(text, context).substr(ellipsis().size()));
}

QString spoken(const std::string& before, const Edit& edit) {
    const QString out = qs(before.substr(edit.base.begin, edit.base.size())).trimmed();
    const QString in = qs(edit.text).trimmed();
    if (out.isEmpty()) return QCoreApplication::translate("Changes", "inserts “%1”").arg(in);
    if (in.isEmpty()) return QCoreApplication::translate("Changes", "deletes “%1”").arg(out);
    return QCoreApplication::translate("Changes", "replaces “%1” by “%2”").arg(out, in);
}

QString pieceHtml(const RollingPiece& piece, const MarkColours& colours) {
    switch (piece.kind) {
    case RollingPiece::Kind::plain: return plainHtml(piece.text);
    case RollingPiece::Kind::retained: return plainHtml(piece.text);
    case RollingPiece::Kind::proposed: return inserted(piece.text, colours);
    case RollingPiece::Kind::deleted: return quiet(QStringLiteral("<i>%1</i>").arg(plainHtml(piece.text)), colours);
    case RollingPiece::Kind::bracket: return QStringLiteral("<b>%1</b>").arg(plainHtml(piece.text));
    case RollingPiece::Kind::separator: return quiet(plainHtml(piece.text), colours);
    case RollingPiece::Kind::attribution: return quiet(plainHtml(piece.text), colours);
    case RollingPiece::Kind::state: return quiet(plainHtml(piece.text), colours);
    }
    return {};
}

} // namespace

QString plainHtml(const std::string& text) {
    return qs(text).toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>"));
}

QString markedUp(const std::string& before, const std::string& after, const MarkColours& colours) {
    QString html;
    std::size_t at = 0;
    for (const Edit& edit : diffWords(before, after)) {
        html += plainHtml(before.substr(at, edit.base.begin - at)) + marked(before, edit, colours);
        at = edit.base.end;
    }
    return html + plainHtml(before.substr(at));
}

QString markedUpExcerpt(const std::string& before, const std::string& after, std::size_t context, const MarkColours& colours) {
    const auto edits = diffWords(before, after);
    if (edits.empty()) return plainHtml(before);
    QString html = plainHtml(tail(before.substr(0, edits.front().base.begin), context));
    for (std::size_t i = 0; i < edits.size(); ++i) {
        if (i > 0) {
            const auto from = edits[i - 1].base.end;
            html += between(before.substr(from, edits[i].base.begin - from), context);
        }
        html += marked(before, edits[i], colours);
    }
    return html + plainHtml(head(before.substr(edits.back().base.end), context));
}

QString markedUpEdit(const std::string& before, const Edit& edit, std::size_t context, const MarkColours& colours) {
    return plainHtml(tail(before.substr(0, edit.base.begin), context)) + marked(before, edit, colours) +
           plainHtml(head(before.substr(edit.base.end), context));
}

QString rollingHtml(const std::vector<RollingPiece>& pieces, const MarkColours& colours) {
    QString html;
    for (const auto& piece : pieces) html += pieceHtml(piece, colours);
    return html;
}

QString spokenChange(const std::string& before, const std::string& after) {
    QStringList list;
    for (const Edit& edit : diffWords(before, after)) list << spoken(before, edit);
    return list.join(QStringLiteral("; "));
}

QString spokenChange(const RichText& before, const RichText& after) {
    QStringList list;
    if (before.text != after.text) list << spokenChange(before.text, after.text);
    for (const auto& note : noteChanges(before.notes, after.notes))
        list << QCoreApplication::translate("Changes", "footnote %1 %2").arg(qs(note.mark), spokenChange(note.before, note.after));
    return list.join(QStringLiteral("; "));
}

QString markedUpNotes(const std::vector<NoteCall>& before, const std::vector<NoteCall>& after, const MarkColours& colours) {
    QStringList lines;
    for (const auto& note : noteChanges(before, after))
        lines << QCoreApplication::translate("Changes", "Footnote %1:").arg(qs(note.mark).toHtmlEscaped()) + u' ' +
                     markedUp(note.before, note.after, colours);
    return lines.join(QStringLiteral("<br/>"));
}

} // namespace chapeau
