import EventStore
public import Projections

/// A question that can be asked of the ledger as it is, or as it was.
public protocol Query {
  associatedtype Answer

  /// The answer, from rows and events up to the reader's position.
  func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> Answer
}

/// The projections and the log at one position.
public protocol LedgerReader: RowReader, ~Copyable {
  /// Position of the last event that counts; 0 in an empty ledger.
  var position: UInt64 { get }

  /// The events of a selection, none after `position`.
  func events(_ selection: EventSelection) throws(EngineError) -> [LedgerEvent]
}
