public import LMDB

/// Why the store did not do what was asked, by what the caller can do about it.
public enum EventStoreError: Error, Sendable, Equatable {
  /// Others appended what the command did not know: read it and decide again.
  case conflict(Conflict)
  /// The command id stands for another command, which appended these positions.
  case commandReused(id: String, original: Range<UInt64>)
  /// The input breaks a rule of the store.
  case invalidInput(field: String, value: String, rule: String)
  /// What is stored contradicts itself: verify it, restore a backup.
  case damaged(position: UInt64?, finding: String)
  /// There is no store in the directory, or no directory.
  case missing(path: String)
  /// There is a store in the directory already.
  case alreadyExists(path: String)
  /// The directory holds something that is not an event store.
  case notAStore(path: String)
  /// Another program version wrote the store.
  case unknownFormat(path: String, found: UInt32)
  /// The storage layer failed; the error says at what and why.
  case storage(LMDBError)
}

extension EventStoreError {
  /// Sorts a storage error by what the caller can do about it.
  public init(_ error: LMDBError) {
    self =
      switch error.reason {
      case .missing: .missing(path: error.path)
      case .alreadyExists: .alreadyExists(path: error.path)
      case .notAnEnvironment: .notAStore(path: error.path)
      case .damaged: .damaged(position: nil, finding: error.description)
      default: .storage(error)
      }
  }
}
