import ChangeControl
import Planning

extension Generator {
  mutating func request() -> ChangeRequest {
    ChangeRequest(
      project: identifier(), title: text(), reason: text(), requester: text(),
      department: text(), customer: optional { $0.text() }, value: optional { $0.integer() },
      urgency: integer(), importance: integer(), wantedBy: optional { $0.time() },
      fallback: optional { $0.text() }, displaceable: list { $0.identifier() },
      edits: list { $0.edit() })
  }

  mutating func submission() -> Submission {
    Submission(
      request: request(), submittedBy: text(),
      origin: optional { generator in
        SplitOrigin(change: generator.identifier(), askedBy: generator.list { $0.text() })
      }, because: optional { $0.text() })
  }

  mutating func edit() -> PlanEdit {
    one(of: [
      .addTask(task()), .removeTask(identifier()),
      .setDuration(identifier(), minutes: integer(), safe: optional { $0.integer() }),
      .setConstraint(identifier(), constraint()),
      .setPromise(identifier(), optional { $0.promise() }),
      .setDeadline(identifier(), optional { $0.time() }), .assign(identifier(), assignment()),
      .unassign(identifier(), identifier()), .addLink(link()),
      .removeLink(identifier(), identifier()), .setCapacity(identifier(), units: integer()),
      .addException(identifier(), exception()),
      .allow(identifier(), one(of: TaskLeave.allCases), flip()),
    ])
  }

  mutating func choice() -> Choice {
    one(of: [.approve(one(of: OptionKind.allCases)), .reject, .postpone(cycle: integer())])
  }

  mutating func vote() -> Vote {
    Vote(
      person: text(), role: one(of: Role.allCases), choice: choice(), reason: text(),
      evaluation: digest(), requestRevision: integer(), planRevision: integer(), round: integer(),
      number: integer(), signature: optional { $0.keySignature() })
  }

  mutating func abstention() -> Abstention {
    Abstention(
      person: text(), role: one(of: Role.allCases), cause: one(of: Abstention.Cause.allCases),
      reason: text(), requestRevision: integer(), round: integer(), number: integer(),
      signature: optional { $0.keySignature() })
  }

  mutating func keySignature() -> KeySignature {
    KeySignature(key: PersonKey(exactly: digest().bytes), bytes: digest().bytes + digest().bytes)
  }

  mutating func voucher() -> Voucher {
    Voucher(person: text(), signature: keySignature())
  }

  mutating func decision() -> Decision {
    Decision(
      choice: choice(), evaluation: digest(), planRevision: integer(),
      signatories: list { $0.member() }, signed: list { $0.text() })
  }

  mutating func member() -> Board.Member {
    Board.Member(person: text(), role: one(of: Role.allCases))
  }
}
