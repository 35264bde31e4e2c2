/// What the store remembers of a command.
public struct Receipt: Sendable, Equatable {
  public let commandID: String
  /// The SHA-256 of the command's content, 32 bytes.
  public let contentHash: [UInt8]
  /// The positions of its events; empty when it appended none.
  public let positions: Range<UInt64>
  /// When it was carried out, in milliseconds since 1970.
  public let recorded: Int64
  /// What the caller stored with it.
  public let result: [UInt8]

  public init(
    commandID: String, contentHash: [UInt8], positions: Range<UInt64>, recorded: Int64,
    result: [UInt8]
  ) {
    self.commandID = commandID
    self.contentHash = contentHash
    self.positions = positions
    self.recorded = recorded
    self.result = result
  }
}

/// A receipt, and whether the command had been carried out before.
public struct CommandOutcome: Sendable, Equatable {
  public let receipt: Receipt
  public let isRepetition: Bool
}
