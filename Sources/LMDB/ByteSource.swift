/// A value that lends its bytes as a key or a value of a table.
public protocol ByteSource: ~Copyable, ~Escapable {
  borrowing func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result
}

extension [UInt8]: ByteSource {
  @inlinable
  public func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try span.bytes.withUnsafeBytes(body)
  }
}

extension RawSpan: ByteSource {
  @inlinable
  public func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withUnsafeBytes(body)
  }
}

/// A key of a table with integer keys, stored in the machine's byte order.
public struct IntegerKey: ByteSource, Sendable, Hashable {
  public let value: UInt64

  @inlinable
  public init(_ value: UInt64) { self.value = value }

  /// Reads back the key that a scan of an integer table lends.
  @inlinable
  public init(_ bytes: RawSpan) {
    value = bytes.unsafeLoadUnaligned(as: UInt64.self)
  }

  @inlinable
  public func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try Swift.withUnsafeBytes(of: value, body)
  }
}
