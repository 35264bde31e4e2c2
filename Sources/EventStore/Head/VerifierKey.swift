internal import Crypto

/// An Ed25519 key that signatures of notes are checked with, and its name.
public struct VerifierKey: Sendable, Equatable {
  public let name: String
  /// 32 bytes.
  public let publicKey: [UInt8]

  public init(name: String, publicKey: [UInt8]) {
    self.name = name
    self.publicKey = publicKey
  }

  /// Reads a key as C2SP signed-note writes it; nil where it is none.
  public init?(_ text: String) {
    let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, Self.isName(parts[0]), let key = Base64.decode(parts[2]),
      key.count == 33, key[0] == Self.algorithm
    else { return nil }
    self.init(name: String(parts[0]), publicKey: Array(key.dropFirst()))
    guard parts[1] == Self.hex(hash) else { return nil }
  }

  /// Four bytes that tell keys of one name apart.
  public var hash: [UInt8] {
    var hasher = SHA256()
    let bytes = Array(name.utf8) + [UInt8(ascii: "\n"), Self.algorithm] + publicKey
    bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    return Array(hasher.finalize().prefix(4))
  }

  /// Whether one of a note's signatures is by this key.
  public func hasSigned(_ note: SignedNote) -> Bool { signature(in: note) != nil }

  /// A note with this key's signature alone; nil where it has not signed it.
  public func own(_ note: SignedNote) -> SignedNote? {
    signature(in: note).map { SignedNote(text: note.text, signatures: [$0]) }
  }

  private func signature(in note: SignedNote) -> SignedNote.Signature? {
    note.signatures.first {
      $0.name == name && $0.keyHash == hash && isSignature($0.bytes, of: Array(note.text.utf8))
    }
  }

  /// Whether some bytes are this key's Ed25519 signature of others.
  public func isSignature(_ signature: [UInt8], of bytes: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else {
      return false
    }
    return key.isValidSignature(signature, for: bytes)
  }

  /// Whether a text can name a key: not empty, without blanks and plus signs.
  public static func isName(_ text: some StringProtocol) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0 != "+" }
  }

  static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The number that stands for Ed25519 in keys.
  static let algorithm: UInt8 = 1
}

extension VerifierKey: CustomStringConvertible {
  /// The key as C2SP signed-note writes it: name, hash and key.
  public var description: String {
    "\(name)+\(Self.hex(hash))+\(Base64.encode([Self.algorithm] + publicKey))"
  }
}
