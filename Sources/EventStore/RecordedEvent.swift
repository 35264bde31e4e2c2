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
}
