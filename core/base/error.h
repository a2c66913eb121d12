// What went wrong, as a code with its subject and place: never a sentence, never a library's own message.
// The sentence is made at the edge (app/cli, ui) from errorPattern(); raw library messages go to the log.
// Values; any thread.
#pragma once

#include <string>

namespace chapeau {

enum class ErrorCode {
    // wrong usage (exit 2)
    unknownDelegation,
    unknownLabel,
    unknownProposal,
    unknownVersion,
    unknownComment,
    unknownCluster,
    badDate,
    badOption,
    badPattern,
    // input refused, nothing saved (exit 3)
    fileNotFound,
    fileIsFolder,
    fileUnreadable,
    fileEmpty,
    fileTooLarge,
    fileNotText,
    fileNotUtf8,
    fileFormatUnknown,
    fileDamaged,
    fileForbiddenPart,
    noParagraphs,
    fileExists,
    folderNotWritable,
    diskFull,
    symbolTaken,
    emptyText,
    sameText,
    collides,
    notOpen,
    searchTooLong,
    nothingToUndo,
    nothingToRedo,
    undoDoesNotFit,
    layoutHasNoTable,
    converterMissing,
    converterFailed,
    conversionFailed,
    fileProtected,
    fileWithoutText,
    // workspace refused, untouched (exit 4)
    workspaceNotFound,
    notAWorkspace,
    workspaceOfOtherProgram,
    workspaceNewer,
    workspaceDamaged,
    workspaceLocked,
    workspaceChanged,
    workspaceReplaced,
    workspaceReadOnly,
    // neither: stopped by the user, or a fault of ours
    cancelled,
    internal,
};

/// `subject` is the file, label or id it is about; `place` says where in it ("line 12", "OP2"), and may be empty.
struct Error {
    ErrorCode code{};
    std::string subject{};
    std::string place{};

    friend bool operator==(const Error&, const Error&) = default;
};

/// The exit codes of chapeau-cli's contract: 2 usage, 3 input refused, 4 workspace refused, 1 for the rest.
[[nodiscard]] int exitCodeOf(ErrorCode code);

/// One English sentence pattern with {subject} and {place}: what happened, what is safe, what to do.
/// The edges fill it in; ui translates the pattern first.
[[nodiscard]] const char* errorPattern(ErrorCode code);

/// The pattern filled in with the error's own subject and place.
[[nodiscard]] std::string sentenceOf(const Error& error);

} // namespace chapeau
