public import ChangeControl
import Crypto
import LMDB
public import Projections

/// The digest of every projection's rows, and a SHA-256 over them all.
///
/// The same rows give the same digest wherever they are kept.
public struct StateDigest: Sendable, Equatable {
  public struct Part: Sendable, Equatable {
    public var projection: String
    /// How many rows there are, and what they come to.
    public var state: RowDigest

    public var rows: Int { state.rows }
    public var digest: ContentDigest { ContentDigest(exactly: state.bytes) }
  }

  public var parts: [Part]
  /// Rows that belong to no projection; none in sound projections.
  public var strays: Int
  public var whole: ContentDigest

  /// Joins the digests of all projections, in the order of the catalogue.
  init(_ states: [RowDigest], strays: Int = 0) {
    var hasher = SHA256()
    func add(_ bytes: [UInt8]) {
      hasher.update(data: withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { Array($0) })
      hasher.update(data: bytes)
    }
    parts = []
    for (projection, state) in zip(ProjectionCatalogue.all, states) {
      add(Array("\(projection.name) \(projection.version)".utf8))
      add(state.bytes)
      parts.append(Part(projection: projection.name, state: state))
    }
    self.strays = strays
    whole = ContentDigest(hash: hasher.finalize())
  }

  init(of table: Table, in reading: borrowing some Reading & ~Copyable) throws(EngineError) {
    var states = [RowDigest](repeating: RowDigest(), count: ProjectionCatalogue.all.count)
    var strays = 0
    try reading.scan(table) { (key, value) throws(EngineError) in
      key.withUnsafeBytes { key in
        if let place = ProjectionCatalogue.place(ofTag: key.first) {
          states[place] += value.withUnsafeBytes { RowDigest(key: key, value: $0) }
        } else if !key.elementsEqual(Checkpoint.key.bytes) {
          strays += 1
        }
      }
      return .proceed
    }
    self.init(states, strays: strays)
  }

  /// The digest of a table, of which `expected` is thought to be all there is.
  ///
  /// Rows that are the same byte for byte have the same digest, and comparing them
  /// costs a tenth of hashing them; only a table that differs is hashed.
  init(
    of table: Table, expecting expected: EncodedState,
    in reading: borrowing some Reading & ~Copyable
  ) throws(EngineError) {
    if try expected.isAll(of: table, in: reading) {
      self = expected.digest
    } else {
      try self.init(of: table, in: reading)
    }
  }

  /// The digest of each projection, in the order of the catalogue.
  var states: [RowDigest] { parts.map(\.state) }
}

extension RowDigest {
  init(of rows: EncodedRows) {
    self.init()
    rows.forEach { key, value in self += RowDigest(key: key, value: value) }
  }
}
