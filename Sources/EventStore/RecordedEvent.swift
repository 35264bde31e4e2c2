/// An event as it is stored, copied out of the store.
public struct RecordedEvent: Sendable, Equatable {
  /// Its place in the store, without gaps from 1.
  public let position: UInt64
  public let stream: String
  /// Its place in the stream, without gaps from 1.
  public let revision: UInt64
  public let type: String
  public let schemaVersion: UInt16
  /// When it was stored, in milliseconds since 1970; never before its
  /// predecessor's.
  public let recorded: Int64
  /// When it takes effect, in milliseconds since 1970.
  public let effective: Int64
  public let id: EventID
  public let commandID: String
  public let actor: String
  /// What the caller uses to group commands.
  public let correlation: String?
  /// The position of the event that led to the command.
  public let causation: UInt64?
  public let payload: [UInt8]

  public init(
    position: UInt64, stream: String, revision: UInt64, type: String, schemaVersion: UInt16,
    recorded: Int64, effective: Int64, id: EventID, commandID: String, actor: String,
    correlation: String?, causation: UInt64?, payload: [UInt8]
  ) {
    self.position = position
    self.stream = stream
    self.revision = revision
    self.type = type
    self.schemaVersion = schemaVersion
    self.recorded = recorded
    self.effective = effective
    self.id = id
    self.commandID = commandID
    self.actor = actor
    self.correlation = correlation
    self.causation = causation
    self.payload = payload
  }
}
