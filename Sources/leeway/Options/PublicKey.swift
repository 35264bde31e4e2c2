import ArgumentParser
import EventStore

/// A public key, given as it is written down.
enum PublicKey {
  /// - Throws: `ValidationError` for a text that is no key.
  static func read(_ text: String) throws -> VerifierKey {
    guard let key = VerifierKey(text) else {
      throw ValidationError(
        "A public key is written NAME+HASH+BASE64, as leeway key shows it, in one piece.")
    }
    return key
  }
}
