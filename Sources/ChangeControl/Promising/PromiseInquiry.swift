public import Planning

/// Work that a customer would like to be promised: asked about, not asked for.
public struct PromiseInquiry: Sendable, Equatable {
  /// Minutes of one full person or machine.
  public var work: Int
  /// What whoever does it must be able to do.
  public var skill: Skill
  /// Id of the customer, or a free name.
  public var customer: String
  /// The date to be promised; nil asks for the earliest.
  public var by: PlanTime?
  /// Lines that it waits for.
  public var after: [TaskID]
  /// Who does it; nil takes whoever has the skill and is done first.
  public var resource: ResourceID?
  /// The share of the resource that it takes, in hundredths.
  public var units: Int
  /// What it wins, in whole units of money.
  public var value: Int?

  public init(
    work: Int, skill: Skill, customer: String, by: PlanTime? = nil, after: [TaskID] = [],
    resource: ResourceID? = nil, units: Int = 100, value: Int? = nil
  ) {
    self.work = work
    self.skill = skill
    self.customer = customer
    self.by = by
    self.after = after
    self.resource = resource
    self.units = units
    self.value = value
  }

  /// The request that the inquiry would be, with a date to promise or none.
  ///
  /// The line it adds is called ASK, or ASK-2 and so on where there is one.
  func request(
    in plan: Plan, by resource: ResourceID, promising date: PlanTime?
  ) -> ChangeRequest {
    var id = TaskID("ASK")
    var number = 1
    while plan.task(id) != nil {
      number += 1
      id = TaskID("ASK-\(number)")
    }
    let task = PlanTask(
      id: id, name: "\(skill) for \(customer)",
      duration: (work * 100 + units - 1) / units,
      promise: date.map { Promise(customer: customer, date: $0) },
      assignments: [Assignment(resource: resource, units: units)], skill: skill)
    return ChangeRequest(
      project: plan.id, title: task.name, reason: "\(customer) asks for it.",
      requester: customer, department: "sales", customer: customer, value: value,
      edits: [.addTask(task)] + after.map { .addLink(Link($0, id)) })
  }
}

/// Whether work can be promised, what it would cost, and when at the earliest.
public struct PromiseAnswer: Sendable, Equatable {
  public var inquiry: PromiseInquiry
  /// Whether it can be promised for the date asked about, or for any where none
  /// is: without breaking a promise or drawing more than a buffer holds.
  public var isYes: Bool
  /// The first minute for which it can be promised so; nil where there is none.
  public var earliest: PlanTime?
  /// Who would do it.
  public var resource: ResourceID
  /// What would be asked of the board: the date asked about, else the earliest.
  public var request: ChangeRequest
  /// What that would cost, as its evaluation would say.
  public var evaluation: Evaluation
}
