import Wording

extension LMDBReason {
  var explanation: String {
    switch self {
    case .missing: say("there is no environment")
    case .alreadyExists: say("there is an environment already")
    case .alreadyOpen: say("this process has it open already")
    case .notAnEnvironment: say("the data file is not an LMDB file")
    case .unsupportedVersion: say("the data file has another LMDB format")
    case .damaged: say("the data file is cut short or inconsistent")
    case .readOnly: say("it is read-only")
    case .accessDenied: say("access was denied")
    case .diskFull: say("there is no room on the disk")
    case .inputOutput: say("the disk is full or failing")
    case .mapLimit: say("the map has reached its limit")
    case .blockedByReader: say("the map or a table must change while this thread reads")
    case .tooManyTables: say("too many tables are open")
    case .tooManyReaders: say("too many readers are active")
    case .tableMissing: say("there is no such table")
    case .tableMismatch: say("the table has another kind of key")
    case .foreignTable: say("the table is not of this environment any more")
    case .invalidKey: say("the key has an invalid length")
    case .keyOutOfOrder: say("the key does not follow the last one")
    case .nestedWrite: say("this thread is writing already")
    case .needsReopen: say("an earlier commit failed")
    case .unsupported: say("the file system cannot do so")
    case .other: say("LMDB reported an error")
    }
  }

  var hint: String {
    switch self {
    case .missing: say("Check the path, or create it first.")
    case .alreadyExists: say("Open it instead, or choose another directory.")
    case .alreadyOpen: say("Share the one open environment within the process.")
    case .notAnEnvironment: say("Check the path; nothing was changed.")
    case .unsupportedVersion: say("Use the program version that wrote it.")
    case .damaged: say("Restore a backup; keep the file for examination.")
    case .readOnly: say("Open a writable copy to make changes.")
    case .accessDenied: say("Check owner and permissions of the directory and its files.")
    case .diskFull: say("Free disk space or raise the limit, then open it again.")
    case .inputOutput: say("Check free space and the health of the disk, then open it again.")
    case .mapLimit: say("Open it with a higher map limit.")
    case .blockedByReader: say("End the read transaction before writing.")
    case .tooManyTables: say("Open it with a higher table limit, or drop unused tables.")
    case .tooManyReaders: say("End idle readers, or open it with a higher reader limit.")
    case .tableMissing: say("Create the table first.")
    case .tableMismatch: say("Open the table with the kind of key it was created with.")
    case .foreignTable: say("Open the table again in this environment.")
    case .invalidKey: say("Use keys of 1 to 511 bytes, and 8 bytes in an integer table.")
    case .keyOutOfOrder: say("Use put for keys in any order.")
    case .nestedWrite: say("Use the transaction at hand.")
    case .needsReopen: say("Close the environment and open it again.")
    case .unsupported: say("Nothing was changed. Move the old ledger away, then try again.")
    case .other: say("Look up the code in LMDB's documentation.")
    }
  }
}
