public import ChangeControl
public import EventSchema
import Planning

/// The department that a change was last asked for by.
struct DepartmentRow: WireMessage, Equatable {
  var name: String

  init(name: String) { self.name = name }

  func encode(into writer: inout WireWriter) { writer.string(name, at: 1) }

  init(from reader: inout WireReader) throws(SchemaError) {
    name = ""
    while let field = try reader.nextField() {
      switch field {
      case 1: name = try reader.string()
      default: try reader.skip()
      }
    }
  }
}

extension BufferAccountBalance: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.integer(reserved, at: 1)
    writer.integer(drawn, at: 2)
    writer.integer(restored, at: 3)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init()
    while let field = try reader.nextField() {
      switch field {
      case 1: reserved = try reader.integer()
      case 2: drawn = try reader.integer()
      case 3: restored = try reader.integer()
      default: try reader.skip()
      }
    }
  }
}

extension BufferTransaction: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.unsigned(position, at: 1)
    writer.integer(Int(recorded), at: 2)
    writer.messages(entries, at: 3)
    writer.optionalMessage(charge, at: 4)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(position: 0, recorded: 0, entries: [])
    while let field = try reader.nextField() {
      switch field {
      case 1: position = try reader.unsigned()
      case 2: recorded = Int64(try reader.integer())
      case 3: entries.append(try reader.message())
      case 4: charge = try reader.message()
      default: try reader.skip()
      }
    }
  }
}

extension BufferTransaction.Entry: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.string(account.code, at: 1)
    writer.integer(minutes, at: 2)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var account: BufferAccountName?
    var minutes = 0
    while let field = try reader.nextField() {
      switch field {
      case 1: account = BufferAccountName(try reader.string())
      case 2: minutes = try reader.integer()
      default: try reader.skip()
      }
    }
    self.init(try reader.require(account, at: 1), minutes)
  }
}

extension BufferCharge: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(buffer, at: 1)
    writer.integer(minutes, at: 2)
    writer.choice(fence, at: 3)
    writer.integer(charged, at: 4)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(buffer: "", minutes: 0, fence: .liquid, charged: 0)
    while let field = try reader.nextField() {
      switch field {
      case 1: buffer = try reader.identifier()
      case 2: minutes = try reader.integer()
      case 3: fence = try reader.choice()
      case 4: charged = try reader.integer()
      default: try reader.skip()
      }
    }
  }
}

extension TimeFence: WireEnum {
  public var wireNumber: UInt64 {
    switch self {
    case .frozen: 1
    case .slushy: 2
    case .liquid: 3
    }
  }

  public init?(wireNumber: UInt64) {
    switch wireNumber {
    case 1: self = .frozen
    case 2: self = .slushy
    case 3: self = .liquid
    default: return nil
    }
  }
}
