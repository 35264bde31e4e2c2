import Wording

/// Why a signature, or the want of one, does not count.
public enum SignatureFault: Sendable, Equatable {
  case unsigned(String)
  case keyUnknown(PersonKey, of: String)
  case keyRevoked(PersonKey, of: String)
  case keyKnown(PersonKey, of: String)
  case wrong(String)
  case voucherMissing(String)
  case voucherIdle(String)

  /// A stable word for programs.
  public var code: String {
    switch self {
    case .unsigned: "vote-unsigned"
    case .keyUnknown: "key-unknown"
    case .keyRevoked: "key-revoked"
    case .keyKnown: "key-known"
    case .wrong: "signature-wrong"
    case .voucherMissing: "voucher-missing"
    case .voucherIdle: "voucher-idle"
    }
  }

  /// What is wrong, in one sentence.
  public var sentence: String {
    switch self {
    case .unsigned(let person): say("\(person) has a key: an unsigned vote does not count.")
    case .keyUnknown(let key, let person):
      say("Key \(key.short) is not registered for \(person).")
    case .keyRevoked(let key, let person):
      say("Key \(key.short) of \(person) is revoked and signs nothing any more.")
    case .keyKnown(let key, let person):
      say("Key \(key.short) is registered already, for \(person).")
    case .wrong(let person): say("The signature is not one of \(person) under this text.")
    case .voucherMissing(let person):
      say("\(person) has had a key: somebody must vouch for another one.")
    case .voucherIdle(let person): say("The first key of \(person) needs nobody to vouch for it.")
    }
  }

  /// What to do next.
  public var nextStep: String {
    switch self {
    case .unsigned: say("Sign with the key: --sign-with FILE")
    case .keyUnknown: say("See the keys: leeway key list")
    case .keyRevoked: say("Register another key: leeway key register")
    case .keyKnown: say("Make a key of your own: leeway key register --sign-with FILE")
    case .wrong: say("Sign it again, with the key of this person.")
    case .voucherMissing:
      say("Name who vouches, and the file of the key: --vouched-by NAME --vouch-with FILE")
    case .voucherIdle: say("Leave --vouched-by out.")
    }
  }
}
