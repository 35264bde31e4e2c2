import ChangeControl
import Planning
import Testing

/// Every command in every stage of a request; a missing cell does not compile.
@Suite struct ChangeTableTests {
  enum Stage: CaseIterable {
    case unknown
    case submitted
    case evaluated
    case approved
    case rejected
    case deferred
    case rescheduled
    case withdrawn
  }

  enum Asked: CaseIterable {
    case submit
    case revise
    case evaluate
    case vote
    case abstain
    case recuse
    case reschedule
    case withdraw
    case supersede
    case review
    case rank
    case openCycle
  }

  @Test(arguments: Stage.allCases, Asked.allCases)
  func `a command has one answer in each stage`(stage: Stage, asked: Asked) {
    let answer = Scenario<ChangeStream>.given(given(stage)).when(when(asked))

    #expect(answer == then(stage, asked))
  }

  private func given(_ stage: Stage) -> [ChangeEvent] {
    switch stage {
    case .unknown: []
    case .submitted: [.submitted(.fair)]
    case .evaluated: [.submitted(.fair), .evaluated(.fair)]
    case .approved:
      history(.approve(.displace), .approved(.both(.approve(.displace))))
    case .rejected: history(.reject, .rejected(.both(.reject)))
    case .deferred: history(.postpone(cycle: 2), .deferred(.both(.postpone(cycle: 2))))
    case .rescheduled: given(.approved) + [.rescheduled(planRevision: 3)]
    case .withdrawn: given(.evaluated) + [.withdrawn(reason: "")]
    }
  }

  private func when(_ asked: Asked) -> ChangeStream.Command {
    switch asked {
    case .submit: .submit(.fair)
    case .revise: .revise(.revised)
    case .evaluate: .evaluate(.fair, facts: .today)
    case .vote: .vote("Mara", .approve(.displace))
    case .abstain: .abstain("Mara", .undecided)
    case .recuse: .abstain("Mara", .conflictOfInterest)
    case .reschedule: .reschedule(facts: .today, next: "CR-9")
    case .withdraw: .withdraw(by: "Sofia", reason: "No longer needed")
    case .supersede:
      .supersede(
        by: "CR-9", state([.submitted(.fair)]), person: "Sofia", board: nil, reason: "Anew")
    case .review: .review(in: plan, note: "")
    case .rank: .rank(.fair)
    case .openCycle: .rank(.of(.fair, .cycle(2)))
    }
  }

  /// A plan in which the work that the request alters has not begun.
  private var plan: PlanState {
    PlanState(
      revision: 4,
      plan: Plan(
        id: "aurora", name: "Aurora", start: .november(10, 9), calendar: "office",
        calendars: [], resources: [],
        tasks: [PlanTask(id: "build", name: "Build", duration: 480)], links: [], buffers: [],
        isLevelled: false),
      customers: [], placements: [], baseline: [], buffers: [], dataDate: .november(10, 9),
      source: PlanImported.Source(format: "leeway", file: "p", digest: .number(1)))
  }

  private func state(_ events: [ChangeEvent]) -> ChangeState {
    var state = ChangeStream.initial
    for event in events { ChangeStream.evolve(&state, event) }
    return state
  }

