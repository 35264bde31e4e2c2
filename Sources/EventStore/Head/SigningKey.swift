internal import Crypto

/// An Ed25519 key that signs heads of logs, under the name of each.
public struct SigningKey: Sendable {
  private let seed: [UInt8]
  /// 32 bytes.
  public let publicKey: [UInt8]

  /// Makes a new key.
  public init() {
    let key = Curve25519.Signing.PrivateKey()
    seed = Array(key.rawRepresentation)
    publicKey = Array(key.publicKey.rawRepresentation)
  }

  /// The key of a seed; nil unless that has 32 bytes.
  public init?(seed: [UInt8]) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else { return nil }
    self.seed = seed
    publicKey = Array(key.publicKey.rawRepresentation)
  }

  /// Reads a key as ``text`` writes it; nil where it is none.
  public init?(_ text: String) {
    let line = text.hasSuffix("\n") ? text.dropLast() : text[...]
    guard line.hasPrefix(Self.prefix) else { return nil }
    let parts = line.dropFirst(Self.prefix.count).split(
      separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let bytes = Base64.decode(parts[2]),
      bytes.first == VerifierKey.algorithm
    else { return nil }
    self.init(seed: Array(bytes.dropFirst()))
    guard VerifierKey.hex(verifier(name: String(parts[0])).hash) == parts[1] else { return nil }
  }

  /// What has to be kept secret, in the form that signed-note tools use.
  public var text: String {
    let hash = VerifierKey.hex(verifier(name: Self.name).hash)
    return "\(Self.prefix)\(Self.name)+\(hash)+\(Base64.encode([VerifierKey.algorithm] + seed))\n"
  }

  /// The key that checks what this one signs under a name.
  public func verifier(name: String) -> VerifierKey {
    VerifierKey(name: name, publicKey: publicKey)
  }

  /// Signs a checkpoint under the name of its log; nil where the system has no
  /// random numbers to do it with.
  public func sign(_ checkpoint: TreeCheckpoint) -> SignedNote? {
    sign(checkpoint.text, name: checkpoint.origin)
  }

  /// Signs a text that ends with a newline; nil where the system has no random
  /// numbers to do it with.
  public func sign(_ text: String, name: String) -> SignedNote? {
    guard let signature = signature(of: Array(text.utf8)) else { return nil }
    let key = verifier(name: name)
    return SignedNote(
      text: text,
      signatures: [
        SignedNote.Signature(name: key.name, keyHash: key.hash, bytes: signature)
      ])
  }

  /// The Ed25519 signature of some bytes.
  public func signature(of bytes: [UInt8]) -> [UInt8]? {
    let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed)
    return (try? key?.signature(for: bytes)).map { Array($0) }
  }

  private static let prefix = "PRIVATE+KEY+"
  private static let name = "leeway"
}
