import ChangeControl
import Planning

/// Commands that look random and are the same for the same seed (SplitMix64).
struct Generator: RandomNumberGenerator {
  private var state: UInt64
  /// Where the project's plan stands; goes up now and then.
  private var planRevision = 3
  /// How many weeks have gone by.
  private var weeks = 0

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var word = state
    word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
    word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
    return word ^ (word >> 31)
  }

  /// A command to a request of this many revisions, in a world that moves on.
  mutating func command(revision: Int) -> ChangeStream.Command {
    if chance(of: 3) { planRevision += 1 }
    if chance(of: 5) { weeks += 1 }
    return switch next() % 40 {
    case 0: .submit(submission())
    case 1: .revise(submission())
    case 2...7: .evaluate(record(revision), facts: facts())
    case 8...32: .vote(ballot(), on: "CR-1", facts: facts())
    case 33...35: .abstain(abstaining(), on: "CR-1", facts: facts())
    case 36...37: .reschedule(facts: facts(), next: "CR-9")
    case 38: .rank(.of(.fair, weeks % 2 == 0 ? .policy : .cycle(weeks)))
    default: .withdraw(by: person(), reason: "")
    }
  }

  mutating func submission() -> Submission {
    let (requester, title) = (person(), one(of: ["A", "B", "C"]))
    return Submission(
      request: .fair.with {
        $0.requester = requester
        $0.title = title
      }, submittedBy: person())
  }

  private mutating func record(_ revision: Int) -> EvaluationRecord {
    let stale = chance(of: 10)
    let (plan, seed) = (planRevision, next() % 3)
    return .of(
      .fair.with {
        $0.planRevision = stale ? plan - 1 : plan
        $0.requestRevision = revision
        $0.seed = seed
      }, digest: UInt8(truncatingIfNeeded: next() % 4))
  }

  private mutating func ballot() -> ChangeStream.Ballot {
    ChangeStream.Ballot(
      person: person(),
      choice: one(of: [
        .approve(.displace), .approve(.displace), .approve(.absorb), .approve(.reject), .reject,
        .postpone(cycle: Int(next() % 5)),
      ]),
      reason: "", evaluation: chance(of: 20) ? .number(UInt8(truncatingIfNeeded: next() % 4)) : nil)
  }

  private mutating func abstaining() -> ChangeStream.Abstaining {
    ChangeStream.Abstaining(
      person: person(), cause: chance(of: 10) ? .conflictOfInterest : .undecided, reason: "")
  }

  private mutating func facts() -> ChangeStream.Facts {
    let (plan, board) = (planRevision, chance(of: 3) ? nil : Board.four)
    let now = PlanTime(minute: PlanTime.november(10, 9).minute + weeks * 10_080)
    let lenient = chance(of: 50)
    return .today.with {
      $0.planRevision = plan
      $0.board = board
      $0.now = now
      $0.policy.mayBreakPromises = lenient
    }
  }

  private mutating func person() -> String {
    one(of: ["Mara", "Paul", "Timo", "Ada", "Sofia", "Eve"])
  }

  private mutating func one<Value>(of values: [Value]) -> Value {
    values[Int(next() % UInt64(values.count))]
  }

  mutating func chance(of percent: UInt64) -> Bool {
    next() % 100 < percent
  }
}
