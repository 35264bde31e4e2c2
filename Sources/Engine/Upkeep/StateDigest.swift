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
    self.init(
      parts: ProjectionCatalogue.all.enumerated().map { (place, projection) in
        Part(
          projection: projection.name, rows: counts[place],
          digest: ContentDigest(hash: hashers[place].finalize()))
      }, strays: strays)
  }

  /// Joins the digests of all projections, in the order of the catalogue.
  init(parts: [Part], strays: Int) {
    var whole = RowHash()
    for (projection, part) in zip(ProjectionCatalogue.all, parts) {
      let label = Array("\(projection.name) \(projection.version)".utf8)
      label.withUnsafeBytes { whole.add($0) }
      part.digest.bytes.withUnsafeBytes { whole.add($0) }
    }
    self.parts = parts
    self.strays = strays
    self.whole = ContentDigest(hash: whole.finalize())
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

extension StateDigest.Part {
  init(of projection: any Projection.Type, rows: EncodedRows) {
    var hasher = RowHash()
    rows.forEach { key, value in
      hasher.add(key)
      hasher.add(value)
    }
    self.init(
      projection: projection.name, rows: rows.count,
      digest: ContentDigest(hash: hasher.finalize()))
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
