import ChangeControl
import Engine
import Planning
import Projections
import Testing

/// Read models say what the streams say that decisions rest on.
@Suite struct AgreementTests {
  @Test(arguments: 71...74 as ClosedRange<UInt64>)
  func `the plan in force is what the events of its stream amount to`(seed: UInt64) throws {
    try withDesk(importing: nil) { desk in
      var walk = Walk(seed: seed)
      try walk.begin(at: desk)
      for step in 1...120 {
        try walk.step(at: desk)
        guard step.isMultiple(of: 5) else { continue }
        for project in walk.projects {
          let history = try desk.ledger.ask(History(EventSelection(.stream(.plan(project)))))
          let events = history.compactMap { entry -> PlanEvent? in
            if case .plan(let event) = entry.event { event } else { nil }
          }
          #expect(PlanStream.state(after: events) == (try desk.plan(project)))
        }
      }
    }
  }

  @Test(arguments: 81...84 as ClosedRange<UInt64>)
  func `a line of the register agrees with the file of its change`(seed: UInt64) throws {
    try withDesk(importing: nil) { desk in
      var walk = Walk(seed: seed)
      try walk.begin(at: desk)
      for _ in 1...120 { try walk.step(at: desk) }
      for line in try desk.ledger.ask(ChangeQueue(includesClosed: true, now: 0)) {
        let (entry, file) = (line.entry, try desk.file(line.entry.change))
        let plan = try desk.plan(entry.project)
        #expect(entry.title == file.request.title && entry.value == file.request.value)
        #expect(entry.revision == file.revision)
        #expect(entry.evaluation?.digest == file.evaluation?.digest)
        #expect(
          entry.signatures
            == file.votes.map { Signature(person: $0.person, role: $0.role, choice: $0.choice) })
        #expect(entry.isOpen == file.stage.isOpen)
        #expect(stage(of: file) == entry.stage)
        switch file.stage {
        case .evaluated, .approved:
          #expect(line.isStale == file.isStale(planRevision: plan.revision))
        case .submitted, .rejected, .deferred, .rescheduled, .withdrawn:
          #expect(!line.isStale)
        }
      }
    }
  }

  private func stage(of file: ChangeFile) -> RegisterEntry.Stage? {
    switch file.stage {
    case .submitted: .submitted
    case .evaluated: .evaluated
    case .approved(let decision): decision.option.map { .approved($0) }
    case .rejected: .rejected
    case .deferred(let decision):
      if case .postpone(let cycle) = decision.choice { .deferred(cycle: cycle) } else { nil }
    case .rescheduled(let decision, let revision):
      decision.option.map { .rescheduled($0, planRevision: revision) }
    case .withdrawn: .withdrawn
    }
  }
}

extension Decision {
  fileprivate var option: OptionKind? {
    if case .approve(let option) = choice { option } else { nil }
  }
}
