import EventSchema
import Projections

/// How far a generation has come, by which versions of the projections, and what its
/// rows come to.
struct Checkpoint: Equatable, WireMessage {
  /// Position of the last event applied.
  var position: UInt64
  /// Name and version of each projection, in the order of the catalogue.
  var versions: [String]
  /// The digest of the rows of each.
  var states: [RowDigest]

  static let key = RowKey(tag: 0)

  static var current: [String] {
    ProjectionCatalogue.all.map { "\($0.name) \($0.version)" }
  }

  init(position: UInt64, states: [RowDigest]) {
    self.position = position
    versions = Checkpoint.current
    self.states = states
  }

  /// Before the first event.
  static var beginning: Checkpoint {
    Checkpoint(position: 0, states: ProjectionCatalogue.all.map { _ in RowDigest() })
  }

  func encode(into writer: inout WireWriter) {
    writer.unsigned(position, at: 1)
    writer.strings(versions, at: 2)
    writer.messages(states, at: 3)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    var position: UInt64 = 0
    var versions: [String] = []
    var states: [RowDigest] = []
    while let field = try reader.nextField() {
      switch field {
      case 1: position = try reader.unsigned()
      case 2: versions.append(try reader.string())
      case 3: states.append(try reader.message())
      default: try reader.skip()
      }
    }
    self.position = position
    self.versions = versions
    self.states = states
  }

  /// Reads the checkpoint of a generation and holds it against the log.
  @discardableResult
  static func check<Rows: RowReader & ~Copyable>(
    _ rows: borrowing Rows, head: UInt64
  ) throws(EngineError) -> Checkpoint {
    let bytes = try EngineError.projecting { () throws(ProjectionError) in try rows.row(key) }
    guard let bytes, let checkpoint = try? Checkpoint(wire: bytes) else {
      throw .outdated("they have no readable checkpoint")
    }
    guard checkpoint.versions == current, checkpoint.states.count == current.count else {
      throw .outdated("another version of Leeway made them")
    }
    guard checkpoint.position == head else {
      throw .outdated("they stop at position \(checkpoint.position), the log at \(head)")
    }
    return checkpoint
  }
}
