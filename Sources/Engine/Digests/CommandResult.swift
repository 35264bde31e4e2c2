public import EventSchema
import Projections

/// What a receipt keeps of a command: what it was about, and what the projections
/// came to after its last event.
public struct CommandResult: Sendable, Equatable {
  /// What the command made or worked on, such as `CR-7`.
  public var subject: String
  /// The version of each projection, in the order of the catalogue; none where no
  /// state is kept, as for a command that recorded nothing.
  var versions: [Int] = []
  /// The lowest 64 bits of the digest of each.
  var marks: [UInt64] = []

  /// A command of which no state is kept.
  public init(subject: String) {
    self.subject = subject
  }

  init(subject: String, states: [RowDigest]) {
    self.subject = subject
    versions = ProjectionCatalogue.all.map { $0.version }
    marks = states.map(\.mark)
  }

  /// What a receipt keeps; nil where it is unreadable.
  init?(stored bytes: [UInt8]) {
    guard let read = try? CommandResult(wire: bytes), read.marks.count == read.versions.count
    else { return nil }
    self = read
  }

  /// As a receipt keeps it.
  public var bytes: [UInt8] { wireBytes() }
}

extension CommandResult: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.string(subject, at: 1)
    writer.integers(versions, at: 2)
    writer.data(
      marks.flatMap { mark in withUnsafeBytes(of: mark.bigEndian) { Array($0) } }, at: 3)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(subject: "")
    while let field = try reader.nextField() {
      switch field {
      case 1: subject = try reader.string()
      case 2: try reader.integers(into: &versions)
      case 3: marks = CommandResult.marks(try reader.data())
      default: try reader.skip()
      }
    }
  }

  private static func marks(_ bytes: [UInt8]) -> [UInt64] {
    stride(from: 0, to: bytes.count, by: 8).map { start in
      bytes[start..<min(start + 8, bytes.count)].reduce(0) { $0 << 8 | UInt64($1) }
    }
  }
}
