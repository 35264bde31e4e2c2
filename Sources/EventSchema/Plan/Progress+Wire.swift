public import Planning

extension Progress: WireMessage {
  public func encode(into writer: inout WireWriter) {
    switch self {
    case .notStarted:
      writer.nothing(at: 1)
    case .started(let start, let remaining, let asOf):
      writer.message(StartedWork(start: start, remaining: remaining, asOf: asOf), at: 2)
    case .finished(let start, let finish):
      writer.message(FinishedWork(start: start, finish: finish), at: 3)
    }
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var progress: Progress?
    while let field = try reader.nextField() {
      switch field {
      case 1:
        try reader.nothing()
        progress = .notStarted
      case 2:
        let work: StartedWork = try reader.message()
        progress = .started(at: work.start, remaining: work.remaining, asOf: work.asOf)
      case 3:
        let work: FinishedWork = try reader.message()
        progress = .finished(start: work.start, finish: work.finish)
      default: try reader.skip()
      }
    }
    self = try reader.require(progress, at: 1)
  }
}

/// The parts of `Progress.started`.
private struct StartedWork: WireMessage {
  var start = PlanTime(minute: 0)
  var remaining = 0
  var asOf = PlanTime(minute: 0)

  init(start: PlanTime, remaining: Int, asOf: PlanTime) {
    self.start = start
    self.remaining = remaining
    self.asOf = asOf
  }

  func encode(into writer: inout WireWriter) {
    writer.time(start, at: 1)
    writer.integer(remaining, at: 2)
    writer.time(asOf, at: 3)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: start = try reader.time()
      case 2: remaining = try reader.integer()
      case 3: asOf = try reader.time()
      default: try reader.skip()
      }
    }
  }
}

/// The parts of `Progress.finished`.
private struct FinishedWork: WireMessage {
  var start = PlanTime(minute: 0)
  var finish = PlanTime(minute: 0)

  init(start: PlanTime, finish: PlanTime) {
    self.start = start
    self.finish = finish
  }

  func encode(into writer: inout WireWriter) {
    writer.time(start, at: 1)
    writer.time(finish, at: 2)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: start = try reader.time()
      case 2: finish = try reader.time()
      default: try reader.skip()
      }
    }
  }
}
