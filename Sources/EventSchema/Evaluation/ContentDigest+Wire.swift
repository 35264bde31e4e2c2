public import ChangeControl

extension WireWriter {
  /// A SHA-256 value, 32 bytes.
  public mutating func digest(_ value: ContentDigest, at field: Int) {
    data(value.bytes, at: field)
  }

  public mutating func optionalDigest(_ value: ContentDigest?, at field: Int) {
    if let value { data(value.bytes, at: field) }
  }
}

extension WireReader {
  /// A SHA-256 value; any other count than 32 bytes is damage.
  public mutating func digest() throws(SchemaError) -> ContentDigest {
    let start = position
    let bytes = try data()
    guard let digest = ContentDigest(bytes) else {
      throw damage(.wrongLength(bytes.count), at: start)
    }
    return digest
  }
}
