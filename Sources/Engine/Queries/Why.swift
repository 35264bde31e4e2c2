import ChangeControl
public import Planning
public import Projections

/// Why a line, a day or a buffer of a plan is as it is.
public struct Why: Query {
  public enum Subject: Sendable, Equatable {
    /// A line of the plan: the walk back to what holds it.
    case task(TaskID)
    /// A day, counted from 1970-01-01: what starts or finishes on it.
    case day(Int)
    /// A buffer: what moved it.
    case buffer(BufferID)
    /// A line: what moved its finish since it entered the plan.
    case late(TaskID)
    /// A line: everything that drives it.
    case critical(TaskID)
  }

  public var project: ProjectID
  public var subject: Subject

  public init(_ subject: Subject, in project: ProjectID) {
    self.project = project
    self.subject = subject
  }

  /// - Throws: `EngineError.refused` for an unknown project, line or buffer.
  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> WhyView {
    let state = try PlanInForce(project: project).answer(from: reader)
    let inquiry = try Inquiry(state)
    let answer: WhyView.Answer
    switch subject {
    case .task(let task):
      try inquiry.check(task)
      answer = .task(
        task, try inquiry.steps(inquiry.explanation.chain(to: task), from: reader))
    case .day(let day):
      answer = .day(day, try inquiry.steps(inquiry.steps(on: day), from: reader))
    case .buffer(let buffer):
      let reports = try BufferBudgets(project: project).answer(from: reader)
      guard let report = reports.first(where: { $0.budget.reserve.id == buffer }) else {
        throw .refused(.unknownBuffer(buffer))
      }
      var steps: [BufferStep] = []
      for entry in report.entries {
        steps.append(
          BufferStep(entry: entry, origin: try reader.origin(at: entry.position, of: nil)))
      }
      answer = .buffer(report, steps)
    case .late(let task):
      try inquiry.check(task)
      guard let step = inquiry.explanation.step(task),
        let own = try inquiry.steps([step], from: reader).first
      else { throw .refused(.unknownTask(task, closest: nil)) }
      answer = .late(own, try inquiry.slips(of: task, from: reader))
    case .critical(let task):
      try inquiry.check(task)
      answer = .critical(
        task, try inquiry.steps(inquiry.explanation.drivers(of: task), from: reader))
    }
    return WhyView(state: state, answer: answer)
  }
}

/// A plan in force, laid out for questions.
private struct Inquiry {
  let state: PlanState
  let network: Network
  let explanation: DateExplanation
  private let baseline: [TaskID: Placement]
  private let floats: [TaskID: Int]

  init(_ state: PlanState) throws(EngineError) {
    self.state = state
    let planned = try EngineError.deciding { () throws(Refusal) in
      try PlannedState(inForce: state)
    }
    network = planned.network
    floats = planned.floats
    do throws(PlanningError) {
      explanation = try DateExplanation(
        planned.network, placed: state.placements, dataDate: state.dataDate)
    } catch {
      throw .outdated(error.description)
    }
    baseline = Dictionary(state.baseline.map { ($0.task, $0) }) { first, _ in first }
  }

  func check(_ task: TaskID) throws(EngineError) {
    guard network.place(of: task) == nil else { return }
    let closest = ClosestName.of(task.text, among: state.plan.tasks.map(\.id.text))
    throw .refused(.unknownTask(task, closest: closest.map { TaskID($0) }))
  }

  /// Lines that hold no other and start or finish on a day, by start.
  func steps(on day: Int) -> [DateStep] {
    state.placements.filter { placed in
      let isHeading = state.plan.tasks.contains { $0.parent == placed.task }
      let last = placed.finish > placed.start ? placed.finish.minute - 1 : placed.finish.minute
      return !isHeading && (placed.start.day == day || PlanTime(minute: last).day == day)
    }.sorted { $0.start < $1.start }.compactMap { explanation.step($0.task) }
  }

  func steps<Reader: LedgerReader & ~Copyable>(
    _ steps: [DateStep], from reader: borrowing Reader
  ) throws(EngineError) -> [WhyStep] {
    var found: [WhyStep] = []
    for step in steps {
      found.append(
        WhyStep(
          step: step, baseline: baseline[step.task] ?? step.placement,
          totalFloat: floats[step.task] ?? 0,
          origin: try reader.origin(
            of: step.task, lines: step.lines, in: state.plan.id)))
    }
    return found
  }

  /// Each event that moved the finish of a line since it entered the plan.
  func slips<Reader: LedgerReader & ~Copyable>(
    of task: TaskID, from reader: borrowing Reader
  ) throws(EngineError) -> [SlipStep] {
    var slips: [SlipStep] = []
    var finish: PlanTime?
    for position in try reader.positions(of: task, in: state.plan.id) {
      guard let event = try reader.event(at: position), let effect = PlanMoves(event.event),
        let after = effect.moves.first(where: { $0.task == task })?.finish
      else { continue }
      let first = try reader.imported(project: state.plan.id, task)?.finish
      let before = finish ?? first ?? after
      finish = after
      guard before != after else { continue }
      slips.append(
        SlipStep(
          origin: try reader.origin(of: event, task), before: before, after: after,
          minutes: network.planCalendar.minutes(from: before, to: after),
          draws: effect.draws, reported: try reported(event, in: effect, from: reader)))
    }
    return slips
  }

  /// How a report moved the finish of the task that it is about.
  private func reported<Reader: LedgerReader & ~Copyable>(
    _ event: LedgerEvent, in effect: PlanMoves, from reader: borrowing Reader
  ) throws(EngineError) -> SlipStep.Slip? {
    guard let task = effect.reported,
      let after = effect.moves.first(where: { $0.task == task })?.finish,
      let before = try reader.placement(
        of: task, before: event.position, in: state.plan.id)?.finish
    else { return nil }
    return SlipStep.Slip(before: before, after: after)
  }
}

extension DateStep {
  /// The lines whose last move is the step's own: those that end a summary.
  fileprivate var lines: [TaskID] {
    reasons.flatMap { reason -> [TaskID] in
      if case .lines(let first, let last) = reason { [first, last] } else { [] }
    }
  }
}
