import ChangeControl
public import Planning
public import Projections
import Wording

/// What holds a line at its date, in words.
struct ReasonWords {
  let names: PlanNames
  let style: ReportStyle

  func sentence(_ reason: DateReason, of task: TaskID) -> String {
    switch reason {
    case .reported: say("stands as reported")
    case .lines(let first, let last):
      first == last
        ? say("spans \(names.task(first))")
        : say("begins with \(names.task(first)), ends with \(names.task(last))")
    case .link(let link): words(link)
    case .resource(let resource, let holder):
      say("waits for \(names.resource(resource)), who works on \(names.task(holder)) until then")
    case .reserve(let reserve): say("waits for what reserve \(reserve) keeps free until then")
    case .limit(let resource, let limit):
      say(
        "begins no earlier so that \(names.resource(resource)) works no more than "
          + "\(style.duration(limit.minutes)) a \(limit.period == .day ? say("day") : say("week"))")
    case .shift: say("begins with the first shift that is long enough for it")
    case .constraint(let constraint, let owner):
      say("is to \(EditWords(names, style).words(constraint))")
        + (owner == task ? "" : say(", as \(names.task(owner)) is"))
    case .planStart: say("begins with the plan")
    case .dataDate: say("had not begun when progress was last reported, and can begin no earlier")
    case .kept: say("waits for nothing: it stands where it was put")
    }
  }

  private func words(_ link: Link) -> String {
    let before = names.task(link.predecessor)
    let text =
      switch link.kind {
      case .finishToStart: say("waits for the finish of \(before)")
      case .startToStart: say("waits for the start of \(before)")
      case .finishToFinish: say("may not finish before \(before) does")
      case .startToFinish: say("may not finish before \(before) starts")
      }
    switch link.lag {
    case .working(0), .elapsed(0): return text
    case .working(let minutes): return "\(text), \(style.signedDuration(minutes))"
    case .elapsed(let minutes):
      return say("\(text), \(ReportStyle(minutesPerDay: 1440).signedDuration(minutes)) elapsed")
    }
  }
}

/// What put a line or a buffer where it is, in words.
struct OriginWords {
  let names: PlanNames

  /// `#9 2026-11-25 13:00Z  CR-1 Collision guard, option absorb`.
  func sentence(_ origin: DateOrigin) -> String {
    "#\(origin.position) \(EventTime.text(origin.recorded))  \(cause(origin))"
  }

  func cause(_ origin: DateOrigin) -> String {
    switch origin.cause {
    case .imported(let file): say("plan taken in from \(file) by \(origin.actor)")
    case .progress(let task): say("progress of \(names.task(task)), reported by \(origin.actor)")
    case .change(let decided):
      say("\(decided.change) \(decided.title), option \(decided.option.word)")
        + (decided.isDisplaced ? say(", which pushed it back to make room") : "")
    }
  }

  /// Who signed, why, and the goals that move; empty where nobody decided.
  func decision(_ origin: DateOrigin) -> [String] {
    guard case .change(let decided) = origin.cause else { return [] }
    var lines = [
      say("because: \(decided.reason)"),
      say(
        "decided by \(SignatureWords.words(decided.signatories, signed: decided.signed, withRoles: true))"
      ),
    ]
    if !decided.goals.isEmpty {
      lines.append(
        say(
          "goals: "
            + "\(decided.goals.map { "\($0.goal) \(Amount.text($0.before)) → \(Amount.text($0.after))" }.joined(separator: ", "))"
        ))
    }
    return lines
  }
}

extension DateReason {
  /// A stable word for programs.
  public var word: String {
    switch self {
    case .reported: "reported"
    case .lines: "lines"
    case .link: "link"
    case .resource: "resource"
    case .reserve: "reserve"
    case .limit: "limit"
    case .shift: "shift"
    case .constraint: "constraint"
    case .planStart: "plan-start"
    case .dataDate: "data-date"
    case .kept: "kept"
    }
  }
}

extension WhyView {
  /// One reason in words, for files.
  public func sentence(_ reason: DateReason, of task: TaskID) -> String {
    ReasonWords(names: PlanNames(state), style: ReportStyle().measured(by: state.plan))
      .sentence(reason, of: task)
  }

  /// What put a line where it is, in words, for files.
  public func sentence(_ origin: DateOrigin) -> String {
    OriginWords(names: PlanNames(state)).cause(origin)
  }
}
