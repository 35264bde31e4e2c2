public import ChangeControl
public import EventSchema

/// What the register keeps of a score.
public struct RankedScore: Sendable, Equatable {
  /// In thousandths of a point.
  public var score: Int
  /// Whether the request may be deferred no more.
  public var hasSlot: Bool
  public var policyVersion: Int
  /// Position of the event that holds all it is made of.
  public var position: UInt64

  public init(_ ranking: Ranking, at position: UInt64) {
    score = ranking.score
    hasSlot = ranking.facts.waiting.hasSlot
    policyVersion = ranking.policyVersion
    self.position = position
  }
}

extension RankedScore: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.integer(score, at: 1)
    writer.bool(hasSlot, at: 2)
    writer.integer(policyVersion, at: 3)
    writer.unsigned(position, at: 4)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    (score, hasSlot, policyVersion, position) = (0, false, 0, 0)
    while let field = try reader.nextField() {
      switch field {
      case 1: score = try reader.integer()
      case 2: hasSlot = try reader.bool()
      case 3: policyVersion = try reader.integer()
      case 4: position = try reader.unsigned()
      default: try reader.skip()
      }
    }
  }
}
