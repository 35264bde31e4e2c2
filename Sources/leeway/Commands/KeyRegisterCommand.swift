import ArgumentParser
import ChangeControl
import Engine
import EventStore
import Projections
import Reports
import Wording

struct KeyRegisterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register", abstract: "Register the key with which you sign votes.",
    usage: "leeway key register [--sign-with <file>] [<options>]",
    discussion: """
      The file of the key is read, or made if there is none, for its owner alone. It stays with \
      you; the ledger gets the public half. A first key needs nobody else. For a further one you \
      vouch with an earlier key, or a member of the board does.

      Examples:
        leeway key register --actor wang.wei
        leeway key register --sign-with NEW --vouched-by wang.wei --vouch-with OLD
      """)

  @OptionGroup var key: PersonKeyOptions
  @OptionGroup var voucher: VoucherOptions
  @OptionGroup var options: WriteOptions

  func run() throws {
    let context = try options.context()
    let ledger = try options.ledger.open()
    let file = try key.file(of: context.actor, for: ledger)
    let isNew = !file.exists
    let signing = isNew ? (context.isDryRun ? SigningKey() : try file.make()) : try file.read()
    let vouching = try voucher.signer(for: ledger)
    let outcome: Outcome
    do throws(EngineError) {
      outcome = try ledger.enroll(
        Signer(person: context.actor, key: signing), vouchedBy: vouching, context)
    } catch {
      throw ledger.failure(error, about: nil)
    }
    let short = signing.personKey.short
    ReceiptPrinter.print(
      outcome,
      outcome.events.isEmpty
        ? "Key \(short) is registered for \(context.actor) already"
        : "Registered key \(short) of \(context.actor)", format: options.format,
      [("key", .string(signing.personKey.description)), ("file", .string(file.path))],
      then: [.fact(isNew ? "made key" : "key", "\(file.path)"), .next("leeway key list")])
  }
}

struct KeyRevokeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke", abstract: "Take a key back: it signs nothing from here on.",
    usage: "leeway key revoke <key> --reason <reason> [<options>]",
    discussion: """
      You vouch with a key of yours. For a key of somebody else, or for yours when it is lost, a \
      member of the board vouches. What the key signed before stands; who has had a key goes on \
      needing one.

      Examples:
        leeway key revoke 1a2b3c4d5e6f --reason "A new one is in use"
        leeway key revoke 1a2b3c4d5e6f --reason "Lost" --vouched-by li.na
      """)

  @Argument(help: "The key, by its first digits.") var digits: String
  @Option(help: "Why.") var reason: String
  @OptionGroup var key: PersonKeyOptions
  @OptionGroup var voucher: VoucherOptions
  @OptionGroup var options: WriteOptions

  func validate() throws {
    guard digits.utf8.count >= 4, digits.allSatisfy(\.isHexDigit) else {
      throw ValidationError("A key is named by at least four of its digits.")
    }
  }

  func run() throws {
    let context = try options.context()
    let ledger = try options.ledger.open()
    let entry = try entry(in: ledger)
    let vouching: Signer
    if let given = try voucher.signer(for: ledger) {
      vouching = given
    } else {
      let file = try key.file(of: context.actor, for: ledger)
      vouching = Signer(person: context.actor, key: try file.read())
    }
    let outcome: Outcome
    do throws(EngineError) {
      outcome = try ledger.revoke(
        entry.key, of: entry.person, reason: reason, vouchedBy: vouching, context)
    } catch {
      throw ledger.failure(error, about: nil)
    }
    ReceiptPrinter.print(
      outcome, "Revoked key \(entry.key.short) of \(entry.person)", format: options.format,
      then: [.next("leeway key list")])
  }

  private func entry(in ledger: Ledger) throws -> KeyRing.Entry {
    let keys: KeyRing
    do throws(EngineError) { keys = try ledger.ask(CharterInForce()).keys } catch {
      throw Failure(error)
    }
    let named = keys.entries.filter { $0.key.description.hasPrefix(digits.lowercased()) }
    guard named.count == 1, let entry = named.first else {
      throw Failure(
        .refused, code: "key-unknown",
        named.isEmpty
          ? "No key begins with \(digits)." : "More than one key begins with \(digits).",
        next: "See the keys: leeway key list")
    }
    return entry
  }
}
