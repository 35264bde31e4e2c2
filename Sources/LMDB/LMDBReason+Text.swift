extension LMDBReason {
  var explanation: String {
    switch self {
    case .missing: "there is no environment"
    case .alreadyExists: "there is an environment already"
    case .alreadyOpen: "this process has it open already"
    case .notAnEnvironment: "the data file is not an LMDB file"
    case .unsupportedVersion: "the data file has another LMDB format"
    case .damaged: "the data file is cut short or inconsistent"
    case .readOnly: "it is read-only"
    case .accessDenied: "access was denied"
    case .diskFull: "there is no room on the disk"
    case .inputOutput: "the disk is full or failing"
    case .mapLimit: "the map has reached its limit"
    case .blockedByReader: "the map or a table must change while this thread reads"
    case .tooManyTables: "too many tables are open"
    case .tooManyReaders: "too many readers are active"
    case .tableMissing: "there is no such table"
    case .tableMismatch: "the table has another kind of key"
    case .foreignTable: "the table is not of this environment any more"
    case .invalidKey: "the key has an invalid length"
    case .keyOutOfOrder: "the key does not follow the last one"
    case .nestedWrite: "this thread is writing already"
    case .needsReopen: "an earlier commit failed"
    case .unsupported: "the file system cannot do so"
    case .other: "LMDB reported an error"
    }
  }

  var hint: String {
    switch self {
    case .missing: "Check the path, or create it first."
    case .alreadyExists: "Open it instead, or choose another directory."
    case .alreadyOpen: "Share the one open environment within the process."
    case .notAnEnvironment: "Check the path; nothing was changed."
    case .unsupportedVersion: "Use the program version that wrote it."
    case .damaged: "Restore a backup; keep the file for examination."
    case .readOnly: "Open a writable copy to make changes."
    case .accessDenied: "Check owner and permissions of the directory and its files."
    case .diskFull: "Free disk space or raise the limit, then open it again."
    case .inputOutput: "Check free space and the health of the disk, then open it again."
    case .mapLimit: "Open it with a higher map limit."
    case .blockedByReader: "End the read transaction before writing."
    case .tooManyTables: "Open it with a higher table limit, or drop unused tables."
    case .tooManyReaders: "End idle readers, or open it with a higher reader limit."
    case .tableMissing: "Create the table first."
    case .tableMismatch: "Open the table with the kind of key it was created with."
    case .foreignTable: "Open the table again in this environment."
    case .invalidKey: "Use keys of 1 to 511 bytes, and 8 bytes in an integer table."
    case .keyOutOfOrder: "Use put for keys in any order."
    case .nestedWrite: "Use the transaction at hand."
    case .needsReopen: "Close the environment and open it again."
    case .unsupported: "Nothing was changed. Move the old ledger away, then try again."
    case .other: "Look up the code in LMDB's documentation."
    }
  }
}
