public import LMDB

/// An error type that can carry the store's errors to the caller.
///
/// The closures of reads and writes throw one type: a layer above makes its own
/// error type conform, so that its refusals and the store's travel together.
public protocol EventStoreFailure: LMDBFailure {
  init(_ error: EventStoreError)
}

extension EventStoreFailure {
  public init(_ error: LMDBError) { self.init(EventStoreError(error)) }

  /// Runs an operation of the store and rethrows its error as `Self`.
  @inlinable
  public static func relaying<Result: ~Copyable>(
    _ operation: @autoclosure () throws(EventStoreError) -> Result
  ) throws(Self) -> Result {
    do {
      return try operation()
    } catch {
      throw Self(error)
    }
  }
}

extension EventStoreError: EventStoreFailure {
  public init(_ error: EventStoreError) { self = error }
}
