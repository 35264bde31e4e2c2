import ChangeControl
import EventStore
import Planning
import Projections
import Wording

/// Takes every recorded vote and decision again, as the rules and the keys stood
/// at its position, and compares.
///
/// What speaks against the recorded ones is found though whoever wrote them left
/// every hash in order: votes of people who may not vote, signatures that are
/// missing, of another vote or of another key, decisions without the votes for
/// them, and plans moved without a decision.
struct VoteAudit {
  private let ledger: String
  private var board = BoardStream.initial
  private var policy = PolicyStream.initial
  private var gates: [StreamName: GateFile] = [:]
  private var freezes: [StreamName: FreezeState] = [:]
  private var changes: [ChangeID: ChangeState] = [:]
  /// Revisions of plans, by their streams.
  private var plans: [StreamName: Int] = [:]
  /// Decisions that votes have come to and that have to be recorded next.
  private var due: [ChangeID: ChangeEvent] = [:]
  private(set) var findings: [Verification.Finding] = []

  init(ledger: String) {
    self.ledger = ledger
  }

  /// A plan is at a revision now.
  mutating func note(_ stream: StreamName, at revision: Int) {
    plans[stream] = revision
  }

  mutating func take(_ event: LedgerEvent) {
    switch event.event {
    case .board(let boardEvent): take(boardEvent, event)
    case .policy(let policyEvent): PolicyStream.evolve(&policy, policyEvent)
    case .change(let changeEvent):
      guard case .change(let change) = event.stream else { return }
      take(changeEvent, of: change, event)
    case .plan(.rescheduled(let rescheduled)): take(rescheduled, event)
    case .gate(let gateEvent): take(gateEvent, event)
    case .freeze(let freezeEvent):
      var state = freezes[event.stream]
      FreezeStream.evolve(&state, freezeEvent)
      freezes[event.stream] = state
    case .plan, .goal, .baseline, .ledger: break
    }
  }

  /// What is wrong once the log ends.
  func ending(at head: UInt64) -> [Verification.Finding] {
    findings
      + due.keys.sorted().map { change in
        Verification.Finding(
          kind: "rule", position: head,
          sentence: say("The votes on \(change) decide it, but no decision is recorded."))
      }
  }

  private var signatures: SignatureCheck { SignatureCheck(in: ledger, board.keys) }

  private mutating func take(_ boardEvent: BoardEvent, _ event: LedgerEvent) {
    let command: BoardStream.Command =
      switch boardEvent {
      case .constituted(let board): .constitute(board)
      case .enrolled(let enrolled): .enroll(enrolled, signatures)
      case .revoked(let revoked): .revoke(revoked, signatures)
      }
    do throws(Refusal) {
      _ = try BoardStream.decide(command, board)
    } catch {
      find(error, event, say("What is recorded of the board does not hold"))
      // A key that nobody stands for signs nothing, and a board is named once.
      return
    }
    BoardStream.evolve(&board, boardEvent)
  }

  private mutating func take(_ gateEvent: GateEvent, _ event: LedgerEvent) {
    let command: GateStream.Command =
      switch gateEvent {
      case .defined(let gate): .define(gate)
      case .evidenced(let evidence): .provide(evidence)
      case .decided(let decision): .decide(decision, board: board.board)
      }
    var state = gates[event.stream]
    do throws(Refusal) {
      _ = try GateStream.decide(command, state)
    } catch {
      find(error, event, say("What is recorded at \(event.stream.text) does not hold"))
    }
    if case .decided(let decision) = gateEvent, decision.person != event.actor {
      find(event, say("\(event.actor) decides at \(event.stream.text) as \(decision.person)."))
    }
    GateStream.evolve(&state, gateEvent)
    gates[event.stream] = state
  }

  private mutating func take(
    _ changeEvent: ChangeEvent, of change: ChangeID, _ event: LedgerEvent
  ) {
    let state = changes[change] ?? .unknown
    if case .ranked(let ranking) = changeEvent, ranking != ranking.recomputed {
      find(event, say("The score of \(change) is not the sum of its terms."))
    }
    let expected = due.removeValue(forKey: change)
    if let expected, expected != changeEvent {
      find(event, say("The votes on \(change) decide otherwise than is recorded."))
    }
    switch changeEvent {
    case .voted(let vote): take(vote, on: change, state, event)
    case .abstained(let abstention): take(abstention, on: change, state, event)
    case .deferred(let decision) where isOfSplit(decision, change, state): break
    case .approved, .rejected, .deferred:
      if expected == nil {
        find(event, say("Nothing was voted on \(change) that comes to this decision."))
      }
    case .rescheduled:
      guard case .known(let file) = state, case .approved = file.stage else {
        find(event, say("\(change) is carried out without having been approved."))
        break
      }
    case .submitted, .revised, .evaluated, .withdrawn, .ranked, .reviewed: break
    }
    changes[change] = VoteAudit.after(changeEvent, state)
  }

