import ChangeControl
import Crypto
import EventSchema
import EventStore
import Projections

/// What is known of a snapshot: the projections at a position, kept so that a fold
/// can begin there.
///
/// Nothing rests on a snapshot. It is believed only where the versions of the
/// projections are those of today, its bytes have the digest it was made with, and the
/// log up to its position has the root that it had then.
struct Snapshot: Equatable {
  var position: UInt64
  /// Name and version of each projection, in the order of the catalogue.
  var versions: [String]
  /// Root of the Merkle tree over the events that went in.
  var root: ContentDigest
  /// SHA-256 of the images of all projections, one behind the other.
  var digest: ContentDigest
  /// How many bytes each image has, in the order of the catalogue.
  var sizes: [Int]

  init(of images: [[UInt8]], at position: UInt64, root: TreeHash) {
    self.position = position
    versions = Checkpoint.current
    self.root = ContentDigest(exactly: root.bytes)
    digest = Snapshot.digest(images)
    sizes = images.map(\.count)
  }

  /// The image of each projection; nil where there are more or fewer bytes.
  func cut(_ bytes: [UInt8]) -> [[UInt8]]? {
    guard sizes.allSatisfy({ 0...bytes.count ~= $0 }),
      sizes.reduce(0, +) == bytes.count, sizes.count == versions.count
    else { return nil }
    var start = 0
    return sizes.map { size in
      defer { start += size }
      return Array(bytes[start..<start + size])
    }
  }

  static func digest(_ images: [[UInt8]]) -> ContentDigest {
    var hasher = SHA256()
    for image in images { image.withUnsafeBytes { hasher.update(bufferPointer: $0) } }
    return ContentDigest(hash: hasher.finalize())
  }
}

extension Snapshot: WireMessage {
  func encode(into writer: inout WireWriter) {
    writer.unsigned(position, at: 1)
    writer.strings(versions, at: 2)
    writer.digest(root, at: 3)
    writer.digest(digest, at: 4)
    writer.integers(sizes, at: 5)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    var position: UInt64 = 0
    var versions: [String] = []
    var (root, digest): (ContentDigest?, ContentDigest?)
    var sizes: [Int] = []
    while let field = try reader.nextField() {
      switch field {
      case 1: position = try reader.unsigned()
      case 2: versions.append(try reader.string())
      case 3: root = try reader.digest()
      case 4: digest = try reader.digest()
      case 5: try reader.integers(into: &sizes)
      default: try reader.skip()
      }
    }
    self.position = position
    self.versions = versions
    self.root = try reader.require(root, at: 3)
    self.digest = try reader.require(digest, at: 4)
    self.sizes = sizes
  }
}

/// All snapshots of a ledger, by position.
struct SnapshotList: Equatable, WireMessage {
  var snapshots: [Snapshot] = []

  /// Where the list stands among the ledger's notes.
  static let metaKey = "snapshots"
  /// The table of the images, cut in pieces: the key is position and number of the
  /// piece, both big-endian.
  static let table = "snapshots"
  static let piece = 1 << 20

  init() {}

  /// The list that a ledger notes; an empty one where the note cannot be read, for
  /// then no snapshot can be believed.
  init(noted reading: borrowing some EventReading & ~Copyable) throws(EngineError) {
    let bytes = try EngineError.relaying(try reading.meta(SnapshotList.metaKey))
    self = bytes.flatMap { try? SnapshotList(wire: $0) } ?? SnapshotList()
  }

  func encode(into writer: inout WireWriter) {
    writer.messages(snapshots, at: 1)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: snapshots.append(try reader.message())
      default: try reader.skip()
      }
    }
  }

  static func prefix(_ position: UInt64) -> [UInt8] {
    withUnsafeBytes(of: position.bigEndian) { Array($0) }
  }

  static func key(_ position: UInt64, _ piece: Int) -> [UInt8] {
    prefix(position) + withUnsafeBytes(of: UInt32(piece).bigEndian) { Array($0) }
  }
}
