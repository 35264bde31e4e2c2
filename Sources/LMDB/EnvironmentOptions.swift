/// How an environment is opened.
public struct EnvironmentOptions: Sendable {
  /// What the opener means to do.
  public enum Mode: Sendable {
    /// Makes a new environment; the parent directory must exist.
    case create
    /// Opens an existing environment for reading and writing.
    case readWrite
    /// Opens an existing environment for reading.
    case readOnly
  }

  /// What a commit promises.
  public enum Durability: Sendable {
    /// A committed transaction survives a loss of power.
    case durable
    /// Nothing survives a crash: for temporary files that can be made again.
    case scratch
  }

  public var mode: Mode
  public var durability: Durability
  /// The size of the map at first, in bytes; it grows by doubling.
  public var mapSize: Int
  /// The size the map may reach, in bytes; only addresses are reserved.
  public var mapLimit: Int
  /// How many named tables may be open.
  public var maxTables: UInt32
  /// How many readers may be active in all processes together.
  public var maxReaders: UInt32
  /// Whether the whole file is examined before it is opened.
  ///
  /// LMDB follows damaged pages without looking: the process may die. Ask for
  /// this before examining a file that is under suspicion; it reads all of it.
  public var checksEveryPage: Bool

  public init(
    mode: Mode, durability: Durability = .durable, mapSize: Int = 64 << 20,
    mapLimit: Int = 1 << 40, maxTables: UInt32 = 16, maxReaders: UInt32 = 254,
    checksEveryPage: Bool = false
  ) {
    self.mode = mode
    self.durability = durability
    self.mapSize = mapSize
    self.mapLimit = mapLimit
    self.maxTables = maxTables
    self.maxReaders = maxReaders
    self.checksEveryPage = checksEveryPage
  }
}
