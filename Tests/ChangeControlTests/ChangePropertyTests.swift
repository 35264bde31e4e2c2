import ChangeControl
import Planning
import Testing

/// What holds after any commands in any order.
@Suite struct ChangePropertyTests {
  @Test(arguments: 0..<UInt64(20))
  func `no decision lacks a role or is signed by those who asked`(seed: UInt64) {
    var approvals = 0
    run(seed) { file, _ in
      guard let decision = file.decision else { return }
      if case .approve = decision.choice { approvals += 1 }
      #expect(decision.signatories.map(\.role) == Role.allCases)
      #expect(Set(decision.signatories.map(\.person)).count == Role.allCases.count)
      for member in decision.signatories {
        #expect(Board.four.role(of: member.person) == member.role)
        #expect(member.person != file.request.requester)
        #expect(!file.submitters.contains(member.person))
        #expect(!file.isRecused(member.person) || file.stage.word == "deferred")
        #expect(!file.abstentions.contains { $0.person == member.person })
      }
      // Every vote of the round is for what was decided, on the same evidence.
      #expect(decision.evaluation == file.evaluation?.digest)
      for vote in file.votes {
        #expect(vote.choice == decision.choice)
        #expect(vote.evaluation == decision.evaluation)
        #expect(vote.planRevision == decision.planRevision)
      }
    }
    #expect(approvals > 0, "seed \(seed) approves something")
  }

  @Test(arguments: 0..<UInt64(20))
  func `the state of all events is the state they led to`(seed: UInt64) {
    run(seed) { file, events in
      #expect(ChangeStream.state(after: events) == .known(file))
    }
  }

  /// Submitting again and voting after one's own vote decided are told so; any
  /// other command, repeated at once, causes nothing.
  @Test(arguments: 0..<UInt64(20))
  func `the same command at once again causes nothing`(seed: UInt64) {
    run(seed, repeating: true) { _, _ in }
  }

  /// Takes requests through commands and shows each state with all its events.
  private func run(
    _ seed: UInt64, repeating: Bool = false, _ check: (ChangeFile, [ChangeEvent]) -> Void
  ) {
    var generator = Generator(seed: seed)
    for _ in 0..<20 {
      var state = ChangeStream.initial
      var events: [ChangeEvent] = []
      for _ in 0..<60 {
        let command = generator.command(state)
        guard let caused = try? ChangeStream.decide(command, state) else { continue }
        events += caused
        for event in caused { ChangeStream.evolve(&state, event) }
        if case .known(let file) = state { check(file, events) }
        if repeating { checkAgain(command, state, decided: caused.count == 2) }
      }
    }
  }

  private func checkAgain(
    _ command: ChangeStream.Command, _ state: ChangeState, decided: Bool
  ) {
    let again = Result { () throws(Refusal) in try ChangeStream.decide(command, state) }
    switch command {
    case .submit:
      #expect(again == .failure(.changeExists))
    case .vote(let ballot, _, _) where decided:
      #expect(again == .failure(.alreadyDecided(ballot.choice)))
    case .abstain where decided:
      #expect(again != .success([]) || state.isDeferred)
    case .abstain, .revise, .evaluate, .vote, .reschedule, .withdraw, .supersede, .review, .rank:
      #expect(again == .success([]))
    }
  }
}

extension Generator {
  fileprivate mutating func command(_ state: ChangeState) -> ChangeStream.Command {
    switch state {
    case .unknown: .submit(submission())
    case .known(let file): command(revision: file.revision)
    }
  }
}

extension ChangeState {
  fileprivate var isDeferred: Bool {
    if case .known(let file) = self { file.stage.word == "deferred" } else { false }
  }
}

extension ChangeFile {
  fileprivate var decision: Decision? {
    switch stage {
    case .approved(let decision), .rejected(let decision), .deferred(let decision),
      .rescheduled(let decision, planRevision: _):
      decision
    case .submitted, .evaluated, .withdrawn: nil
    }
  }
}
