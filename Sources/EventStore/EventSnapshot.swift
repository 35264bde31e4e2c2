internal import LMDB

/// The identity of a running transaction on a store.
///
/// It does nothing by itself: the transaction that lends it does the reading.
public struct EventSnapshot {
  let view: TransactionView
  let tables: StoreTables
  let names: Names
}

@available(*, unavailable)
extension EventSnapshot: Sendable {}
