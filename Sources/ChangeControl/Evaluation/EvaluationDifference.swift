import Planning

/// One figure in which two evaluations of the same question differ.
public struct EvaluationDifference: Sendable, Equatable {
  /// The option concerned; nil for what is said of the whole.
  public var option: OptionKind?
  /// What differs, such as `finish` or `moves`.
  public var figure: String
  /// The value that was recorded, and the one computed now, in short.
  public var recorded: String
  public var computed: String

  public init(option: OptionKind?, figure: String, recorded: String, computed: String) {
    self.option = option
    self.figure = figure
    self.recorded = recorded
    self.computed = computed
  }
}

extension Evaluation {
  /// The figures in which a computation differs from this record, by option.
  ///
  /// Of lists the first entry that differs is named.
  public func differences(to computed: Evaluation) -> [EvaluationDifference] {
    var found = DifferenceCollector(option: nil)
    found.compare("request revision", requestRevision, computed.requestRevision)
    found.compare("plan revision", planRevision, computed.planRevision)
    found.compare("position", position, computed.position)
    found.compare("policy version", policyVersion, computed.policyVersion)
    found.compare("data date", dataDate, computed.dataDate)
    found.compare(
      "recommendation", "\(recommendation.option.word), \(recommendation.reason)",
      "\(computed.recommendation.option.word), \(computed.recommendation.reason)")
    found.compare("options", options.map(\.kind), computed.options.map(\.kind), \.word)
    var all = found.differences
    for option in options {
      if let other = computed.option(option.kind) { all += option.differences(to: other) }
    }
    return all
  }
}

extension OptionAssessment {
  fileprivate func differences(to computed: OptionAssessment) -> [EvaluationDifference] {
    var found = DifferenceCollector(option: kind)
    found.compare("obstacles", obstacles, computed.obstacles) { "\($0)" }
    found.compare("breaches", breaches, computed.breaches) { "\($0)" }
    found.compare("finish before", finishBefore, computed.finishBefore)
    found.compare("finish", finishAfter, computed.finishAfter)
    found.compare("milestones", milestones, computed.milestones, \.short)
    found.compare("moves", moves, computed.moves, \.short)
    found.compare("buffers", buffers, computed.buffers, \.short)
    found.compare("people", people, computed.people) {
      "\($0.resource) \($0.before) to \($0.after)"
    }
    found.compare("overloads", overloads, computed.overloads) {
      "\($0.resource) \($0.week) \($0.before) to \($0.after)"
    }
    found.compare("cost", cost.map { [$0] } ?? [], computed.cost.map { [$0] } ?? []) {
      "\($0.before) to \($0.after)"
    }
    found.compare("goals", goals, computed.goals) { "\($0.goal) \($0.before) to \($0.after)" }
    found.compare("displaced", displaced, computed.displaced, \.text)
    found.compare("edits", edits, computed.edits) { "\($0)" }
    found.compare("waiting", waiting, computed.waiting) { "\($0)" }
    found.compare(
      "feasible from", feasibleFrom.map { [$0] } ?? [], computed.feasibleFrom.map { [$0] } ?? []
    ) {
      "\($0)"
    }
    found.compare("becomes critical", becomesCritical, computed.becomesCritical, \.text)
    found.compare("ceases to be critical", ceasesCritical, computed.ceasesCritical, \.text)
    found.compare("cycle", [cycle ?? 0], [computed.cycle ?? 0]) { "\($0)" }
    return found.differences
  }
}

/// Gathers what differs about one option.
private struct DifferenceCollector {
  let option: OptionKind?
  private(set) var differences: [EvaluationDifference] = []

  init(option: OptionKind?) {
    self.option = option
  }

  mutating func compare<Value: Equatable>(_ figure: String, _ recorded: Value, _ computed: Value) {
    guard recorded != computed else { return }
    add(figure, "\(recorded)", "\(computed)")
  }

  mutating func compare<Value: Equatable>(
    _ figure: String, _ recorded: [Value], _ computed: [Value], _ short: (Value) -> String
  ) {
    guard recorded != computed else { return }
    let common = min(recorded.count, computed.count)
    let place = (0..<common).first { recorded[$0] != computed[$0] } ?? common
    func text(_ values: [Value]) -> String {
      place < values.count ? short(values[place]) : "none"
    }
    let count = "entry \(place + 1) of \(max(recorded.count, computed.count))"
    add("\(figure), \(count)", text(recorded), text(computed))
  }

  private mutating func add(_ figure: String, _ recorded: String, _ computed: String) {
    differences.append(
      EvaluationDifference(
        option: option, figure: figure, recorded: recorded, computed: computed))
  }
}

extension MilestoneEffect {
  fileprivate var short: String { "\(task) \(PlanTime.short(before)) to \(PlanTime.short(after))" }
}

extension TaskMove {
  fileprivate var short: String {
    "\(task) at \(PlanTime.short(after?.start)) to \(PlanTime.short(after?.finish)), float "
      + (floatAfter.map(String.init) ?? "-")
  }
}

extension BufferEffect {
  fileprivate var short: String { "\(buffer) drawn \(drawnBefore) to \(drawnAfter) of \(reserved)" }
}

extension PlanTime {
  fileprivate static func short(_ time: PlanTime?) -> String { time?.description ?? "-" }
}
