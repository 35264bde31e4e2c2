import ChangeControl
public import Planning
public import Projections

/// Earned value and earned schedule of a project, status date by status date.
public struct EarnedHistory: Query {
  public var project: ProjectID

  public init(project: ProjectID) {
    self.project = project
  }

  /// Points of the planned curve beside its start.
  private static let points = 100

  /// - Throws: `EngineError.refused` for an unknown project.
  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> EarnedView {
    let now = try PlanInForce(project: project).answer(from: reader)
    var lines: [EarnedView.Line] = []
    var state = PlanStream.initial
    // The last report of a day tells the day's figures.
    var reported: (day: Int, state: PlanState)?
    for entry in try reader.events(EventSelection(.stream(.plan(project)))) {
      guard case .plan(let event) = entry.event else { continue }
      PlanStream.evolve(&state, event)
      guard let day = event.reportedDay, let state else { continue }
      if let reported, reported.day != day { lines.append(try line(of: reported.state)) }
      reported = (day, state)
    }
    if let reported { lines.append(try line(of: reported.state)) }
    let value = try value(of: now)
    return EarnedView(
      state: now, start: value.start, end: value.time(after: value.plannedDuration),
      lines: lines,
      curve: (0...EarnedHistory.points).map { point in
        let date = value.time(after: value.plannedDuration * point / EarnedHistory.points)
        return EarnedView.PlannedPoint(date: date, planned: value.planned(at: date))
      })
  }

  private func value(of state: PlanState) throws(EngineError) -> EarnedValue {
    let planned = try EngineError.deciding { () throws(Refusal) in
      try PlannedState(inForce: state)
    }
    return EarnedValue(planned.network, baseline: state.baseline)
  }

  private func line(of state: PlanState) throws(EngineError) -> EarnedView.Line {
    let value = try value(of: state)
    let reading = value.reading(at: state.dataDate)
    return EarnedView.Line(
      reading: reading, forecast: reading.estimateOfDuration.map(value.time(after:)))
  }
}

extension PlanEvent {
  /// The day on which progress was reported; nil for other events.
  fileprivate var reportedDay: Int? {
    switch self {
    case .progressed(let progressed): progressed.dataDate.day
    case .imported, .rescheduled: nil
    }
  }
}
