public import ChangeControl
import Crypto
import LMDB
import Projections

/// The SHA-256 of every projection's rows, and one over them all.
///
/// Rows go in by key order, each as key length, key, value length and value,
/// lengths as eight bytes big-endian. The same rows give the same digest
/// wherever they are kept.
public struct StateDigest: Sendable, Equatable {
  public struct Part: Sendable, Equatable {
    public var projection: String
    public var rows: Int
    public var digest: ContentDigest
  }

  public var parts: [Part]
  /// Rows that belong to no projection; none in sound projections.
  public var strays: Int
  public var whole: ContentDigest

  /// Takes the digest of rows, however they are walked.
  init(
    walking walk: (_ row: (_ key: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Void)
      throws(EngineError) -> Void
  ) throws(EngineError) {
    var hashers = [RowHash](repeating: RowHash(), count: ProjectionCatalogue.all.count)
    var counts = [Int](repeating: 0, count: ProjectionCatalogue.all.count)
    let places = Dictionary(
      uniqueKeysWithValues: ProjectionCatalogue.all.enumerated().map { ($1.tag, $0) })
    var strays = 0
    try walk { key, value in
      guard let tag = key.first, let place = places[tag] else {
        if !key.elementsEqual(Checkpoint.key.bytes) { strays += 1 }
        return
      }
      counts[place] += 1
      hashers[place].add(key)
      hashers[place].add(value)
    }
    var whole = RowHash()
    var parts: [Part] = []
    for (place, projection) in ProjectionCatalogue.all.enumerated() {
      let digest = ContentDigest(hash: hashers[place].finalize())
      let label = Array("\(projection.name) \(projection.version)".utf8)
      label.withUnsafeBytes { whole.add($0) }
      digest.bytes.withUnsafeBytes { whole.add($0) }
      parts.append(
        Part(
          projection: projection.name, rows: counts[place], digest: digest))
    }
    self.parts = parts
    self.strays = strays
    self.whole = ContentDigest(hash: whole.finalize())
  }

  init(of rows: borrowing MemoryRows) throws(EngineError) {
    try self.init { (row) throws(EngineError) in
      rows.forEach { key, value in
        key.withUnsafeBytes { key in value.withUnsafeBytes { row(key, $0) } }
      }
    }
  }

  init(of table: Table, in reading: borrowing some Reading & ~Copyable) throws(EngineError) {
    try self.init { (row) throws(EngineError) in
      try reading.scan(table) { (key, value) throws(EngineError) in
        key.withUnsafeBytes { key in value.withUnsafeBytes { row(key, $0) } }
        return .proceed
      }
    }
  }
}

/// SHA-256 over byte strings, each behind its length.
///
/// Rows are short and calls of the hash function are not free: it is given many at
/// once.
private struct RowHash {
  private static let batch = 1 << 14

  private var hasher = SHA256()
  private var pending: [UInt8] = []

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { pending.append(contentsOf: $0) }
    pending.append(contentsOf: bytes)
    if pending.count >= RowHash.batch { flush() }
  }

  mutating func finalize() -> SHA256.Digest {
    flush()
    return hasher.finalize()
  }

  private mutating func flush() {
    pending.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    pending.removeAll(keepingCapacity: true)
  }
}
