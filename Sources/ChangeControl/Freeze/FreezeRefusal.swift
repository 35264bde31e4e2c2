public import Planning
import Wording

/// Why a plan is left alone, or a window is not taken.
public enum FreezeRefusal: Sendable, Equatable {
  case unknown(String, closest: String?)
  case differs(String)
  case badName(String)
  case empty(String)
  /// What would be moved in a hard window.
  case frozen(FreezeWindow, [TaskID])
  /// What would be moved in a soft one without a reason.
  case reasonMissing(FreezeWindow, [TaskID])

  /// A stable word for programs.
  public var code: String {
    switch self {
    case .unknown: "unknown-freeze"
    case .differs: "freeze-differs"
    case .badName: "freeze-name"
    case .empty: "freeze-empty"
    case .frozen: "frozen"
    case .reasonMissing: "freeze-reason"
    }
  }

  /// What is wrong, in one sentence.
  public var sentence: String {
    switch self {
    case .unknown(let id, let closest?):
      say("There is no freeze \(id); did you mean \(closest)?")
    case .unknown(let id, nil): say("There is no freeze \(id).")
    case .differs(let id): say("Freeze \(id) was declared otherwise, or is lifted.")
    case .badName(let id): say("A freeze cannot be called \"\(id)\".")
    case .empty(let id): say("Freeze \(id) ends before it begins.")
    case .frozen(let window, let tasks):
      say(
        "Freeze \(window.id) holds from \(window.from) until \(window.until), and the change moves \(FreezeRefusal.list(tasks)) in it."
      )
    case .reasonMissing(let window, let tasks):
      say(
        "Freeze \(window.id) asks for a reason of everybody who approves a change that moves \(FreezeRefusal.list(tasks)) in it."
      )
    }
  }

  /// What to do next.
  public var nextStep: String {
    switch self {
    case .unknown: say("See them all: leeway freeze")
    case .differs: say("Give it another id: leeway freeze")
    case .badName: say("Choose a name without a slash.")
    case .empty: say("Give the earlier time first: --from 2026-12-20 --until 2027-01-04")
    case .frozen(let window, _):
      say(
        "Choose an option that leaves it alone, defer the change beyond \(window.until), or lift the freeze: leeway freeze lift \(window.id)"
      )
    case .reasonMissing: say("Give it: --reason …")
    }
  }

  private static func list(_ tasks: [TaskID]) -> String {
    let shown = tasks.prefix(5).map(\.text).joined(separator: ", ")
    return tasks.count > 5 ? "\(shown), …" : shown
  }
}
