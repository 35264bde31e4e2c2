import ChangeControl
public import EventSchema
import Planning

extension PlanFigures: WireMessage {
  func encode(into writer: inout WireWriter) {
    writer.integer(lines, at: 1)
    writer.integer(finished, at: 2)
    writer.integer(late, at: 3)
    writer.messages(chains, at: 4)
    writer.message(fever, at: 5)
    writer.choice(standing, at: 6)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    var (lines, finished, late) = (0, 0, 0)
    var chains: [ChainProgress] = []
    var fever: Policy.FeverLines?
    var standing: ProjectStanding?
    while let field = try reader.nextField() {
      switch field {
      case 1: lines = try reader.integer()
      case 2: finished = try reader.integer()
      case 3: late = try reader.integer()
      case 4: chains.append(try reader.message())
      case 5: fever = try reader.message()
      case 6: standing = try reader.choice()
      default: try reader.skip()
      }
    }
    self.init(
      lines: lines, finished: finished, late: late, chains: chains,
      fever: try reader.require(fever, at: 5), standing: try reader.require(standing, at: 6))
  }
}

extension ChainProgress: WireMessage {
  func encode(into writer: inout WireWriter) {
    writer.integer(remaining, at: 1)
    writer.bool(isDone, at: 2)
    writer.integer(fever.zone.rawValue, at: 3)
    writer.optionalInteger(fever.pending?.rawValue, at: 4)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    self.init(remaining: 0, isDone: false, fever: FeverTrack(.green))
    var (zone, pending): (FeverZone, FeverZone?) = (.green, nil)
    while let field = try reader.nextField() {
      switch field {
      case 1: remaining = try reader.integer()
      case 2: isDone = try reader.bool()
      case 3: zone = FeverZone(rawValue: try reader.integer()) ?? .green
      case 4: pending = FeverZone(rawValue: try reader.integer())
      default: try reader.skip()
      }
    }
    fever = FeverTrack(zone, pending: pending)
  }
}

extension ProjectStanding: WireEnum {
  public var wireNumber: UInt64 {
    switch self {
    case .late: 1
    case .red: 2
    case .yellow: 3
    case .onTrack: 4
    case .delivered: 5
    }
  }

  public init?(wireNumber: UInt64) {
    switch wireNumber {
    case 1: self = .late
    case 2: self = .red
    case 3: self = .yellow
    case 4: self = .onTrack
    case 5: self = .delivered
    default: return nil
    }
  }
}

extension ProjectCounts: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.integer(late, at: 1)
    writer.integer(red, at: 2)
    writer.integer(yellow, at: 3)
    writer.integer(onTrack, at: 4)
    writer.integer(delivered, at: 5)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init()
    while let field = try reader.nextField() {
      switch field {
      case 1: late = try reader.integer()
      case 2: red = try reader.integer()
      case 3: yellow = try reader.integer()
      case 4: onTrack = try reader.integer()
      case 5: delivered = try reader.integer()
      default: try reader.skip()
      }
    }
  }
}
