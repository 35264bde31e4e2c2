public import Planning

extension Placement: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(task, at: 1)
    writer.time(start, at: 2)
    writer.time(finish, at: 3)
    writer.messages(pieces, at: 4)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(task: "", start: PlanTime(minute: 0), finish: PlanTime(minute: 0))
    while let field = try reader.nextField() {
      switch field {
      case 1: task = try reader.identifier()
      case 2: start = try reader.time()
      case 3: finish = try reader.time()
      case 4: pieces.append(try reader.message())
      default: try reader.skip()
      }
    }
  }
}

extension Placement.Piece: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.time(start, at: 1)
    writer.time(finish, at: 2)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(start: PlanTime(minute: 0), finish: PlanTime(minute: 0))
    while let field = try reader.nextField() {
      switch field {
      case 1: start = try reader.time()
      case 2: finish = try reader.time()
      default: try reader.skip()
      }
    }
  }
}
