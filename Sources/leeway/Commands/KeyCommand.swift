import ArgumentParser
import Engine
import EventStore
import Reports
import Wording

struct KeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: "The keys that sign: that of the ledger, and those of the people who vote.",
    discussion: """
      The key of the ledger signs its heads. A person who has registered a key signs votes with \
      it: each signature covers the change and its revision, the evaluation, the plan's revision, \
      the round, who votes as what for which choice and why, and the ledger. An unsigned vote of \
      that person is refused from then on. Whoever has no key votes unsigned, and every vote says so.

      Examples:
        leeway key
        leeway key register --actor wang.wei
        leeway key list
        leeway key revoke 1a2b3c4d5e6f --reason "The laptop was stolen"
      """,
    subcommands: [
      KeyShowCommand.self, KeyRegisterCommand.self, KeyRevokeCommand.self, KeyListCommand.self,
    ],
    defaultSubcommand: KeyShowCommand.self)
}

struct KeyShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "The public key that heads of the ledger are checked with; or make one.",
    usage: "leeway key [show] [--make] [<options>]",
    discussion: """
      Tell the public key to those who check heads and evidence, on a way that those who write the \
      ledger cannot change. A ledger made without a key gets one with --make: the file of the \
      signing key is read, or made if there is none, for its owner alone. A ledger keeps its key.

      Examples:
        leeway key
        leeway key --make
        leeway key --make --key /media/stick/KEY
      """)

  @OptionGroup var ledger: LedgerOptions
  @Flag(help: "Give the ledger a key, and make its file if there is none.") var make = false
  @OptionGroup var key: KeyOptions
  @Option(help: "How to write the result.") var format: Format = .text

  func validate() throws {
    guard make || key.key == nil else {
      throw ValidationError("--key says which file to use with --make.")
    }
  }

  func run() throws {
    let ledger = try ledger.open(readOnly: !make)
    let made = make ? try give(to: ledger) : nil
    let verifier: VerifierKey?
    do throws(EngineError) { verifier = try ledger.verifierKey() } catch { throw Failure(error) }
    guard let verifier else {
      throw Failure(
        .refused, code: "no-key", "The ledger has no key yet.",
        next: "Give it one: leeway key --make")
    }
    let console = Console.current
    switch format {
    case .text:
      console.write("\(verifier)\n")
      if let made {
        console.write(ReceiptReport.text([.fact("made key", "\(made)")], console.style))
      }
    case .json:
      console.print(
        (["verifier": .string(verifier.description), "made": .string(made)] as JSON).text)
    case .csv: console.write(CSV(["verifier"]).adding([verifier.description]).text)
    }
  }

  /// Enrols the key; returns its file where that was made for it.
  private func give(to ledger: Ledger) throws -> String? {
    let file = try key.file(for: ledger.path)
    let known: VerifierKey?
    do throws(EngineError) { known = try ledger.verifierKey() } catch { throw Failure(error) }
    // A key made for a ledger that has another one would be of no use.
    if let known, !file.exists { throw Failure(.otherKey(known: known.description)) }
    let isNew = !file.exists
    let signing = isNew ? try file.make() : try file.read()
    do throws(EngineError) { try ledger.enroll(signing) } catch { throw Failure(error) }
    return isNew ? file.path : nil
  }
}
