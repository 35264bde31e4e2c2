import Planning

/// The date to which a task is held, by its constraint or by hand.
struct MSPDIPin {
  private let record: MSPDITask
  private let kind: PlanTask.Kind

  init(_ record: MSPDITask, kind: PlanTask.Kind) {
    self.record = record
    self.kind = kind
  }

  /// Whether the task stays at its date whatever its links say.
  var isPinned: Bool {
    record.isManual && record.start != nil || [2, 3].contains(record.constraintType)
  }

  /// Whether a task's progress says no more than its stored dates do.
  func actualsOnlyRepeat(_ progress: Progress) -> Bool {
    switch progress {
    case .notStarted: true
    case .started(let start, _, _): start == record.start
    case .finished(let start, let finish): start == record.start && finish == record.finish
    }
  }

  func constraint(
    isLinkDriven: Bool, isDriven: Bool, notes: inout NoteCollector
  ) -> DateConstraint {
    guard isPinned else {
      if record.isExternal, record.constraintType == 0, let start = record.start {
        return .startNoEarlierThan(start)
      }
      return stored(notes: &notes)
    }
    if kind == .summary {
      notes.add(
        .dropped, "Task/ConstraintType",
        "a summary is not pinned: its dates are those of its lines",
        line: record.line)
      return .asSoonAsPossible
    }
    guard isLinkDriven else {
      notes.add(
        .advice, "Task/ConstraintType",
        "pinned to its date, links or not; import link-driven to let links decide",
        line: record.line)
      if record.isManual, let start = record.start { return .mustStartOn(start) }
      return stored(notes: &notes)
    }
    notes.add(
      .changed, "Task/ConstraintType",
      isDriven
        ? "no longer pinned: its links decide"
        : "no longer pinned: it starts no earlier than its stored start",
      line: record.line)
    guard !isDriven, let start = record.start ?? record.constraintDate else {
      return .asSoonAsPossible
    }
    return .startNoEarlierThan(start)
  }

  /// The constraint as the file has it.
  private func stored(notes: inout NoteCollector) -> DateConstraint {
    switch record.constraintType {
    case 0: return .asSoonAsPossible
    case 1: return .asLateAsPossible
    default: break
    }
    guard let date = record.constraintDate else {
      notes.add(
        .dropped, "Task/ConstraintType", "a constraint without its date is not kept",
        line: record.line)
      return .asSoonAsPossible
    }
    switch record.constraintType {
    case 2: return .mustStartOn(date)
    case 3: return .mustFinishOn(date)
    case 4: return .startNoEarlierThan(date)
    case 5: return .startNoLaterThan(date)
    case 6: return .finishNoEarlierThan(date)
    case 7: return .finishNoLaterThan(date)
    default:
      notes.add(
        .dropped, "Task/ConstraintType", "a constraint that is not known is not kept",
        line: record.line)
      return .asSoonAsPossible
    }
  }
}
