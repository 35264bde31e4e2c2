import ArgumentParser
import ChangeControl
import Engine
import Interchange
import Planning
import Reports
import Wording

struct GateAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Define a gate of a plan.",
    usage: "leeway gate add <gate> --task <task> --role <role> --must <text> [<options>]",
    discussion: """
      Example:
        leeway gate add G1 --task DESIGN --role project-manager --must 'Signed'
      """)

  @Argument(help: "Its id.", transform: IdentifierText.read) var gate: String
  @Option(help: "What it is called.") var name: String?
  @Option(help: "The milestone or task it guards.", transform: IdentifierText.read)
  var task: String
  @Option(help: "Who decides: project-manager or sales-manager.", transform: GateWord.role)
  var role: Role
  @Option(parsing: .singleValue, help: "What must be shown to be met; may be repeated.")
  var must: [String]
  @Option(parsing: .singleValue, help: "What should be met; may be repeated.")
  var should: [String] = []
  @OptionGroup var project: ProjectOption
  @OptionGroup var options: WriteOptions

  func run() throws {
    let defined = StageGate(
      id: gate, name: name ?? gate, guarded: TaskID(task), role: role,
      criteria: StageGate.criteria(must: must, should: should))
    let project = try project.resolve(in: try options.ledger.open(readOnly: true))
    let (_, outcome) = try options.run { (ledger, context) throws(EngineError) in
      try ledger.define(defined, in: project, context)
    }
    ReceiptPrinter.print(
      outcome,
      outcome.events.isEmpty
        ? "Gate \(gate) is defined so already" : "Defined gate \(gate)",
      format: options.format, then: [.next("leeway gate")])
  }
}

struct GateEvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: "Show something for a criterion of a gate.",
    usage: "leeway gate evidence <gate> <criterion> --text <text> [<options>]",
    discussion: """
      Of a file its SHA-256 is recorded, not the file.

      Example:
        leeway gate evidence G1 M1 --text 'Signed by Ada' --file drawings.pdf
      """)

  @Argument(help: "The gate.", transform: IdentifierText.read) var gate: String
  @Argument(help: "The criterion, such as M1.", transform: IdentifierText.read)
  var criterion: String
  @Option(help: "What is shown.") var text: String
  @Option(help: "A file that shows it.") var file: String?
  @Flag(help: "It shows that the criterion is not met.") var notMet = false
  @OptionGroup var project: ProjectOption
  @OptionGroup var options: WriteOptions

  func run() throws {
    let bytes = try file.map { try PlanFile(argument: $0).bytes }
    let evidence = GateEvidence(
      criterion: criterion, isMet: !notMet, text: text,
      digest: bytes.map { Ledger.digest(of: $0) })
    let project = try project.resolve(in: try options.ledger.open(readOnly: true))
    let (_, outcome) = try options.run { (ledger, context) throws(EngineError) in
      try ledger.provide(evidence, at: gate, in: project, context)
    }
    ReceiptPrinter.print(
      outcome, "Evidence for \(criterion) of gate \(gate)", format: options.format,
      then: [.next("leeway gate")])
  }
}

struct GateDecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Decide at a gate: go, hold, recycle or stop.",
    usage: "leeway gate decide <gate> <verdict> --reason <reason> [<options>]",
    discussion: """
      Whoever has the gate's role on the board decides. To recycle asks for all evidence anew.

      Example:
        leeway gate decide G1 hold --reason 'The second supplier is missing'
      """)

  @Argument(help: "The gate.", transform: IdentifierText.read) var gate: String
  @Argument(help: "go, hold, recycle or stop.", transform: GateWord.verdict)
  var verdict: GateVerdict
  @Option(help: "Why.") var reason: String
  @OptionGroup var project: ProjectOption
  @OptionGroup var options: WriteOptions

  func run() throws {
    let project = try project.resolve(in: try options.ledger.open(readOnly: true))
    let (_, outcome) = try options.run { (ledger, context) throws(EngineError) in
      try ledger.decide(verdict, at: gate, in: project, reason: reason, context)
    }
    ReceiptPrinter.print(
      outcome, "Gate \(gate): \(verdict.word)", format: options.format,
      then: [.next("leeway gate")])
  }
}

/// Words of gates on the command line.
enum GateWord {
  static func role(_ text: String) throws -> Role {
    switch text {
    case "project-manager": .projectManager
    case "sales-manager": .salesManager
    default: throw ValidationError("A role is project-manager or sales-manager.")
    }
  }

  static func verdict(_ text: String) throws -> GateVerdict {
    guard let verdict = GateVerdict.allCases.first(where: { $0.word == text }) else {
      throw ValidationError("A verdict is go, hold, recycle or stop.")
    }
    return verdict
  }
}
