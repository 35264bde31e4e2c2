public import ChangeControl
public import Planning
import Projections

/// Which request may have been meant by a name that is none, or none yet.
public struct ChangeHint: Query {
  public struct Answer: Sendable, Equatable {
    /// Whether there is a request of just that name.
    public var isKnown: Bool
    /// The request with the same number, or with a name much like it.
    public var meant: ChangeID?
    public var last: ChangeID?
  }

  public var name: String

  public init(_ name: String) {
    self.name = name
  }

  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> Answer {
    try EngineError.projecting { () throws(ProjectionError) in
      let last = try RegisterProjection.entry(
        try RegisterProjection.lastNumber(in: reader), in: reader)
      return Answer(
        isKnown: try RegisterProjection.entry(of: ChangeID(name), in: reader) != nil,
        meant: try meant(reader), last: last?.change)
    }
  }

  /// Names are read only where the number says nothing: there may be many.
  private func meant<Reader: LedgerReader & ~Copyable>(
    _ reader: borrowing Reader
  ) throws(ProjectionError) -> ChangeID? {
    let number = name.drop { !$0.isNumber }
    let namesake = ChangeID("CR-\(number)")
    if !number.isEmpty, try RegisterProjection.entry(of: namesake, in: reader) != nil {
      return namesake
    }
    if name.hasPrefix("CR-") { return nil }
    let known = try RegisterProjection.changes(in: reader).map(\.text)
    return ClosestName.of(name, among: known).map { ChangeID($0) }
  }
}
