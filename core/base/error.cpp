#include "core/base/error.h"

#include "core/base/sentence.h"

namespace chapeau {

namespace {

constexpr int exitNo = 1;
constexpr int exitUsage = 2;
constexpr int exitInputRefused = 3;
constexpr int exitWorkspaceRefused = 4;

struct Entry {
    int exitCode;
    const char* pattern;
};

Entry entryOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::unknownDelegation:
        return {exitUsage,
                TRANSLATABLE("Error",
                             "No state or group is called “{subject}”. Use an ISO code, a group id or a UN name; nothing was changed.")};
    case ErrorCode::unknownLabel:
        return {exitUsage, TRANSLATABLE("Error", "There is no paragraph {subject} in the text. Check its label; nothing was changed.")};
    case ErrorCode::unknownProposal:
        return {exitUsage, TRANSLATABLE("Error", "There is no proposal {subject} in this workspace. Check its id; nothing was changed.")};
    case ErrorCode::unknownVersion:
        return {exitUsage,
                TRANSLATABLE("Error", "There is no version {subject} in this workspace. Check its symbol; nothing was changed.")};
    case ErrorCode::unknownComment:
        return {exitUsage, TRANSLATABLE("Error", "There is no comment {subject} in this workspace. Check its id; nothing was changed.")};
    case ErrorCode::unknownCluster:
        return {exitUsage,
                TRANSLATABLE(
                    "Error",
                    "There is no conflict or alternative {place} in paragraph {subject}. Look at the merge again; nothing was changed.")};
    case ErrorCode::badDate:
        return {exitUsage, TRANSLATABLE("Error", "“{subject}” is no date. Write it as 2026-10-16; nothing was changed.")};
    case ErrorCode::badOption:
        return {exitUsage, TRANSLATABLE("Error", "{place} can’t be “{subject}”. Choose another; nothing was changed.")};
    case ErrorCode::badPattern:
        return {
            exitUsage,
            TRANSLATABLE("Error",
                         "“{subject}” can’t be read as a regular expression. Check its brackets and signs, or search for the words as they "
                         "are; nothing was changed.")};
    case ErrorCode::fileNotFound:
        return {exitInputRefused, TRANSLATABLE("Error", "There is no file {subject}. Check the name; nothing was saved.")};
    case ErrorCode::fileIsFolder:
        return {exitInputRefused, TRANSLATABLE("Error", "{subject} is a folder, not a file. Name a file in it; nothing was saved.")};
    case ErrorCode::fileUnreadable:
        return {exitInputRefused, TRANSLATABLE("Error", "{subject} can’t be read. Check that you may read it; nothing was saved.")};
    case ErrorCode::fileEmpty:
        return {exitInputRefused, TRANSLATABLE("Error", "{subject} is empty. Choose a file with a text in it; nothing was saved.")};
    case ErrorCode::fileTooLarge:
        return {
            exitInputRefused,
            TRANSLATABLE("Error", "{subject} is larger than a draft resolution can be ({place}). Choose another file; nothing was saved.")};
    case ErrorCode::fileNotText:
        return {exitInputRefused,
                TRANSLATABLE("Error", "{subject} is neither a text nor a Word file. Send it as .docx, .txt or .md; nothing was saved.")};
    case ErrorCode::fileNotUtf8:
        return {exitInputRefused,
                TRANSLATABLE("Error", "{subject} is not in UTF-8 ({place}). Save it again as UTF-8 text; nothing was saved.")};
    case ErrorCode::fileFormatUnknown:
        return {
            exitInputRefused,
            TRANSLATABLE("Error",
                         "{subject} is in a format that can’t be read or written ({place}). Choose another format; nothing was saved.")};
    case ErrorCode::fileDamaged:
        return {exitInputRefused,
                TRANSLATABLE("Error", "{subject} is damaged and can’t be read ({place}). Ask for it again; nothing was saved.")};
    case ErrorCode::fileForbiddenPart:
        return {exitInputRefused, TRANSLATABLE("Error", "{subject} holds something that no draft needs ({place}), and was refused. Save it "
                                                        "again as a plain .docx; nothing was saved.")};
    case ErrorCode::noParagraphs:
        return {
            exitInputRefused,
            TRANSLATABLE("Error", "No paragraphs of a draft were found in {subject}. Check that it is the right file; nothing was saved.")};
    case ErrorCode::fileExists:
        return {exitInputRefused, TRANSLATABLE("Error", "{subject} exists already and was left as it is. Choose another name.")};
    case ErrorCode::folderNotWritable:
        return {exitInputRefused,
                TRANSLATABLE("Error", "{subject} can’t be written there. Choose a folder that you may write in; nothing was saved.")};
    case ErrorCode::diskFull:
        return {exitInputRefused,
                TRANSLATABLE("Error", "There is no room left to write {subject}. Free some space and try again; nothing was changed.")};
    case ErrorCode::symbolTaken:
        return {
            exitInputRefused,
            TRANSLATABLE("Error", "This workspace has a version {subject} already. Give the new one another symbol; nothing was changed.")};
    case ErrorCode::emptyText:
        return {exitInputRefused, TRANSLATABLE("Error", "There are no words in it. Write some; nothing was changed.")};
    case ErrorCode::sameText: return {exitInputRefused, TRANSLATABLE("Error", "{subject} reads like that already. Nothing was changed.")};
    case ErrorCode::collides:
        return {exitInputRefused,
                TRANSLATABLE("Error", "{subject} changes words of {place} that an accepted proposal has changed. Settle the conflict, or "
                                      "withdraw one; nothing was changed.")};
    case ErrorCode::notOpen:
        return {exitInputRefused,
                TRANSLATABLE("Error", "The proposal {subject} is {place} already. Undo that first; nothing was changed.")};
    case ErrorCode::searchTooLong:
        return {
            exitInputRefused,
            TRANSLATABLE("Error",
                         "The search for “{subject}” took too long and was stopped. Make the expression simpler; nothing was changed.")};
    case ErrorCode::nothingToUndo: return {exitNo, TRANSLATABLE("Error", "There is nothing to undo.")};
    case ErrorCode::nothingToRedo: return {exitNo, TRANSLATABLE("Error", "There is nothing to do again.")};
    case ErrorCode::undoDoesNotFit:
        return {
            exitInputRefused,
            TRANSLATABLE(
                "Error",
                "“{subject}” can’t be undone or done again, because what it changed has changed since ({place}). Nothing was changed.")};
    case ErrorCode::layoutHasNoTable:
        return {exitInputRefused, TRANSLATABLE("Error", "The {place} layout is no table, so it can’t be written to {subject}. Take .docx, "
                                                        ".pdf, .html or .txt; nothing was saved.")};
    case ErrorCode::converterMissing:
        return {
            exitInputRefused,
            TRANSLATABLE(
                "Error",
                "{subject} needs the program {place}, which is not installed. Install it, or choose another format; nothing was saved.")};
    case ErrorCode::converterFailed:
        return {exitInputRefused, TRANSLATABLE("Error", "{subject} could not be made by {place}. The log says why; nothing was saved.")};
    case ErrorCode::conversionFailed:
        return {
            exitInputRefused,
            TRANSLATABLE(
                "Error",
                "{subject} could not be read with {place}. Open it in the program that made it and save it as .docx; nothing was saved.")};
    case ErrorCode::fileProtected:
        return {exitInputRefused,
                TRANSLATABLE("Error", "{subject} is protected by a password. Save it again without one; nothing was saved.")};
    case ErrorCode::fileWithoutText:
        return {exitInputRefused,
                TRANSLATABLE("Error", "{subject} holds pictures of pages and no text. Ask for it as a .docx; nothing was saved.")};
    case ErrorCode::workspaceNotFound:
        return {exitWorkspaceRefused,
                TRANSLATABLE("Error", "There is no workspace {subject}. Check the name, or start a new negotiation.")};
    case ErrorCode::notAWorkspace:
        return {exitWorkspaceRefused,
                TRANSLATABLE("Error", "{subject} is not a Chapeau workspace. It was left as it is; choose a .chapeau file.")};
    case ErrorCode::workspaceOfOtherProgram:
        return {exitWorkspaceRefused,
                TRANSLATABLE("Error", "{subject} is a database of another program. It was left as it is; choose a .chapeau file.")};
    case ErrorCode::workspaceNewer:
        return {
            exitWorkspaceRefused,
            TRANSLATABLE("Error", "{subject} was written by a newer Chapeau. It was left as it is; install the newer program to open it.")};
    case ErrorCode::workspaceDamaged:
        return {exitWorkspaceRefused,
                TRANSLATABLE("Error", "{subject} is damaged. It was left as it is; open a copy from an earlier day.")};
    case ErrorCode::workspaceLocked:
        return {
            exitWorkspaceRefused,
            TRANSLATABLE("Error", "{subject} is in use by another program just now. Close it there, or try again; nothing was changed.")};
    case ErrorCode::workspaceChanged:
        return {exitWorkspaceRefused, TRANSLATABLE("Error", "{subject} was changed meanwhile, here or by another program. It has been "
                                                            "read anew; look at it and try again; nothing was changed.")};
    case ErrorCode::workspaceReplaced:
        return {exitWorkspaceRefused,
                TRANSLATABLE("Error", "{subject} was moved, deleted or replaced by another program while it was open, so nothing can be "
                                      "saved in it. Open it again from where it is now; nothing was changed.")};
    case ErrorCode::workspaceReadOnly:
        return {exitWorkspaceRefused,
                TRANSLATABLE("Error",
                             "{subject} can only be read, not changed. Copy it to a folder that you may write in; nothing was changed.")};
    case ErrorCode::cancelled: return {exitNo, TRANSLATABLE("Error", "Stopped, as you asked. Nothing was saved.")};
    case ErrorCode::internal:
        return {exitNo, TRANSLATABLE("Error", "Something went wrong in the program ({place}). What was saved is safe; the log says more.")};
    }
    return {exitNo, ""};
}

} // namespace

int exitCodeOf(ErrorCode code) {
    return entryOf(code).exitCode;
}

const char* errorPattern(ErrorCode code) {
    return entryOf(code).pattern;
}

std::string sentenceOf(const Error& error) {
    return sentenceOf(error, english);
}

} // namespace chapeau
