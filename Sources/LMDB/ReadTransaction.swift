/// A snapshot of an environment that does not change while it lasts.
///
/// Lent to the closure of ``Environment/read(_:)``.
public struct ReadTransaction: ~Copyable, Reading {
  public let handle: TransactionHandle
}

@available(*, unavailable)
extension ReadTransaction: Sendable {}
