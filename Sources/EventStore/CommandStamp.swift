/// Who commands what, when, and under which id.
public struct CommandStamp: Sendable, Equatable {
  /// The id under which a repetition is recognised, 1 to 64 bytes.
  public var id: String
  /// What the command says; kept as its SHA-256 to tell a repetition from a
  /// different command under the same id.
  public var content: [UInt8]
  /// Who acts, 1 to 255 bytes.
  public var actor: String
  /// The time of the command, in milliseconds since 1970.
  ///
  /// Events are recorded at this time, or at that of the last event if it is
  /// later: clocks of several machines may disagree, the log's order may not.
  public var recorded: Int64
  /// What groups this command with others, 1 to 64 bytes.
  public var correlation: String?
  /// The position of the event that led to the command.
  public var causation: UInt64?

  public init(
    id: String, content: [UInt8], actor: String, recorded: Int64, correlation: String? = nil,
    causation: UInt64? = nil
  ) {
    self.id = id
    self.content = content
    self.actor = actor
    self.recorded = recorded
    self.correlation = correlation
    self.causation = causation
  }
}

extension CommandStamp {
  func validate() throws(EventStoreError) {
    try NameRules.requireShort(id, field: "command id")
    try NameRules.requireName(actor, field: "actor")
    if let correlation { try NameRules.requireShort(correlation, field: "correlation") }
    if causation == 0 {
      throw .invalidInput(field: "causation", value: "0", rule: "positions begin at 1")
    }
  }
}
