/// A failure of the storage layer: what was tried, where, and why.
public struct LMDBError: Error, Sendable, Equatable {
  /// What went wrong, in terms of what the caller can do about it.
  public let reason: LMDBReason

  /// The code of LMDB (negative) or of the system (`errno`).
  ///
  /// Zero when this module found the fault before LMDB was asked.
  public let code: Int32

  /// The operation that failed, such as `put` or `commit`.
  public let operation: String

  /// The table it worked on, if it worked on one.
  public let table: String?

  /// The directory of the environment.
  public let path: String

  init(
    _ reason: LMDBReason, code: Int32 = 0, operation: String, table: String? = nil, path: String
  ) {
    self.reason = reason
    self.code = code
    self.operation = operation
    self.table = table
    self.path = path
  }

  /// An error that LMDB or the system reported.
  init(code: Int32, operation: String, table: String? = nil, path: String) {
    self.init(
      LMDBReason(code: code), code: code, operation: operation, table: table, path: path)
  }
}

extension LMDBError: CustomStringConvertible {
  public var description: String {
    let target = table.map { "\(path), table \($0)" } ?? path
    let detail = code == 0 ? "" : " [\(LMDBReason.message(for: code))]"
    return "\(operation) failed on \(target): \(reason.explanation)\(detail)"
  }

  /// What to do next.
  public var hint: String { reason.hint }
}
