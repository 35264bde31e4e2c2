// Stream `ledger`: what the ledger says about itself.

/// What the projections and the tree over the log were before an event.
///
/// Nothing is decided by it and no projection takes it in: a later fold of the same
/// events is held against it.
public struct LedgerCheckpoint: Sendable, Equatable {
  /// The rows of one projection.
  public struct State: Sendable, Equatable {
    /// Its name on disk.
    public var projection: String
    /// By which version of it the rows were made.
    public var version: Int
    public var rows: Int
    /// The sum modulo 2^256 of the SHA-256 of each row.
    public var digest: ContentDigest

    public init(projection: String, version: Int, rows: Int, digest: ContentDigest) {
      self.projection = projection
      self.version = version
      self.rows = rows
      self.digest = digest
    }
  }

  /// How many events came before.
  public var size: UInt64
  /// Root of the Merkle tree over them, RFC 6962.
  public var root: ContentDigest
  /// In the order of the catalogue.
  public var states: [State]

  public init(size: UInt64, root: ContentDigest, states: [State]) {
    self.size = size
    self.root = root
    self.states = states
  }
}

public enum CheckpointEvent: Sendable, Equatable {
  case checkpointed(LedgerCheckpoint)
}
