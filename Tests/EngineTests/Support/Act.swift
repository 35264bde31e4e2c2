import ChangeControl
import Engine
import Planning
import Projections
import Testing

/// One command, with the history that makes it legal and another use of its id.
struct Act: Sendable, CustomTestStringConvertible {
  typealias Command = @Sendable (Ledger, CommandContext) throws(EngineError) -> Outcome

  var name: String
  var actor: String
  /// Whether the plan is there before.
  var needsPlan = true
  var prepare: @Sendable (Desk) throws(EngineError) -> Void
  var run: Command
  /// The same verb with other content.
  var otherwise: Command

  var testDescription: String { name }

  /// Every command of a ledger.
  static let all = [
    importPlan, constitute, submit, revise, evaluate, sign, agree, reschedule, progress, withdraw,
  ]

  static let importPlan = Act(
    name: "import", actor: "Mara", needsPlan: false, prepare: { _ in },
    run: { (ledger, context) throws(EngineError) in
      try ledger.importPlan(.aurora(), source: .file, context)
    },
    otherwise: { (ledger, context) throws(EngineError) in
      try ledger.importPlan(.aurora(), buffer: .half, source: .file, context)
    })

  static let constitute = Act(
    name: "constitute", actor: "Mara", needsPlan: false, prepare: { _ in },
    run: { (ledger, context) throws(EngineError) in try ledger.constitute(.two, context) },
    otherwise: { (ledger, context) throws(EngineError) in
      try ledger.constitute(Board(members: Board.two.members.reversed()), context)
    })

  static let submit = Act(
    name: "submit", actor: "Nils", prepare: { _ in },
    run: { (ledger, context) throws(EngineError) in try ledger.submit(.longer, context) },
    otherwise: { (ledger, context) throws(EngineError) in try ledger.submit(.thicker, context) })

  static let revise = Act(
    name: "revise", actor: "Sofia", prepare: submitted,
    run: { (ledger, context) throws(EngineError) in
      try ledger.revise("CR-1", to: .evenLonger, context)
    },
    otherwise: { (ledger, context) throws(EngineError) in
      try ledger.revise("CR-1", to: .thicker, context)
    })

  static let evaluate = Act(
    name: "evaluate", actor: "Mara", prepare: submitted,
    run: { (ledger, context) throws(EngineError) in
      try ledger.evaluate("CR-1", seed: 7, context)
    },
    otherwise: { (ledger, context) throws(EngineError) in
      try ledger.evaluate("CR-1", seed: 8, context)
    })

  static let sign = Act(
    name: "vote first", actor: "Mara", prepare: evaluated,
    run: { (ledger, context) throws(EngineError) in
      try ledger.vote(.approve(.absorb), on: "CR-1", reason: "Yes.", context)
    },
    otherwise: { (ledger, context) throws(EngineError) in
      try ledger.vote(.reject, on: "CR-1", reason: "Yes.", context)
    })

  static let agree = Act(
    name: "vote last", actor: "Timo",
    prepare: { (desk) throws(EngineError) in
      try evaluated(desk)
      try desk.vote("Mara", .approve(.absorb), on: "CR-1")
    },
    run: sign.run, otherwise: sign.otherwise)

  static let reschedule = Act(
    name: "reschedule", actor: "Mara", prepare: approved,
    run: { (ledger, context) throws(EngineError) in try ledger.reschedule("CR-1", context) },
    otherwise: { (ledger, context) throws(EngineError) in
      try ledger.reschedule("CR-2", context)
    })

  static let progress = Act(
    name: "progress", actor: "Ada",
    prepare: { (desk) throws(EngineError) in desk.now = .june(1, 12) },
    run: { (ledger, context) throws(EngineError) in
      try ledger.progress(
        ProgressReport(task: "design", started: .june(1, 8), remaining: 900), in: "aurora",
        context)
    },
    otherwise: { (ledger, context) throws(EngineError) in
      try ledger.progress(
        ProgressReport(task: "design", started: .june(1, 8), remaining: 901), in: "aurora",
        context)
    })

  static let withdraw = Act(
    name: "withdraw", actor: "Sofia", prepare: submitted,
    run: { (ledger, context) throws(EngineError) in
      try ledger.withdraw("CR-1", reason: "No.", context)
    },
    otherwise: { (ledger, context) throws(EngineError) in
      try ledger.withdraw("CR-1", reason: "No!", context)
    })

  private static let submitted: @Sendable (Desk) throws(EngineError) -> Void = {
    (desk) throws(EngineError) in _ = try desk.submit(.longer)
  }

  private static let evaluated: @Sendable (Desk) throws(EngineError) -> Void = {
    (desk) throws(EngineError) in
    try submitted(desk)
    try desk.evaluate("CR-1")
  }

  private static let approved: @Sendable (Desk) throws(EngineError) -> Void = {
    (desk) throws(EngineError) in
    try evaluated(desk)
    try desk.decide(.approve(.absorb), on: "CR-1")
  }
}
