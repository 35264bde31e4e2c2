/// A value with a shape on disk: fields with numbers, in the Protocol Buffers
/// wire format.
///
/// `encode` writes the fields in the order of their numbers, so that a value has
/// one form and its digest can be taken from its bytes.
/// `init(from:)` reads fields until there are none, in any order, and skips the
/// numbers it does not know:
///
/// ```swift
/// extension Placement: WireMessage {
///   public func encode(into writer: inout WireWriter) {
///     writer.identifier(task, at: 1)
///     writer.time(start, at: 2)
///   }
///
///   public init(from reader: inout WireReader) throws(SchemaError) {
///     var task = TaskID("")
///     var start = PlanTime(minute: 0)
///     while let field = try reader.nextField() {
///       switch field {
///       case 1: task = try reader.identifier()
///       case 2: start = try reader.time()
///       default: try reader.skip()
///       }
///     }
///     self.init(task: task, start: start)
///   }
/// }
/// ```
public protocol WireMessage {
  func encode(into writer: inout WireWriter)
  init(from reader: inout WireReader) throws(SchemaError)
}

extension WireMessage {
  /// The value as it stands on disk.
  public func wireBytes() -> [UInt8] {
    var writer = WireWriter()
    encode(into: &writer)
    return writer.bytes
  }

  /// Reads a value from bytes that stay in place for the length of the call.
  public init(wire bytes: UnsafeRawBufferPointer) throws(SchemaError) {
    var reader = WireReader(bytes)
    try self.init(from: &reader)
  }

  /// Reads a value from borrowed bytes, such as those of a memory map.
  public init(wire bytes: RawSpan) throws(SchemaError) {
    self = try bytes.withUnsafeBytes { (bytes) throws(SchemaError) in try Self(wire: bytes) }
  }

  /// Reads a value from bytes.
  public init(wire bytes: [UInt8]) throws(SchemaError) {
    try self.init(wire: bytes.span.bytes)
  }
}
