/// An event to append.
public struct NewEvent: Sendable, Equatable {
  public var id: EventID
  /// The name of its type on disk, 1 to 255 bytes.
  public var type: String
  /// The version of the payload's shape.
  public var schemaVersion: UInt16
  /// When it takes effect, in milliseconds since 1970.
  public var effective: Int64
  public var payload: [UInt8]

  public init(
    id: EventID, type: String, schemaVersion: UInt16 = 1, effective: Int64, payload: [UInt8]
  ) {
    self.id = id
    self.type = type
    self.schemaVersion = schemaVersion
    self.effective = effective
    self.payload = payload
  }
}
