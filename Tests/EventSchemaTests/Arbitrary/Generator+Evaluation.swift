import ChangeControl
import Planning

extension Generator {
  mutating func evaluation() -> Evaluation {
    Evaluation(
      requestRevision: integer(), planRevision: integer(), position: unsigned(),
      policyVersion: integer(), engineVersion: text(), seed: unsigned(), dataDate: time(),
      options: list { $0.option() },
      recommendation: Recommendation(
        option: one(of: OptionKind.allCases), reason: one(of: Recommendation.Reason.allCases)))
  }

  mutating func option() -> OptionAssessment {
    OptionAssessment(
      kind: one(of: OptionKind.allCases), obstacles: list { $0.obstacle() },
      finishBefore: time(), finishAfter: time(), milestones: list { $0.milestoneEffect() },
      moves: list { $0.move() }, buffers: list { $0.bufferEffect() },
      reserves: list {
        ReserveEffect(
          reserve: $0.identifier(), reserved: $0.integer(), drawnBefore: $0.integer(),
          drawnAfter: $0.integer())
      },
      people: list { $0.loadEffect() }, overloads: list { $0.overloadEffect() },
      cost: optional { $0.costEffect() }, goals: list { $0.goalEffect() },
      displaced: list { $0.identifier() }, cycle: optional { $0.integer() },
      edits: list { $0.edit() }, feasibleFrom: optional { $0.time() },
      becomesCritical: list { $0.identifier() }, ceasesCritical: list { $0.identifier() },
      waiting: list { $0.edit() })
  }

  mutating func obstacle() -> Obstacle {
    one(of: [
      .bufferExhausted(identifier(), short: integer()), .promiseBroken(identifier(), by: integer()),
      .deadlineMissed(identifier(), by: integer()), .constraintBroken(identifier()),
      .nothingToDisplace, .pastFloat(identifier(), by: integer()),
      .startsBeforeCycle(identifier(), starts: time(), opens: time()), .unverified(text()),
      .promiseWithdrawn(identifier()), .nobodyToTakeOver,
      .displacedTooOften(identifier(), times: integer(), limit: integer()),
    ])
  }

  mutating func milestoneEffect() -> MilestoneEffect {
    MilestoneEffect(
      task: identifier(), promised: optional { $0.time() }, before: optional { $0.time() },
      after: optional { $0.time() })
  }

  mutating func move() -> TaskMove {
    TaskMove(
      task: identifier(), before: optional { $0.placement() }, after: optional { $0.placement() },
      floatBefore: optional { $0.integer() }, floatAfter: optional { $0.integer() })
  }

  mutating func bufferEffect() -> BufferEffect {
    BufferEffect(
      buffer: identifier(), reserved: integer(), drawnBefore: integer(), drawnAfter: integer())
  }

  mutating func loadEffect() -> LoadEffect {
    LoadEffect(resource: identifier(), before: integer(), after: integer())
  }

  mutating func overloadEffect() -> OverloadEffect {
    OverloadEffect(
      resource: identifier(), week: CalendarWeek(ofDay: time().day), before: integer(),
      after: integer())
  }

  mutating func costEffect() -> CostEffect {
    CostEffect(before: integer(), after: integer(), currency: optional { $0.text() })
  }

  mutating func goalEffect() -> GoalEffect {
    GoalEffect(goal: text(), before: integer(), after: integer())
  }
}
