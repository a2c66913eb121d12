#include "app/cli/commands/commands.h"
#include "app/cli/output/json.h"
#include "app/cli/output/text.h"

#include "core/draft/label.h"
#include "core/intake/read_document.h"

namespace chapeau::cli {

namespace {

struct Options {
    std::string file;
    bool asIs = false;
    bool repair = false;
};

int read(Session& session, const Options& options) {
    auto incoming = readDocument(options.file, options.asIs ? Repair::asIs : Repair::mend, session.job());
    if (!incoming) return session.refuse(incoming.error());
    auto labels = labelsOf(incoming->draft.paragraphs);
    const LabelledText text{std::move(incoming->draft), std::move(labels)};
    return session.done(draftJson(text, incoming->notices, false), draftText(text) + noticeLines(incoming->notices));
}

} // namespace

void addRead(Commands& commands) {
    auto options = std::make_shared<Options>();
    auto command = commands.add("read", "Show the structure of a draft", [options](Session& s) { return read(s, *options); });
    command.takes("FILE", options->file, "A draft: .docx, .odt, .rtf, .doc, .pdf, .txt or .md").required();
    const auto asIs = command.flag("--as-is", options->asIs, "Take the blocks of the file as they stand");
    command.flag("--repair", options->repair, "Repair the faults of a PDF extraction (the default)").excludes(asIs);
}

} // namespace chapeau::cli
