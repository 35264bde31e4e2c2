internal import LMDB

extension EventStoreError {
  /// Where the fault lies when the storage layer failed.
  public enum Fault: Sendable, Equatable {
    /// In the rights of the user to the directory or its files.
    case access
    /// In what the machine has to spare, such as room on the disk.
    case resources
    /// In the store itself, or in the disk below it.
    case store
  }

  /// Sorts a failure of the storage layer; all other errors lie in the store.
  public var fault: Fault {
    guard case .storage(let error) = self else { return .store }
    switch error.reason {
    case .accessDenied, .readOnly, .unsupported: return .access
    case .diskFull, .mapLimit, .tooManyReaders: return .resources
    default: return .store
    }
  }
}
