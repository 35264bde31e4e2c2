public import ChangeControl
public import EventStore

/// A person with the key to sign with.
public struct Signer: Sendable {
  public var person: String
  public var key: SigningKey

  public init(person: String, key: SigningKey) {
    self.person = person
    self.key = key
  }
}

extension SigningKey {
  /// The public half, as votes name it.
  public var personKey: PersonKey { PersonKey(exactly: publicKey) }

  /// The signature of a text.
  ///
  /// - Throws: `EngineError.cannotSign` where the system has no random numbers.
  func sign(_ text: String) throws(EngineError) -> KeySignature {
    guard let bytes = signature(of: Array(text.utf8)) else { throw .cannotSign }
    return KeySignature(key: personKey, bytes: bytes)
  }
}

extension SignatureCheck {
  /// Signatures by Ed25519 in a ledger of this name.
  init(in ledger: String, _ keys: KeyRing) {
    self.init(ledger: ledger, keys: keys) { (signature, text) in
      VerifierKey(name: ledger, publicKey: signature.key.bytes)
        .isSignature(signature.bytes, of: Array(text.utf8))
    }
  }
}
