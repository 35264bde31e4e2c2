public import ChangeControl
import Planning

extension FreezeWindow: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.string(id, at: 1)
    writer.time(from, at: 2)
    writer.time(until, at: 3)
    writer.bool(isHard, at: 4)
    writer.string(reason, at: 5)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(
      id: "", from: PlanTime(minute: 0), until: PlanTime(minute: 0), isHard: false, reason: "")
    while let field = try reader.nextField() {
      switch field {
      case 1: id = try reader.string()
      case 2: self.from = try reader.time()
      case 3: until = try reader.time()
      case 4: isHard = try reader.bool()
      case 5: reason = try reader.string()
      default: try reader.skip()
      }
    }
  }
}

/// `freeze.lifted`.
struct FreezeLifted: WireMessage {
  var reason = ""

  init(reason: String) {
    self.reason = reason
  }

  func encode(into writer: inout WireWriter) {
    writer.string(reason, at: 1)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: reason = try reader.string()
      default: try reader.skip()
      }
    }
  }
}
