/// An event as it is recorded: its name, the version of its shape, its bytes.
public struct EncodedEvent: Sendable, Equatable {
  public var name: EventName
  public var version: UInt16
  public var payload: [UInt8]

  public init(name: EventName, version: UInt16, payload: [UInt8]) {
    self.name = name
    self.version = version
    self.payload = payload
  }
}
