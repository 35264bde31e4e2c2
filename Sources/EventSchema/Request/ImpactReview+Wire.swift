public import ChangeControl
import Planning

extension ImpactReview: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.string(estimator, at: 1)
    writer.messages(lines, at: 2)
    writer.messages(milestones, at: 3)
    writer.string(note, at: 4)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(estimator: "", lines: [], milestones: [], note: "")
    while let field = try reader.nextField() {
      switch field {
      case 1: estimator = try reader.string()
      case 2: lines.append(try reader.message())
      case 3: milestones.append(try reader.message())
      case 4: note = try reader.string()
      default: try reader.skip()
      }
    }
  }
}

extension ImpactReview.Line: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(task, at: 1)
    writer.integer(expected, at: 2)
    writer.integer(taken, at: 3)
    writer.optionalTime(expectedFinish, at: 4)
    writer.time(finish, at: 5)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(
      task: "", expected: 0, taken: 0, expectedFinish: nil, finish: PlanTime(minute: 0))
    while let field = try reader.nextField() {
      switch field {
      case 1: task = try reader.identifier()
      case 2: expected = try reader.integer()
      case 3: taken = try reader.integer()
      case 4: expectedFinish = try reader.time()
      case 5: finish = try reader.time()
      default: try reader.skip()
      }
    }
  }
}

extension ImpactReview.Milestone: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(task, at: 1)
    writer.time(expected, at: 2)
    writer.time(actual, at: 3)
    writer.bool(isReached, at: 4)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(
      task: "", expected: PlanTime(minute: 0), actual: PlanTime(minute: 0), isReached: false)
    while let field = try reader.nextField() {
      switch field {
      case 1: task = try reader.identifier()
      case 2: expected = try reader.time()
      case 3: actual = try reader.time()
      case 4: isReached = try reader.bool()
      default: try reader.skip()
      }
    }
  }
}
