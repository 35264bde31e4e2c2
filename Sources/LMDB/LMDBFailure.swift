/// An error type that can carry a storage error to the caller.
///
/// Transaction closures throw one type. A layer above makes its own error type
/// conform, so that its refusals and the storage's failures travel together.
public protocol LMDBFailure: Error {
  init(_ error: LMDBError)
}

extension LMDBFailure {
  /// Runs a storage operation and rethrows its error as `Self`.
  @inlinable
  public static func lifting<Result: ~Copyable>(
    _ operation: @autoclosure () throws(LMDBError) -> Result
  ) throws(Self) -> Result {
    do {
      return try operation()
    } catch {
      throw Self(error)
    }
  }
}

extension LMDBError: LMDBFailure {
  public init(_ error: LMDBError) { self = error }
}
