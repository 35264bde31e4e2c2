import EventStore
import LMDB

/// One of the two tables that projections live in.
///
/// One is live; a rebuild fills the other and makes it live in the same
/// transaction. Tables are emptied, never dropped, so that a process that has
/// one open is not surprised.
enum Generation: String, CaseIterable, Sendable {
  case first = "a"
  case second = "b"

  static let metaKey = "live-projections"

  var table: String { "projections.\(rawValue)" }

  var other: Generation {
    switch self {
    case .first: .second
    case .second: .first
    }
  }

  /// The live generation, as a transaction sees it.
  static func live(in reading: borrowing some EventReading & ~Copyable) throws(EngineError)
    -> Generation
  {
    let bytes = try EngineError.relaying(try reading.meta(metaKey))
    guard let bytes, let live = Generation(rawValue: String(decoding: bytes, as: UTF8.self)) else {
      throw .outdated("none is live")
    }
    return live
  }

  func makeLive(in writer: inout TableWriter) throws(EngineError) {
    try EngineError.relaying(try writer.setMeta(Array(rawValue.utf8), for: Generation.metaKey))
  }
}
