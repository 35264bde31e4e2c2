public import ChangeControl
import Planning

extension PlanRescheduled: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(change, at: 1)
    writer.choice(option, at: 2)
    writer.digest(evaluation, at: 3)
    writer.messages(edits, at: 4)
    writer.time(dataDate, at: 5)
    writer.messages(moves, at: 6)
    writer.messages(draws, at: 7)
    writer.identifiers(displaced, at: 8)
    writer.messages(displacements, at: 70)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var change = ChangeID("")
    var option: OptionKind?
    var evaluation: ContentDigest?
    var edits: [PlanEdit] = []
    var dataDate = PlanTime(minute: 0)
    var moves: [Placement] = []
    var draws: [BufferDraw] = []
    var displaced: [TaskID] = []
    var displacements: [Displacement] = []
    while let field = try reader.nextField() {
      switch field {
      case 1: change = try reader.identifier()
      case 2: option = try reader.choice()
      case 3: evaluation = try reader.digest()
      case 4: edits.append(try reader.message())
      case 5: dataDate = try reader.time()
      case 6: moves.append(try reader.message())
      case 7: draws.append(try reader.message())
      case 70: displacements.append(try reader.message())
      case 8: displaced.append(try reader.identifier())
      default: try reader.skip()
      }
    }
    self.init(
      change: change, option: try reader.require(option, at: 2),
      evaluation: try reader.require(evaluation, at: 3), edits: edits, dataDate: dataDate,
      moves: moves, draws: draws, displaced: displaced, displacements: displacements)
  }
}
