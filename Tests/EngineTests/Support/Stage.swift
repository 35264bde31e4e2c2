import ChangeControl
import Engine
import Planning

/// Where request CR-1 can stand.
enum Stage: CaseIterable, Sendable {
  case unknown
  case submitted
  case evaluated
  case stale
  case approved
  case approvedStale
  case rejected
  case deferred
  case rescheduled
  case withdrawn

  func reach(at desk: Desk) throws(EngineError) {
    guard self != .unknown else { return }
    let change = try desk.submit(.longer)
    guard self != .submitted else { return }
    if self == .withdrawn {
      try desk.withdraw(change)
      return
    }
    try desk.evaluate(change)
    switch self {
    case .unknown, .submitted, .evaluated, .stale, .withdrawn: break
    case .approved, .approvedStale, .rescheduled:
      try desk.decide(.approve(.absorb), on: change)
    case .rejected: try desk.decide(.reject, on: change)
    case .deferred: try desk.decide(.postpone(cycle: 2), on: change)
    }
    if self == .rescheduled { try desk.reschedule(change) }
    if self == .stale || self == .approvedStale {
      desk.now = .june(1, 12)
      try desk.progress(ProgressReport(task: "design", started: .june(1, 8), remaining: 900))
    }
  }
}

/// What can be tried with CR-1.
enum Step: CaseIterable, Sendable {
  case revise
  case evaluate
  case approve
  case reject
  case postpone
  case reschedule
  case withdraw

  func take(at desk: Desk) throws(EngineError) {
    switch self {
    case .revise: _ = try desk.ledger.revise("CR-1", to: .evenLonger, desk.context("Sofia"))
    case .evaluate: try desk.evaluate("CR-1")
    case .approve: try desk.vote("Mara", .approve(.absorb), on: "CR-1")
    case .reject: try desk.vote("Mara", .reject, on: "CR-1")
    case .postpone: try desk.vote("Mara", .postpone(cycle: 2), on: "CR-1")
    case .reschedule: try desk.reschedule("CR-1")
    case .withdraw: try desk.withdraw("CR-1")
    }
  }
}

/// Which step each stage allows.
enum Allowance {
  /// The code of each step that a stage refuses; steps left out are allowed.
  static let refusals: [Stage: [Step: String]] = [
    .unknown: every("change-unknown"),
    .submitted: votes("not-evaluated").merging([.reschedule: "not-approved"]) { $1 },
    .evaluated: [.reschedule: "not-approved"],
    .stale: votes("stale-evaluation").merging([.reschedule: "not-approved"]) { $1 },
    .approved: votes("already-decided").merging([.evaluate: "already-approved"]) { $1 },
    .approvedStale: votes("already-decided").merging([.reschedule: "stale-evaluation"]) { $1 },
    .rejected: every("change-closed").merging(votes("already-decided")) { $1 },
    .deferred: votes("already-decided")
      .merging([.evaluate: "cycle-not-open", .reschedule: "not-approved"]) { $1 },
    .rescheduled: every("change-closed").filter { $0.key != .reschedule },
    .withdrawn: every("change-closed").filter { $0.key != .withdraw },
  ]

  private static func every(_ code: String) -> [Step: String] {
    Dictionary(uniqueKeysWithValues: Step.allCases.map { ($0, code) })
  }

  private static func votes(_ code: String) -> [Step: String] {
    [.approve: code, .reject: code, .postpone: code]
  }
}