  /// Whether a request is what a split left out, deferred by the decision to split.
  private func isOfSplit(_ decision: Decision, _ change: ChangeID, _ state: ChangeState) -> Bool {
    guard case .known(let file) = state, file.stage == .submitted, let origin = file.origin,
      case .known(let whole)? = changes[origin.change], whole.rest == change,
      case .rescheduled(var taken, _) = whole.stage, taken.choice == .approve(.split),
      case .postpone = decision.choice
    else { return false }
    taken.choice = decision.choice
    return taken == decision
  }

  private mutating func take(
    _ vote: Vote, on change: ChangeID, _ state: ChangeState, _ event: LedgerEvent
  ) {
    guard case .known(let file) = state else {
      find(event, say("\(vote.person) votes on \(change), which was not submitted."))
      return
    }
    let facts = facts(of: file, event)
    let ballot = ChangeStream.Ballot(
      person: vote.person, choice: vote.choice, reason: vote.reason, evaluation: vote.evaluation,
      signature: vote.signature)
    do throws(Refusal) {
      let events = try ChangeStream.decide(.vote(ballot, on: change, facts: facts), state)
      guard case .voted(let again)? = events.first, again.says(vote), event.actor == vote.person
      else {
        find(event, say("The vote of \(vote.person) on \(change) is not the one that was cast."))
        return
      }
      due[change] = events.dropFirst().first
    } catch {
      find(error, event, say("The vote of \(vote.person) on \(change) does not count"))
    }
  }

  private mutating func take(
    _ abstention: Abstention, on change: ChangeID, _ state: ChangeState, _ event: LedgerEvent
  ) {
    guard case .known(let file) = state else {
      find(event, say("\(abstention.person) votes on \(change), which was not submitted."))
      return
    }
    let abstaining = ChangeStream.Abstaining(
      person: abstention.person, cause: abstention.cause, reason: abstention.reason,
      signature: abstention.signature)
    do throws(Refusal) {
      let events = try ChangeStream.decide(
        .abstain(abstaining, on: change, facts: facts(of: file, event)), state)
      guard events.first == .abstained(abstention), event.actor == abstention.person else {
        find(
          event,
          say("The abstention of \(abstention.person) on \(change) is not the one that was made."))
        return
      }
      due[change] = events.dropFirst().first
    } catch {
      find(
        error, event,
        say("The abstention of \(abstention.person) on \(change) does not count"))
    }
  }

  /// What held outside of a request when something happened to it.
  private func facts(of file: ChangeFile, _ event: LedgerEvent) -> ChangeStream.Facts {
    ChangeStream.Facts(
      planRevision: plans[.plan(file.request.project)] ?? 0, board: board.board,
      policy: policy ?? .standard, now: PlanTime(milliseconds: event.effective),
      signatures: signatures)
  }

  private mutating func take(_ rescheduled: PlanRescheduled, _ event: LedgerEvent) {
    guard case .known(let file)? = changes[rescheduled.change],
      case .approved(let decision) = file.stage,
      decision.choice == .approve(rescheduled.option),
      decision.evaluation == rescheduled.evaluation
    else {
      find(event, say("The plan is moved for \(rescheduled.change), which was not approved so."))
      return
    }
    guard let option = file.evaluation?.evaluation.option(rescheduled.option) else { return }
    for (stream, state) in freezes where !state.isLifted {
      guard case .freeze(file.request.project, _) = stream else { continue }
      do throws(Refusal) {
        try state.window.check(option, reasons: file.votes.map(\.reason))
      } catch {
        find(error, event, say("The plan is moved for \(rescheduled.change) in a freeze"))
      }
    }
  }

  private mutating func find(_ refusal: Refusal, _ event: LedgerEvent, _ what: String) {
    let kind = if case .signature = refusal { "signature" } else { "rule" }
    findings.append(
      Verification.Finding(
        kind: kind, position: event.position, sentence: "\(what): \(refusal.sentence)"))
  }

  private mutating func find(_ event: LedgerEvent, _ sentence: String) {
    findings.append(
      Verification.Finding(kind: "rule", position: event.position, sentence: sentence))
  }

  /// The state after an event, without what a closed request no longer needs.
  private static func after(_ event: ChangeEvent, _ state: ChangeState) -> ChangeState {
    var state = state
    ChangeStream.evolve(&state, event)
    if case .known(var file) = state, !file.stage.isOpen {
      file.evaluation = nil
      state = .known(file)
    }
    return state
  }
}

extension Vote {
  /// Whether it is a recorded one, which may lack what older releases left out.
  fileprivate func says(_ recorded: Vote) -> Bool {
    var copy = self
    if recorded.round == 0 { copy.round = 0 }
    if recorded.number == 0 { copy.number = 0 }
    return copy == recorded
  }
}
