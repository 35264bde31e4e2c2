public import ChangeControl
public import Planning

/// A plan with its dates, as it is written to a file of another program.
public struct PlanSheet: Sendable, Equatable {
  public var plan: Plan
  public var customers: [Customer]
  /// Every line's dates in force; lines without any are not written.
  public var placements: [Placement]
  /// Every line's dates when it entered the plan.
  public var baseline: [Placement]
  /// As of when progress was last reported.
  public var dataDate: PlanTime
  /// How often the plan has changed.
  public var revision: Int
  /// When it last changed, UTC milliseconds since 1970.
  public var changed: Int64
  /// Working minutes of a usual day, by which durations are written.
  public var minutesPerDay: Int
  /// What tells the plan apart from plans of the same id elsewhere.
  public var origin: String
  /// The zone of the plan's wall clock, where it is known.
  public var zone: TimeZoneRules?

  public init(
    plan: Plan, customers: [Customer] = [], placements: [Placement], baseline: [Placement] = [],
    dataDate: PlanTime? = nil, revision: Int = 1, changed: Int64 = 0, minutesPerDay: Int = 480,
    origin: String = "leeway", zone: TimeZoneRules? = nil
  ) {
    self.plan = plan
    self.customers = customers
    self.placements = placements
    self.baseline = baseline
    self.dataDate = dataDate ?? plan.start
    self.revision = revision
    self.changed = changed
    self.minutesPerDay = minutesPerDay
    self.origin = origin
    self.zone = zone
  }

  /// A line of the plan with its dates and its depth in the outline.
  struct Line {
    var task: PlanTask
    var placement: Placement
    var baseline: Placement?
    /// 1 for lines that no summary holds.
    var level: Int
    var holdsOthers: Bool
  }

  /// The lines in outline order, each summary right before what it holds.
  var lines: [Line] {
    var children: [TaskID: [PlanTask]] = [:]
    for task in plan.tasks {
      if let parent = task.parent { children[parent, default: []].append(task) }
    }
    let placed = Dictionary(placements.map { ($0.task, $0) }) { first, _ in first }
    let original = Dictionary(baseline.map { ($0.task, $0) }) { first, _ in first }
    var lines: [Line] = []
    var waiting = plan.tasks.filter { $0.parent == nil }.reversed().map { (task: $0, level: 1) }
    while let (task, level) = waiting.popLast() {
      let held = children[task.id] ?? []
      if let placement = placed[task.id] {
        lines.append(
          Line(
            task: task, placement: placement, baseline: original[task.id], level: level,
            holdsOthers: !held.isEmpty))
      }
      waiting += held.reversed().map { (task: $0, level: level + 1) }
    }
    return lines
  }

  /// End of all work.
  var finish: PlanTime { placements.map(\.finish).max() ?? plan.start }

  /// What a customer is called: the name of the one with this id, or the words
  /// of the promise.
  func customerName(_ text: String) -> String {
    customers.first { $0.id == text }?.name ?? text
  }
}
