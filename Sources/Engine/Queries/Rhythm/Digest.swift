import ChangeControl
public import Planning
public import Projections

/// What happened in a time, for whom it concerns.
public struct Digest: Query {
  public var from: PlanTime?
  /// How many days, from the first on.
  public var days: Int
  /// Only what concerns this person: own requests, and tasks they own.
  public var person: String?
  /// Only what concerns this department.
  public var department: String?
  /// UTC milliseconds since 1970; a week is that of `now` where `from` is nil.
  public var now: Int64

  public init(
    from: PlanTime? = nil, days: Int, person: String? = nil, department: String? = nil,
    now: Int64
  ) {
    self.from = from
    self.days = days
    self.person = person
    self.department = department
    self.now = now
  }

  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> DigestView {
    let day = (from ?? PlanTime(milliseconds: now)).day
    let first = days == 7 ? CalendarWeek(ofDay: day).monday : day
    let span = PlanTime(minute: first * 1440)..<PlanTime(minute: (first + days) * 1440)
    let requests = try CycleRecords.items(in: span, from: reader).filter {
      (person == nil || $0.requester == person || $0.votes.contains { $0.person == person })
        && (department == nil || $0.department == department)
    }
    var projects: [DigestView.Project] = []
    for project in try Projects().answer(from: reader) {
      if let found = try self.project(project, span, from: reader) { projects.append(found) }
    }
    let waiting = try Inbox(person: person, now: now).answer(from: reader)
    return DigestView(
      from: span.lowerBound, until: span.upperBound, requests: requests, projects: projects,
      waiting: waiting.filter(\.isTask))
  }

  /// A plan before and after; nil for one to which nothing happened.
  private func project<Reader: LedgerReader & ~Copyable>(
    _ project: ProjectID, _ span: Range<PlanTime>, from reader: borrowing Reader
  ) throws(EngineError) -> DigestView.Project? {
    var before: PlanState?
    var after: PlanState?
    var reports = 0
    var isTouched = false
    for entry in try reader.events(EventSelection(.stream(.plan(project)))) {
      guard case .plan(let event) = entry.event else { continue }
      let time = PlanTime(milliseconds: entry.recorded)
      if time >= span.upperBound { break }
      if time < span.lowerBound {
        PlanStream.evolve(&before, event)
      } else {
        isTouched = true
        if case .progressed = event { reports += 1 }
      }
      PlanStream.evolve(&after, event)
    }
    guard isTouched, let after else { return nil }
    let placed = Dictionary(
      before?.placements.map { ($0.task, $0.finish) } ?? []
    ) { first, _ in first }
    let moved = zip(after.plan.tasks, after.placements).compactMap {
      task, placement -> DigestView.Move? in
      guard task.kind != .summary, concerns(task), let old = placed[task.id],
        old != placement.finish
      else { return nil }
      return DigestView.Move(
        task: task.id, name: task.name, finishBefore: old, finish: placement.finish)
    }
    return DigestView.Project(
      project: project, name: after.plan.name, finishBefore: before?.finish,
      finish: after.finish ?? after.plan.start, drawnBefore: before?.drawn ?? 0,
      drawn: after.drawn, reports: reports, moved: moved)
  }

  private func concerns(_ task: PlanTask) -> Bool {
    (person == nil || task.owner == person) && (department == nil || task.department == department)
  }
}

extension PlanState {
  fileprivate var finish: PlanTime? { placements.map(\.finish).max() }
  fileprivate var drawn: Int { buffers.reduce(0) { $0 + $1.drawn } }
}
