import ChangeControl
import Engine
import Planning

/// `submit PATH PREFIX TIMES`: submits requests and evaluates each.
func submit(_ arguments: [String]) throws {
  let ledger = try Ledger.open(at: arguments[0])
  for number in 1...(Int(arguments[2]) ?? 1) {
    let id = "\(arguments[1])-\(number)"
    let request = ChangeRequest(
      project: "aurora", title: id, reason: "", requester: arguments[1], department: "sales",
      edits: [.setDuration("build", minutes: 1440 + number, safe: nil)])
    let change = ChangeID(try ledger.submit(request, context("s-\(id)")).subject)
    _ = try ledger.evaluate(change, context("e-\(id)"))
    report("\(change) \(id)")
  }
}

/// `progress PATH TIMES`: reports on one task again and again.
func progress(_ arguments: [String]) throws {
  let ledger = try Ledger.open(at: arguments[0])
  for number in 1...(Int(arguments[1]) ?? 1) {
    let left = ProgressReport(task: "design", started: start, remaining: 900 + number)
    _ = try ledger.progress(left, in: "aurora", context("p-\(number)"))
    report("told \(number)")
  }
}

/// `vote PATH CHANGE PERSON`: approves that buffers pay.
func vote(_ arguments: [String]) throws {
  let ledger = try Ledger.open(at: arguments[0])
  let change = ChangeID(arguments[1])
  let outcome = try ledger.vote(
    .approve(.absorb), on: change, reason: "",
    context("v-\(change)-\(arguments[2])", by: arguments[2]))
  report("events \(outcome.events.count)")
}

/// `rebuild PATH TIMES`: rebuilds the projections again and again.
func rebuild(_ arguments: [String]) throws {
  let ledger = try Ledger.open(at: arguments[0])
  report("opened")
  for _ in 0..<(Int(arguments[1]) ?? 1) {
    report("rebuilt \(try ledger.rebuild().agrees ? "alike" : "otherwise")")
  }
}

/// Monday 2026-06-01 at 8, when the plan starts.
private let start = PlanTime(minute: 20_605 * 1440 + 480)

private func context(_ id: String, by actor: String = "helper") -> CommandContext {
  CommandContext(id: id, actor: actor, now: Int64(start.minute + 60) * 60_000)
}
