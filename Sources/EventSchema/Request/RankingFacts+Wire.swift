public import ChangeControl
import Planning

extension RankingFacts: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(change, at: 1)
    writer.integer(number, at: 2)
    writer.integer(Int(submitted), at: 3)
    writer.integer(urgency, at: 4)
    writer.integer(importance, at: 5)
    writer.optionalInteger(tier, at: 6)
    writer.optionalInteger(value, at: 7)
    writer.integer(work, at: 8)
    writer.message(effect, at: 9)
    writer.message(waiting, at: 10)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(
      change: "", number: 0, submitted: 0, urgency: 0, importance: 0, tier: nil, value: nil,
      work: 0)
    while let field = try reader.nextField() {
      switch field {
      case 1: change = try reader.identifier()
      case 2: number = try reader.integer()
      case 3: submitted = Int64(try reader.integer())
      case 4: urgency = try reader.integer()
      case 5: importance = try reader.integer()
      case 6: tier = try reader.integer()
      case 7: value = try reader.integer()
      case 8: work = try reader.integer()
      case 9: effect = try reader.message()
      case 10: waiting = try reader.message()
      default: try reader.skip()
      }
    }
  }
}

extension RankingFacts.Effect: WireMessage {
  public func encode(into writer: inout WireWriter) {
    if let evaluation { writer.digest(evaluation, at: 1) }
    writer.integer(goalsGaining, at: 2)
    writer.integer(goalsLosing, at: 3)
    writer.integer(goalsInAll, at: 4)
    writer.integer(charged, at: 5)
    writer.integer(displaced, at: 6)
    writer.integer(drawn, at: 7)
    writer.integer(reserved, at: 8)
    writer.bool(isBroken, at: 9)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init()
    while let field = try reader.nextField() {
      switch field {
      case 1: evaluation = try reader.digest()
      case 2: goalsGaining = try reader.integer()
      case 3: goalsLosing = try reader.integer()
      case 4: goalsInAll = try reader.integer()
      case 5: charged = try reader.integer()
      case 6: displaced = try reader.integer()
      case 7: drawn = try reader.integer()
      case 8: reserved = try reader.integer()
      case 9: isBroken = try reader.bool()
      default: try reader.skip()
      }
    }
  }
}

extension RankingFacts.Waiting: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.integer(deferrals, at: 1)
    writer.integer(cycles, at: 2)
    writer.integer(interest, at: 3)
    writer.optionalInteger(limit, at: 4)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init()
    while let field = try reader.nextField() {
      switch field {
      case 1: deferrals = try reader.integer()
      case 2: cycles = try reader.integer()
      case 3: interest = try reader.integer()
      case 4: limit = try reader.integer()
      default: try reader.skip()
      }
    }
  }
}
