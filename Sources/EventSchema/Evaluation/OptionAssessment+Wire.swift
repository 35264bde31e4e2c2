public import ChangeControl
import Planning

extension OptionAssessment: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.choice(kind, at: 1)
    writer.messages(obstacles, at: 2)
    writer.time(finishBefore, at: 3)
    writer.time(finishAfter, at: 4)
    writer.messages(milestones, at: 5)
    writer.messages(moves, at: 6)
    writer.messages(buffers, at: 7)
    writer.messages(people, at: 8)
    writer.messages(goals, at: 9)
    writer.identifiers(displaced, at: 10)
    writer.optionalInteger(cycle, at: 11)
    writer.messages(breaches, at: 12)
    writer.messages(edits, at: 13)
    writer.optionalTime(feasibleFrom, at: 14)
    writer.identifiers(becomesCritical, at: 15)
    writer.identifiers(ceasesCritical, at: 16)
    writer.messages(reserves, at: 17)
    writer.messages(waiting, at: 18)
    writer.messages(overloads, at: 19)
    writer.optionalMessage(cost, at: 20)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(
      kind: .absorb, finishBefore: PlanTime(minute: 0), finishAfter: PlanTime(minute: 0))
    var kind: OptionKind?
    while let field = try reader.nextField() {
      switch field {
      case 1: kind = try reader.choice()
      case 2: obstacles.append(try reader.message())
      case 3: finishBefore = try reader.time()
      case 4: finishAfter = try reader.time()
      case 5: milestones.append(try reader.message())
      case 6: moves.append(try reader.message())
      case 7: buffers.append(try reader.message())
      case 8: people.append(try reader.message())
      case 9: goals.append(try reader.message())
      case 10: displaced.append(try reader.identifier())
      case 11: cycle = try reader.integer()
      case 12: breaches.append(try reader.message())
      case 13: edits.append(try reader.message())
      case 14: feasibleFrom = try reader.time()
      case 15: becomesCritical.append(try reader.identifier())
      case 16: ceasesCritical.append(try reader.identifier())
      case 17: reserves.append(try reader.message())
      case 18: waiting.append(try reader.message())
      case 19: overloads.append(try reader.message())
      case 20: cost = try reader.message()
      default: try reader.skip()
      }
    }
    self.kind = try reader.require(kind, at: 1)
  }
}
