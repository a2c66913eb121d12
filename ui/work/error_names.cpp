#include "ui/work/error_names.h"

namespace chapeau {

const char* nameOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::unknownDelegation: return "unknownDelegation";
    case ErrorCode::unknownLabel: return "unknownLabel";
    case ErrorCode::unknownProposal: return "unknownProposal";
    case ErrorCode::unknownVersion: return "unknownVersion";
    case ErrorCode::unknownComment: return "unknownComment";
    case ErrorCode::unknownCluster: return "unknownCluster";
    case ErrorCode::badPattern: return "badPattern";
    case ErrorCode::searchTooLong: return "searchTooLong";
    case ErrorCode::layoutHasNoTable: return "layoutHasNoTable";
    case ErrorCode::conversionFailed: return "conversionFailed";
    case ErrorCode::fileProtected: return "fileProtected";
    case ErrorCode::fileWithoutText: return "fileWithoutText";
    case ErrorCode::badDate: return "badDate";
    case ErrorCode::badOption: return "badOption";
    case ErrorCode::fileNotFound: return "fileNotFound";
    case ErrorCode::fileIsFolder: return "fileIsFolder";
    case ErrorCode::fileUnreadable: return "fileUnreadable";
    case ErrorCode::fileEmpty: return "fileEmpty";
    case ErrorCode::fileTooLarge: return "fileTooLarge";
    case ErrorCode::fileNotText: return "fileNotText";
    case ErrorCode::fileNotUtf8: return "fileNotUtf8";
    case ErrorCode::fileFormatUnknown: return "fileFormatUnknown";
    case ErrorCode::fileDamaged: return "fileDamaged";
    case ErrorCode::fileForbiddenPart: return "fileForbiddenPart";
    case ErrorCode::noParagraphs: return "noParagraphs";
    case ErrorCode::fileExists: return "fileExists";
    case ErrorCode::folderNotWritable: return "folderNotWritable";
    case ErrorCode::diskFull: return "diskFull";
    case ErrorCode::symbolTaken: return "symbolTaken";
    case ErrorCode::emptyText: return "emptyText";
    case ErrorCode::sameText: return "sameText";
    case ErrorCode::collides: return "collides";
    case ErrorCode::notOpen: return "notOpen";
    case ErrorCode::nothingToUndo: return "nothingToUndo";
    case ErrorCode::nothingToRedo: return "nothingToRedo";
    case ErrorCode::undoDoesNotFit: return "undoDoesNotFit";
    case ErrorCode::converterMissing: return "converterMissing";
    case ErrorCode::converterFailed: return "converterFailed";
    case ErrorCode::workspaceNotFound: return "workspaceNotFound";
    case ErrorCode::notAWorkspace: return "notAWorkspace";
    case ErrorCode::workspaceOfOtherProgram: return "workspaceOfOtherProgram";
    case ErrorCode::workspaceNewer: return "workspaceNewer";
    case ErrorCode::workspaceDamaged: return "workspaceDamaged";
    case ErrorCode::workspaceLocked: return "workspaceLocked";
    case ErrorCode::workspaceChanged: return "workspaceChanged";
    case ErrorCode::workspaceReplaced: return "workspaceReplaced";
    case ErrorCode::workspaceReadOnly: return "workspaceReadOnly";
    case ErrorCode::cancelled: return "cancelled";
    case ErrorCode::internal: return "internal";
    }
    return "";
}

} // namespace chapeau
