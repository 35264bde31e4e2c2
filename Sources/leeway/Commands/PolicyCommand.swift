import ArgumentParser
import ChangeControl
import Engine
import Interchange
import Projections
import Reports
import Wording

struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "The rules of change control: read, check, try out and adopt them.",
    usage: """
      leeway policy [show] [--version <number>]
      leeway policy check <file>
      leeway policy preview <file>
      leeway policy adopt <file> [--reason <text>]
      leeway policy history
      leeway policy diff <version> <version>
      """,
    discussion: """
      A policy is a YAML file and is adopted as a whole, for all projects; each is kept under its \
      version. What leeway policy shows is such a file: change it, check it, see what it would \
      change for what is open, and adopt it.

      Examples:
        leeway policy > policy.yaml
        leeway policy check policy.yaml
        leeway policy preview policy.yaml
        leeway policy adopt policy.yaml --reason "The board's decision of 3 December"
        leeway policy diff 1 2
      """,
    subcommands: [
      PolicyShowCommand.self, PolicyCheckCommand.self, PolicyPreviewCommand.self,
      PolicyAdoptCommand.self, PolicyHistoryCommand.self, PolicyDiffCommand.self,
    ],
    defaultSubcommand: PolicyShowCommand.self)
}

struct PolicyShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "The policy in force, as a file that can be adopted.",
    usage: "leeway policy show [--version <number>] [<options>]",
    discussion: """
      Examples:
        leeway policy show
        leeway policy show --version 1
        leeway policy show --as-of 2026-12-01 --format csv
      """)

  @Option(help: ArgumentHelp("The version to show; else that in force.", valueName: "number"))
  var version: Int?
  @OptionGroup var options: ReadOptions

  func run() throws {
    let shown: PolicyVersion? =
      if let version { try options.ask(PolicyOfVersion(version)) } else {
        try options.ask(PolicyVersions()).last
      }
    let policy = shown?.policy ?? .standard
    let console = Console.current
    switch options.format {
    case .json:
      console.print(
        (["version": .integer(policy.version), "reason": .string(policy.reason)] as JSON)
          .adding(PolicyFile.fields(policy).map { ($0.path, .string($0.value)) }).text)
    case .csv:
      var csv = CSV(["rule", "value"])
      for field in PolicyFile.fields(policy) { csv.add([field.path, field.value]) }
      console.write(csv.text)
    case .text:
      console.write(PolicyHead.text(shown) + PolicyFile.text(policy))
    }
  }
}

struct PolicyCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Read a policy file and say what it means.",
    usage: "leeway policy check <file> [--format text|json|csv]",
    discussion: """
      Needs no ledger. What is wrong is told with its line; exit code 2.

      Example:
        leeway policy check policy.yaml
      """)

  @Argument(help: "The policy file; - for standard input.") var file: String
  @Option(help: "How to write the result.") var format: Format = .text

  func run() throws {
    let policy = try PolicyFile.policy(argument: file)
    do throws(Refusal) { try policy.check() } catch { throw Failure(.refused(error)) }
    let rules = PolicyFile.fields(policy)
    let console = Console.current
    switch format {
    case .json:
      console.print(
        JSON.members(rules.map { (key: $0.path, value: .string($0.value)) }).text)
    case .csv:
      var csv = CSV(["rule", "value"])
      for field in rules { csv.add([field.path, field.value]) }
      console.write(csv.text)
    case .text:
      console.write(
        ReceiptReport.text(
          [.sentence("A policy of \(Counted("\(rules.count)", isOne: rules.count == 1, "rule")):")]
            + PolicyWords.lines(policy).map { .item("\($0)") }
            + [.next("leeway policy preview \(file)")], console.style))
    }
  }
}

struct PolicyAdoptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt", abstract: "Put a policy in force from now on.",
    usage: "leeway policy adopt <file> [--reason <text>] [<options>]",
    discussion: """
      It gets the next version. A file that names a version is refused where that is not the next, \
      so that nobody overwrites what another has adopted meanwhile. What was decided before stands.

      Example:
        leeway policy adopt policy.yaml --reason "The board's decision of 3 December"
      """)

  @Argument(help: "The policy file; - for standard input.") var file: String
  @Option(help: "Why; else as the file says.") var reason: String?
  @OptionGroup var options: WriteOptions

  func run() throws {
    let policy = try PolicyFile.policy(argument: file, reason: reason)
    let (ledger, outcome) = try options.run { (ledger, context) throws(EngineError) in
      try ledger.adopt(policy, context)
    }
    let adopted = outcome.events.lazy.compactMap { entry -> Policy? in
      if case .policy(.adopted(let policy)) = entry.event { policy } else { nil }
    }.first
    let version = adopted?.version ?? ledger.policyVersion
    ReceiptPrinter.print(
      outcome,
      outcome.events.isEmpty
        ? "Policy version \(version) has these rules already" : "Adopted policy version \(version)",
      format: options.format,
      then: outcome.isDryRun || version < 2 || outcome.events.isEmpty
        ? [.next("leeway policy")] : [.next("leeway policy diff \(version - 1) \(version)")])
  }
}

extension Ledger {
  /// The version in force; 0 where none was adopted.
  fileprivate var policyVersion: Int {
    ((try? ask(CharterInForce()))?.policy?.version) ?? 0
  }
}
