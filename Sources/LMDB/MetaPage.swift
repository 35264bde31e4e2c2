/// What one of the two meta pages says; LMDB goes by the newer one.
struct MetaPage {
  let pageSize: Int
  let lastPage: UInt64
  let transaction: UInt64
  let free: TreeRecord
  let main: TreeRecord

  static let length = 152
  private static let flag: UInt16 = 0x08
  private static let magic: UInt32 = 0xBEEF_C0DE
  private static let version: UInt32 = 1

  /// Reads the beginning of a page.
  ///
  /// - Throws: `.notAnEnvironment`, `.unsupportedVersion` or `.damaged`.
  init(_ bytes: RawSpan) throws(LMDBReason) {
    guard bytes.byteCount >= Self.length,
      bytes.load(UInt16.self, at: 10) & Self.flag != 0,
      bytes.load(UInt32.self, at: 16) == Self.magic
    else { throw .notAnEnvironment }
    guard bytes.load(UInt32.self, at: 20) == Self.version else { throw .unsupportedVersion }
    pageSize = Int(bytes.load(UInt32.self, at: 40))
    guard pageSize >= 512, pageSize <= 65536, pageSize & (pageSize - 1) == 0 else {
      throw .damaged
    }
    free = TreeRecord(bytes, at: 40)
    main = TreeRecord(bytes, at: 88)
    lastPage = bytes.load(UInt64.self, at: 136)
    transaction = bytes.load(UInt64.self, at: 144)
    // The flags of the free list are those of the environment.
    guard free.hasIntegerKeys, main.flags == 0 else { throw .damaged }
  }

  /// Whether two meta pages can stand side by side: commits alternate between them.
  static func areNeighbours(_ first: MetaPage, _ second: MetaPage) -> Bool {
    let (even, odd) = (first.transaction, second.transaction)
    if even == 0 && odd == 0 { return true }
    return even & 1 == 0 && odd & 1 == 1 && (even < odd ? odd - even : even - odd) == 1
  }
}
