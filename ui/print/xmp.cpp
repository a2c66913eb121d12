#include "ui/print/xmp.h"

#include "ui/print/pages/marked_text.h"

#include <QXmlStreamWriter>

namespace chapeau {

namespace {

const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString pdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
const QString anyLanguage = QStringLiteral("x-default");

void writeList(QXmlStreamWriter& writer, const QString& name, const QString& kind, const QString& value, const QString& language) {
    writer.writeStartElement(dc, name);
    writer.writeStartElement(rdf, kind);
    writer.writeStartElement(rdf, QStringLiteral("li"));
    if (!language.isEmpty()) writer.writeAttribute(QStringLiteral("xml:lang"), language);
    writer.writeCharacters(value);
    for (int i = 0; i < 3; ++i) writer.writeEndElement();
}

} // namespace

std::string xmpOf(const std::string& title, const std::string& language, const std::string& program) {
    QString body;
    QXmlStreamWriter writer{&body};
    writer.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    writer.writeNamespace(rdf, QStringLiteral("rdf"));
    writer.writeNamespace(dc, QStringLiteral("dc"));
    writer.writeNamespace(xmp, QStringLiteral("xmp"));
    writer.writeNamespace(pdf, QStringLiteral("pdf"));
    writer.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    writer.writeStartElement(rdf, QStringLiteral("RDF"));
    writer.writeStartElement(rdf, QStringLiteral("Description"));
    writer.writeAttribute(rdf, QStringLiteral("about"), QString{});
    if (!title.empty()) writeList(writer, QStringLiteral("title"), QStringLiteral("Alt"), displayed(title), anyLanguage);
    if (!language.empty()) writeList(writer, QStringLiteral("language"), QStringLiteral("Bag"), displayed(language), {});
    writer.writeTextElement(xmp, QStringLiteral("CreatorTool"), displayed(program));
    writer.writeTextElement(pdf, QStringLiteral("Producer"), displayed(program));
    for (int i = 0; i < 3; ++i) writer.writeEndElement();
    // The packet wrapper that XMP asks for: its id is a constant of the standard.
    const QString packet = QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>%1<?xpacket end=\"r\"?>");
    return packet.arg(body).toStdString();
}

} // namespace chapeau
