import ChangeControl
import Planning

// Keys and signatures of a scheme that a test can compute by hand: a signature is
// the key's first byte, followed by the text.

extension PersonKey {
  /// A key told from others by its first byte.
  static func number(_ first: UInt8) -> PersonKey {
    PersonKey(exactly: [first] + Array(repeating: 0, count: 31))
  }

  func sign(_ text: String) -> KeySignature {
    KeySignature(key: self, bytes: [bytes[0]] + Array(text.utf8))
  }
}

extension SignatureCheck {
  static func held(to keys: KeyRing.Entry..., in ledger: String = "ledger") -> SignatureCheck {
    SignatureCheck(ledger: ledger, keys: KeyRing(entries: keys)) { (signature, text) in
      signature.bytes == signature.key.sign(text).bytes
    }
  }
}

extension KeyRing.Entry {
  static let maras = KeyRing.Entry(person: "Mara", key: .number(1))
  static let timos = KeyRing.Entry(person: "Timo", key: .number(2))

  var revoked: KeyRing.Entry { KeyRing.Entry(person: person, key: key, isRevoked: true) }
}
