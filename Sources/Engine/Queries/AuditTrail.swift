import ChangeControl
public import Projections

/// The events that concern a subject, oldest first; all events where nil.
public struct AuditTrail: Query {
  public var subject: AuditSubject?

  public init(of subject: AuditSubject? = nil) {
    self.subject = subject
  }

  /// - Throws: `EngineError.refused` for a change that was never submitted.
  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> [LedgerEvent] {
    guard let subject else { return try reader.events(EventSelection()) }
    let positions: [UInt64]
    do throws(ProjectionError) {
      positions = try AuditProjection.positions(concerning: subject, in: reader)
    } catch {
      throw .damagedProjection(error)
    }
    if positions.isEmpty, case .change = subject { throw .refused(.changeUnknown) }
    return try reader.events(EventSelection(.positions(positions)))
  }
}

/// Events as they stand in the log.
public struct History: Query {
  public var selection: EventSelection

  public init(_ selection: EventSelection = EventSelection()) {
    self.selection = selection
  }

  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> [LedgerEvent] {
    try reader.events(selection)
  }
}
