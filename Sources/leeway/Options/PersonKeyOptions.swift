import ArgumentParser
import ChangeControl
import Engine
import EventStore
import Projections
import Wording

/// Where a command finds the key with which a person signs.
struct PersonKeyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "File of your key; else $LEEWAY_SIGN_WITH, else leeway/signing/NAME beside the ledger's key.",
      valueName: "file"))
  var signWith: String?

  func validate() throws {
    guard signWith?.isEmpty != true else { throw ValidationError("--sign-with names no file.") }
  }

  /// The file of a person's key, whether it is there or not.
  func file(of person: String, for ledger: Ledger) throws -> KeyFile {
    try PersonKeyOptions.file(of: person, named: signWith, "--sign-with", for: ledger)
  }

  /// The key to sign a vote with; nil where the person has registered none.
  func signingKey(of person: String, in ledger: Ledger) throws -> SigningKey? {
    let keys: KeyRing
    do throws(EngineError) { keys = try ledger.ask(CharterInForce()).keys } catch {
      throw Failure(error)
    }
    guard keys.binds(person) || signWith != nil else { return nil }
    return try file(of: person, for: ledger).read()
  }

  static func file(
    of person: String, named: String?, _ option: String, for ledger: Ledger
  ) throws -> KeyFile {
    guard let file = KeyFile(of: person, named: named, option: option) else {
      throw Failure(
        .usage, code: "no-key", "Neither $XDG_CONFIG_HOME nor $HOME says where the key is.",
        next: "Name it: \(option) FILE")
    }
    try file.requireOutside(ledger.path)
    return file
  }
}

/// Who vouches for a key.
struct VoucherOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who vouches for it: yourself with an earlier key, or a member of the board.",
      valueName: "name"), transform: PersonName.read)
  var vouchedBy: String?

  @Option(
    help: ArgumentHelp(
      "File of the key of who vouches; else as for --sign-with.", valueName: "file"))
  var vouchWith: String?

  func validate() throws {
    guard vouchWith == nil || vouchedBy != nil else {
      throw ValidationError("--vouch-with says which key of --vouched-by to use.")
    }
  }

  func signer(for ledger: Ledger) throws -> Signer? {
    guard let vouchedBy else { return nil }
    let file = try PersonKeyOptions.file(
      of: vouchedBy, named: vouchWith, "--vouch-with", for: ledger)
    return Signer(person: vouchedBy, key: try file.read())
  }
}
