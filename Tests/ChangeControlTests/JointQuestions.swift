import ChangeControl
import Planning

/// Small plans of shared people with requests drawn at random.
enum JointQuestions {
  static func make(seed: UInt64, requests count: Int) throws -> JointQuestion {
    var random = Generator(seed: seed ^ 0xa5a5)
    var plan = SharedPeople.plan(seed: seed)
    let dates = try SharedPeople.state(plan).placements
    // Every third task is promised close to its date, and the end has a buffer.
    for place in plan.tasks.indices where place % 3 == 2 {
      let days = Int(random.next() % 4)
      plan.tasks[place].promise = Promise(
        customer: "acme", date: PlanTime(minute: dates[place].finish.minute + days * 1440))
    }
    plan.buffers = [
      BufferSpecification(id: "PB", kind: .project, protects: "T13", sizing: .explicit(1440))
    ]
    return JointQuestion(
      asked: (0..<count).map { asked($0, in: plan, &random) }, state: try SharedPeople.state(plan),
      policy: .fortnightly, goals: [], dealsWon: 0, position: 1, engineVersion: "1",
      now: SharedPeople.start)
  }

  private static func asked(
    _ place: Int, in plan: Plan, _ random: inout Generator
  ) -> JointQuestion.Asked {
    let task = plan.tasks[Int(random.next() % UInt64(plan.tasks.count))]
    let longer = task.duration + Int(1 + random.next() % 4) * 240
    let other = plan.tasks[Int(random.next() % UInt64(plan.tasks.count))]
    let edits: [PlanEdit] =
      switch random.next() % 6 {
      case 0, 1: [.setDuration(task.id, minutes: longer, safe: nil)]
      case 2: [.setDuration(task.id, minutes: max(240, task.duration - 480), safe: nil)]
      case 3:
        [
          .addTask(
            PlanTask(
              id: TaskID("N\(place)"), name: "N\(place)", duration: longer,
              assignments: task.assignments)), .addLink(Link(TaskID("N\(place)"), task.id)),
        ]
      case 4: [.addLink(Link(task.id, other.id == task.id ? "T13" : other.id))]
      default: [.setCapacity("P0", units: 200)]
      }
    let (value, urgency) = (Int(random.next() % 4) * 1000, 1 + Int(random.next() % 5))
    return JointQuestion.Asked(
      change: ChangeID("CR-\(place + 1)"), number: UInt64(place + 1), revision: 1,
      request: .fair.with {
        $0.edits = edits
        $0.value = value
        $0.urgency = urgency
      })
  }

  /// The same requests given in another order.
  static func turned(_ question: JointQuestion, by count: Int) -> JointQuestion {
    with(question, Array(question.asked[count...] + question.asked[..<count]))
  }

  static func with(_ question: JointQuestion, _ asked: [JointQuestion.Asked]) -> JointQuestion {
    JointQuestion(
      asked: asked, state: question.state, policy: question.policy, goals: question.goals,
      dealsWon: question.dealsWon, position: question.position,
      engineVersion: question.engineVersion, now: question.now)
  }
}
