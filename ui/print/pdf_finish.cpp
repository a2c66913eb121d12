#include "ui/print/pdf_finish.h"

#include "ui/print/xmp.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>
#include <set>

namespace chapeau {

namespace {

using Object = QPDFObjectHandle;

constexpr const char* producer = "Chapeau";
/// A longer outline shows its headings only, until it is opened.
constexpr std::size_t openOutline = 40;

class Finish {
public:
    Finish(QPDF& pdf, const PdfAdditions& additions)
        : m_pdf{pdf}, m_additions{additions}, m_pages{QPDFPageDocumentHelper{pdf}.getAllPages()} {}

    void run() {
        nameFonts();
        addInfo();
        addCatalogueEntries();
        addOutline();
        addLinks();
    }

private:
    /// Qt's names of subsets hang on the order of a hash, which is another one each time; and Qt uses them in one of three places.
    void nameFonts() {
        std::set<QPDFObjGen> named;
        for (QPDFPageObjectHelper& page : m_pages)
            for (auto& [key, font] : page.getAttribute("/Resources", false).getKey("/Font").getDictAsMap())
                if (named.insert(font.getObjGen()).second) nameFont(font, named.size());
    }

    static void nameFont(Object font, std::size_t number) {
        std::string tag;
        for (; tag.size() < 6; number /= 26) tag.insert(tag.begin(), static_cast<char>('A' + number % 26));
        std::string face = font.getKey("/BaseFont").getName().substr(1);
        if (const auto plus = face.find('+'); plus != std::string::npos) face.erase(0, plus + 1);
        const Object name = Object::newName("/" + tag + "+" + face);
        font.replaceKey("/BaseFont", name);
        if (!font.getKey("/DescendantFonts").isArray()) return;
        Object descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        descendant.replaceKey("/BaseFont", name);
        descendant.getKey("/FontDescriptor").replaceKey("/FontName", name);
    }

    void addInfo() {
        Object info = Object::newDictionary();
        if (!m_additions.title.empty()) info.replaceKey("/Title", Object::newUnicodeString(m_additions.title));
        info.replaceKey("/Creator", Object::newString(producer));
        info.replaceKey("/Producer", Object::newString(producer));
        m_pdf.getTrailer().removeKey("/ID"); // a random one, which the new one would keep
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
    }

    void addCatalogueEntries() {
        Object root = m_pdf.getRoot();
        if (!m_additions.language.empty()) root.replaceKey("/Lang", Object::newString(m_additions.language));
        Object preferences = Object::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Object::newBool(!m_additions.title.empty()));
        if (m_additions.language.starts_with("ar")) preferences.replaceKey("/Direction", Object::newName("/R2L"));
        root.replaceKey("/ViewerPreferences", preferences);
        Object metadata = Object::newStream(&m_pdf, xmpOf(m_additions.title, m_additions.language, producer));
        metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
        metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
        root.replaceKey("/Metadata", metadata);
    }

    [[nodiscard]] Object destination(const PdfPlace& place) const {
        Object page = m_pages.at(place.page).getObjectHandle();
        Object to = Object::newArray();
        to.appendItem(page);
        to.appendItem(Object::newName("/XYZ"));
        to.appendItem(Object::newNull());
        to.appendItem(Object::newReal(heightOf(page) - place.top, 2));
        to.appendItem(Object::newNull());
        return to;
    }

    static double heightOf(Object& page) { return page.getKey("/MediaBox").getArrayAsRectangle().ury; }

    void addOutline() {
        const auto& entries = m_additions.outline;
        if (entries.empty()) return;
        Object outlines = m_pdf.makeIndirectObject(Object::newDictionary());
        outlines.replaceKey("/Type", Object::newName("/Outlines"));
        std::vector<Object> tops;
        for (std::size_t i = 0; i < entries.size();) {
            std::size_t end = i + 1;
            while (end < entries.size() && entries[end].level > 0) ++end;
            tops.push_back(outlineItem(i, end));
            i = end;
        }
        const bool open = entries.size() <= openOutline;
        chain(outlines, tops, static_cast<long long>(open ? entries.size() : tops.size()));
        m_pdf.getRoot().replaceKey("/Outlines", outlines);
        m_pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
    }

    /// Entry `i` with those up to `end` under it.
    Object outlineItem(std::size_t i, std::size_t end) {
        Object item = m_pdf.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", Object::newUnicodeString(m_additions.outline[i].title));
        item.replaceKey("/Dest", destination(m_additions.outline[i].at));
        std::vector<Object> under;
        for (std::size_t child = i + 1; child < end; ++child) under.push_back(outlineItem(child, child + 1));
        const auto count = static_cast<long long>(under.size());
        if (!under.empty()) chain(item, under, m_additions.outline.size() <= openOutline ? count : -count);
        return item;
    }

    static void chain(Object& parent, std::vector<Object>& items, long long count) {
        for (std::size_t i = 0; i < items.size(); ++i) {
            items[i].replaceKey("/Parent", parent);
            if (i > 0) items[i].replaceKey("/Prev", items[i - 1]);
            if (i + 1 < items.size()) items[i].replaceKey("/Next", items[i + 1]);
        }
        parent.replaceKey("/First", items.front());
        parent.replaceKey("/Last", items.back());
        parent.replaceKey("/Count", Object::newInteger(count));
    }

    void addLinks() {
        for (const PdfLink& link : m_additions.links) {
            Object page = m_pages.at(link.page).getObjectHandle();
            if (!page.hasKey("/Annots")) page.replaceKey("/Annots", Object::newArray());
            page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation(link, heightOf(page))));
        }
    }

    [[nodiscard]] Object annotation(const PdfLink& link, double height) const {
        Object annotation = Object::newDictionary();
        annotation.replaceKey("/Type", Object::newName("/Annot"));
        annotation.replaceKey("/Subtype", Object::newName("/Link"));
        annotation.replaceKey("/Border", Object::parse("[0 0 0]"));
        Object place = Object::newArray();
        for (const double x : {link.left, height - link.top - link.height, link.left + link.width, height - link.top})
            place.appendItem(Object::newReal(x, 2));
        annotation.replaceKey("/Rect", place);
        if (const auto* to = std::get_if<PdfPlace>(&link.target)) {
            annotation.replaceKey("/Dest", destination(*to));
        } else {
            Object action = Object::newDictionary();
            action.replaceKey("/S", Object::newName("/URI"));
            action.replaceKey("/URI", Object::newString(std::get<std::string>(link.target)));
            annotation.replaceKey("/A", action);
        }
        return annotation;
    }

    QPDF& m_pdf;
    const PdfAdditions& m_additions;
    std::vector<QPDFPageObjectHelper> m_pages;
};

std::string written(QPDF& pdf) {
    QPDFWriter writer{pdf};
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    // Streams of objects would be filled in the order of Qt's numbers, which change from one printing to the next.
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace

Result<std::string> finishPdf(const std::string& pdf, const PdfAdditions& additions) {
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("printed", pdf.data(), pdf.size());
        Finish{file, additions}.run();
        return written(file);
    } catch (const std::exception&) {
        return fail(ErrorCode::internal, {}, "finishing the PDF");
    }
}

} // namespace chapeau
