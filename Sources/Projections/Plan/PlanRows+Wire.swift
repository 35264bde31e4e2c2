public import ChangeControl
public import EventSchema
import Planning

extension PlanHead: WireMessage {
  func encode(into writer: inout WireWriter) {
    writer.integer(revision, at: 1)
    writer.message(frame, at: 2)
    writer.identifiers(order, at: 3)
    writer.messages(customers, at: 4)
    writer.messages(buffers, at: 5)
    writer.time(dataDate, at: 6)
    writer.message(source, at: 7)
    writer.message(figures, at: 8)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    var revision = 0
    var frame: Plan?
    var order: [TaskID] = []
    var customers: [Customer] = []
    var buffers: [BufferAccount] = []
    var dataDate = PlanTime(minute: 0)
    var source: PlanImported.Source?
    var figures: PlanFigures?
    while let field = try reader.nextField() {
      switch field {
      case 1: revision = try reader.integer()
      case 2: frame = try reader.message()
      case 3: order.append(try reader.identifier())
      case 4: customers.append(try reader.message())
      case 5: buffers.append(try reader.message())
      case 6: dataDate = try reader.time()
      case 7: source = try reader.message()
      case 8: figures = try reader.message()
      default: try reader.skip()
      }
    }
    self.init(
      revision: revision, frame: try reader.require(frame, at: 2), order: order,
      customers: customers, buffers: buffers, dataDate: dataDate,
      source: try reader.require(source, at: 7), figures: try reader.require(figures, at: 8))
  }
}

extension PlanLine: WireMessage {
  func encode(into writer: inout WireWriter) {
    writer.message(task, at: 1)
    writer.optionalMessage(placement, at: 2)
    writer.optionalMessage(baseline, at: 3)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    var task: PlanTask?
    var placement: Placement?
    var baseline: Placement?
    while let field = try reader.nextField() {
      switch field {
      case 1: task = try reader.message()
      case 2: placement = try reader.message()
      case 3: baseline = try reader.message()
      default: try reader.skip()
      }
    }
    self.init(
      task: try reader.require(task, at: 1), placement: placement, baseline: baseline)
  }
}

extension BufferAccount: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.message(reserve, at: 1)
    writer.integer(drawn, at: 2)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var reserve: BufferReserve?
    var drawn = 0
    while let field = try reader.nextField() {
      switch field {
      case 1: reserve = try reader.message()
      case 2: drawn = try reader.integer()
      default: try reader.skip()
      }
    }
    self.init(reserve: try reader.require(reserve, at: 1), drawn: drawn)
  }
}
