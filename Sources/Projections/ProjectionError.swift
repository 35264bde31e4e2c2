public import LMDB

/// Why a projection could not be read or brought forward.
public enum ProjectionError: Error, Sendable, Equatable {
  /// A row of a projection does not decode; a rebuild mends it.
  case damagedRow(projection: String, reason: String)
  /// The rows could not be reached; the text is the store's.
  case storage(String)

  public var sentence: String {
    switch self {
    case .damagedRow(let projection, let reason):
      "A row of projection \(projection) does not decode: \(reason)."
    case .storage(let text): text
    }
  }
}

extension ProjectionError: LMDBFailure {
  public init(_ error: LMDBError) {
    self = .storage(error.description)
  }
}