  private func then(_ stage: Stage, _ asked: Asked) -> Result<[ChangeEvent], Refusal> {
    switch (stage, asked) {
    case (.unknown, .submit): .success([.submitted(.fair)])
    case (.unknown, .revise), (.unknown, .evaluate), (.unknown, .vote), (.unknown, .reschedule),
      (.unknown, .withdraw), (.unknown, .supersede), (.unknown, .review), (.unknown, .rank),
      (.unknown, .openCycle), (.unknown, .abstain), (.unknown, .recuse):
      .failure(.changeUnknown)

    case (.submitted, .submit), (.evaluated, .submit), (.approved, .submit), (.rejected, .submit),
      (.deferred, .submit), (.rescheduled, .submit), (.withdrawn, .submit):
      .failure(.changeExists)

    case (.submitted, .revise), (.evaluated, .revise), (.approved, .revise), (.deferred, .revise):
      .success([.revised(.revised)])
    case (.rejected, .revise): .failure(.changeClosed("rejected"))
    case (.rescheduled, .revise): .failure(.changeClosed("rescheduled"))
    case (.withdrawn, .revise): .failure(.changeClosed("withdrawn"))

    case (.submitted, .evaluate): .success([.evaluated(.fair)])
    case (.evaluated, .evaluate): .success([])
    case (.approved, .evaluate): .failure(.alreadyApproved)
    case (.deferred, .evaluate): .failure(.cycleNotOpen(2, opens: .november(16, 0)))
    case (.rejected, .evaluate): .failure(.changeClosed("rejected"))
    case (.rescheduled, .evaluate): .failure(.changeClosed("rescheduled"))
    case (.withdrawn, .evaluate): .failure(.changeClosed("withdrawn"))

    case (.submitted, .vote): .failure(.notEvaluated)
    case (.evaluated, .vote): .success([.voted("Mara", .projectManager, .approve(.displace))])
    case (.approved, .vote): .failure(.alreadyDecided(.approve(.displace)))
    case (.rejected, .vote): .failure(.alreadyDecided(.reject))
    case (.deferred, .vote): .failure(.alreadyDecided(.postpone(cycle: 2)))
    case (.rescheduled, .vote): .failure(.changeClosed("rescheduled"))
    case (.withdrawn, .vote): .failure(.changeClosed("withdrawn"))

    case (.submitted, .abstain): .failure(.notEvaluated)
    case (.evaluated, .abstain): .success([.abstained("Mara", .projectManager, .undecided)])
    case (.approved, .abstain), (.approved, .recuse):
      .failure(.alreadyDecided(.approve(.displace)))
    case (.rejected, .abstain), (.rejected, .recuse): .failure(.alreadyDecided(.reject))
    case (.deferred, .abstain): .failure(.alreadyDecided(.postpone(cycle: 2)))
    case (.rescheduled, .abstain), (.rescheduled, .recuse):
      .failure(.changeClosed("rescheduled"))
    case (.withdrawn, .abstain), (.withdrawn, .recuse): .failure(.changeClosed("withdrawn"))
    case (.submitted, .recuse):
      .success([.abstained("Mara", .projectManager, .conflictOfInterest, round: 0)])
    case (.evaluated, .recuse):
      .success([.abstained("Mara", .projectManager, .conflictOfInterest)])
    case (.deferred, .recuse):
      .success([.abstained("Mara", .projectManager, .conflictOfInterest, number: 3)])

    case (.submitted, .reschedule): .failure(.notApproved("submitted"))
    case (.evaluated, .reschedule): .failure(.notApproved("evaluated"))
    case (.approved, .reschedule): .success([.rescheduled(planRevision: 4)])
    case (.rejected, .reschedule): .failure(.changeClosed("rejected"))
    case (.deferred, .reschedule): .failure(.notApproved("deferred"))
    case (.rescheduled, .reschedule): .success([])
    case (.withdrawn, .reschedule): .failure(.changeClosed("withdrawn"))

    case (.submitted, .withdraw), (.evaluated, .withdraw), (.approved, .withdraw),
      (.deferred, .withdraw):
      .success([.withdrawn(reason: "No longer needed")])
    case (.rejected, .withdraw): .failure(.changeClosed("rejected"))
    case (.rescheduled, .withdraw): .failure(.changeClosed("rescheduled"))
    case (.withdrawn, .withdraw): .success([])

    case (.submitted, .supersede), (.evaluated, .supersede), (.approved, .supersede),
      (.deferred, .supersede):
      .success([.withdrawn(reason: "Anew", by: "CR-9")])
    case (.rejected, .supersede): .failure(.changeClosed("rejected"))
    case (.rescheduled, .supersede): .failure(.changeClosed("rescheduled"))
    case (.withdrawn, .supersede): .failure(.changeClosed("withdrawn"))

    case (.submitted, .review): .failure(.notCarriedOut("submitted"))
    case (.evaluated, .review): .failure(.notCarriedOut("evaluated"))
    case (.approved, .review): .failure(.notCarriedOut("approved"))
    case (.rejected, .review): .failure(.notCarriedOut("rejected"))
    case (.deferred, .review): .failure(.notCarriedOut("deferred"))
    case (.rescheduled, .review): .failure(.notImplemented(["build"]))
    case (.withdrawn, .review): .failure(.notCarriedOut("withdrawn"))

    case (.submitted, .rank), (.evaluated, .rank), (.approved, .rank), (.deferred, .rank):
      .success([.ranked(.fair)])
    case (.submitted, .openCycle), (.evaluated, .openCycle), (.approved, .openCycle),
      (.deferred, .openCycle):
      .success([.ranked(.of(.fair, .cycle(2)))])
    case (.rejected, .rank), (.rejected, .openCycle): .failure(.changeClosed("rejected"))
    case (.rescheduled, .rank), (.rescheduled, .openCycle):
      .failure(.changeClosed("rescheduled"))
    case (.withdrawn, .rank), (.withdrawn, .openCycle): .failure(.changeClosed("withdrawn"))
    }
  }
}
