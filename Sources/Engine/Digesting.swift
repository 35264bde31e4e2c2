public import ChangeControl
import Crypto

extension Ledger {
  /// The SHA-256 of bytes, such as those of a file that was imported.
  public static func digest(of bytes: [UInt8]) -> ContentDigest {
    ContentDigest(hash: SHA256.hash(data: bytes))
  }
}

extension ContentDigest {
  init(hash: SHA256.Digest) {
    var bytes: [UInt8] = []
    bytes.append(contentsOf: hash)
    self.init(exactly: bytes)
  }
}
