/// When every line of a plan runs.
public struct Schedule: Sendable, Equatable {
  /// One for each line, in plan order; a summary spans the lines it holds.
  public let placements: [Placement]
  /// The latest finish; the start of the plan where it has no lines.
  public let finish: PlanTime
  private let index: [TaskID: Int]

  init(_ network: borrowing Network, _ dates: Dates) {
    var finish = Int.min
    var placements: [Placement] = []
    placements.reserveCapacity(dates.start.count)
    for (place, task) in network.plan.tasks.enumerated() {
      finish = max(finish, dates.finish[place])
      placements.append(
        Placement(
          task: task.id, start: PlanTime(minute: dates.start[place]),
          finish: PlanTime(minute: dates.finish[place]),
          pieces: dates.placed(place, in: network)))
    }
    self.placements = placements
    self.finish = placements.isEmpty ? network.plan.start : PlanTime(minute: finish)
    self.index = network.index
  }

  /// A schedule from dates that are on record.
  ///
  /// Summaries span their lines, whatever is given for them; names that the
  /// plan does not know are ignored. Nothing is checked: that is for `Verifier`.
  ///
  /// - Throws: `noPlacement` for a line without lines of its own that no dates
  ///   are given for.
  public init(_ placements: [Placement], for network: Network) throws(PlanningError) {
    var dates = Dates(count: network.count)
    var isPlaced = network.outline.holdsLines
    for placement in placements {
      guard let place = network.index[placement.task] else { continue }
      dates.start[place] = placement.start.minute
      dates.finish[place] = placement.finish.minute
      dates.take(placement.pieces, of: place, in: network)
      isPlaced[place] = true
    }
    if let place = isPlaced.firstIndex(of: false) {
      throw .noPlacement(network.plan.tasks[place].id)
    }
    dates.rollUp(network)
    self.init(network, dates)
  }

  /// When a task runs; nil for a task that is not in the plan.
  public subscript(task: TaskID) -> Placement? {
    index[task].map { placements[$0] }
  }

  public static func == (left: Schedule, right: Schedule) -> Bool {
    left.placements == right.placements && left.finish == right.finish
  }
}
