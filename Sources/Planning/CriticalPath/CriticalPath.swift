/// Early and late dates of every line of a plan, its floats and what drives it.
///
/// Links, calendars, date constraints and progress count; people do not.
public struct CriticalPath: Sendable {
  /// Which tasks are held inside the span of the project.
  public enum Frame: Sendable, Equatable {
    /// All: none starts before the plan, none may finish after the last.
    case project
    /// Those without a predecessor start at the plan's start, and those without
    /// a successor may finish with the last; links alone bind the others.
    case openEnds
  }

  /// What the calculation found for one line.
  public struct Line: Sendable, Equatable {
    public var task: TaskID
    public var earlyStart: PlanTime
    public var earlyFinish: PlanTime
    public var lateStart: PlanTime
    public var lateFinish: PlanTime
    /// Working minutes the finish may slip before the project or a date limit
    /// breaks; negative where one is broken already.
    public var totalFloat: Int
    /// Working minutes the line may slip before another line moves.
    public var freeFloat: Int
    /// Whether the total float is at or below the threshold.
    public var isCritical: Bool
    /// Whether it stands on a longest path to the finish of the project.
    public var isDriving: Bool
  }

  /// In plan order; a summary spans its lines and has their least float.
  public let lines: [Line]
  /// The latest early finish.
  public let finish: PlanTime

  let network: Network
  let early: Dates

  /// Calculates forwards and backwards.
  ///
  /// - Parameters:
  ///   - network: The plan.
  ///   - dataDate: Work that has not started is not placed before it.
  ///   - threshold: Minutes of total float up to which a task is critical.
  ///   - frame: Which tasks are held inside the span of the project.
  public init(
    _ network: Network, dataDate: PlanTime? = nil, threshold: Int = 0, frame: Frame = .project
  ) {
    let early = ForwardPass.run(network, dataDate: dataDate, frame: frame)
    let end = CriticalPath.end(network, early)
    let late = BackwardPass(network, early: early, end: end, frame: frame)
    let driving = DrivingLinks.reaching(end, network, early)
    self.lines = LineAssembly.run(
      network, early: early, late: late, driving: driving, threshold: threshold)
    self.finish = PlanTime(minute: end)
    self.network = network
    self.early = early
  }

  /// What was found for a task.
  public subscript(task: TaskID) -> Line? {
    network.index[task].map { lines[$0] }
  }

  /// The links that hold a task where its early dates are.
  ///
  /// Empty where its own date, its progress or the start of the plan does.
  public func drivers(of task: TaskID) -> [Link] {
    guard let place = network.index[task] else { return [] }
    return DrivingLinks.into(place, network, early).map { network.plan.links[$0.source] }
  }

  /// By place, the total float of every line that holds no other.
  static func floats(_ network: Network, dataDate: PlanTime?) -> [Int] {
    let early = ForwardPass.run(network, dataDate: dataDate, frame: .project)
    let late = BackwardPass(
      network, early: early, end: end(network, early), frame: .project)
    return early.workedFinish.indices.map { late.lateFinish[$0] - early.workedFinish[$0] }
  }

  private static func end(_ network: Network, _ early: Dates) -> Int {
    let finish = network.order.reduce(Int.min) { max($0, early.finish[$1]) }
    return finish > Int.min ? finish : network.plan.start.minute
  }
}
