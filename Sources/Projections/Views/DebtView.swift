public import ChangeControl
public import Planning

/// What both sides wait for: requests that were deferred, tasks that made room.
public struct DebtView: Sendable, Equatable {
  /// The cycle that is open.
  public var cycle: Int
  public var rules: Policy.DeferralRules
  /// The greatest debt first.
  public var requests: [RequestDebt]
  /// The greatest debt first.
  public var tasks: [TaskDebt]

  public init(
    cycle: Int, rules: Policy.DeferralRules, requests: [RequestDebt], tasks: [TaskDebt]
  ) {
    self.cycle = cycle
    self.rules = rules
    self.requests = requests
    self.tasks = tasks
  }

  /// What one department waits for.
  public struct Department: Sendable, Equatable {
    public var name: String
    public var requests: Int
    /// In hundredths of a point of priority.
    public var requestDebt: Int
    public var tasks: Int
    /// In hundredths of a minute.
    public var taskDebt: Int
  }

  /// In the order of their names.
  public var departments: [Department] {
    var departments: [String: Department] = [:]
    func change(_ name: String, _ body: (inout Department) -> Void) {
      var department =
        departments[name]
        ?? Department(name: name, requests: 0, requestDebt: 0, tasks: 0, taskDebt: 0)
      body(&department)
      departments[name] = department
    }
    for request in requests {
      change(request.department) {
        $0.requests += 1
        $0.requestDebt += request.debt
      }
    }
    for task in tasks {
      change(task.department) {
        $0.tasks += 1
        $0.taskDebt += task.debt
      }
    }
    return departments.values.sorted { $0.name < $1.name }
  }
}

/// A task that a change moves to make room, and whom to tell.
public struct DisplacedTask: Sendable, Equatable {
  public var project: ProjectID
  public var change: ChangeID
  public var option: OptionKind
  public var displacement: Displacement
  /// Position of the event that moved it; nil while the change is approved alone.
  public var position: UInt64?
  /// When that was recorded, UTC milliseconds since 1970.
  public var recorded: Int64?

  public init(
    project: ProjectID, change: ChangeID, option: OptionKind, displacement: Displacement,
    position: UInt64?, recorded: Int64?
  ) {
    self.project = project
    self.change = change
    self.option = option
    self.displacement = displacement
    self.position = position
    self.recorded = recorded
  }
}
