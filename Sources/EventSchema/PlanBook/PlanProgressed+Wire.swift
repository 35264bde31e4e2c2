public import ChangeControl
import Planning

extension PlanProgressed: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(task, at: 1)
    writer.message(progress, at: 2)
    writer.time(dataDate, at: 3)
    writer.messages(moves, at: 4)
    writer.messages(draws, at: 5)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(
      task: "", progress: .notStarted, dataDate: PlanTime(minute: 0), moves: [], draws: [])
    var progress: Progress?
    while let field = try reader.nextField() {
      switch field {
      case 1: task = try reader.identifier()
      case 2: progress = try reader.message()
      case 3: dataDate = try reader.time()
      case 4: moves.append(try reader.message())
      case 5: draws.append(try reader.message())
      default: try reader.skip()
      }
    }
    self.progress = try reader.require(progress, at: 2)
  }
}
