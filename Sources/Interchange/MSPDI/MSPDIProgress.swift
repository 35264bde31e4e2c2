import Planning

/// How far a task has come, from its actual dates and what is left.
struct MSPDIProgress {
  private let record: MSPDITask
  private let kind: PlanTask.Kind
  /// Minutes of the task's work.
  private let duration: Int

  init(_ record: MSPDITask, kind: PlanTask.Kind, duration: Int) {
    self.record = record
    self.kind = kind
    self.duration = duration
  }

  /// The progress as reported when the work left begins, at the file's status
  /// date, or at its current date.
  func progress(reportDate: PlanTime?, notes: inout NoteCollector) -> Progress {
    // A summary is as far as the lines it holds.
    guard kind != .summary else { return .notStarted }
    if let finish = record.actualFinish {
      return .finished(start: min(record.actualStart ?? finish, finish), finish: finish)
    }
    if record.percentComplete >= 100, let start = record.actualStart ?? record.start,
      let finish = record.finish, start <= finish
    {
      notes.add(
        .changed, "Task/PercentComplete",
        "complete without an actual finish: the stored dates count",
        line: record.line)
      return .finished(start: start, finish: finish)
    }
    guard let start = record.actualStart ?? (record.percentComplete > 0 ? record.start : nil) else {
      return .notStarted
    }
    if record.actualStart == nil {
      notes.add(
        .changed, "Task/PercentComplete", "begun without an actual start: the stored start counts",
        line: record.line)
    }
    let asOf = record.resume ?? reportDate
    if asOf == nil {
      notes.add(
        .changed, "Project/StatusDate", "absent: remaining work is reported as of the actual start",
        line: record.line)
    }
    return .started(at: start, remaining: remaining, asOf: max(start, asOf ?? start))
  }

  private var remaining: Int {
    if let remaining = record.remainingDuration { return remaining }
    if let done = record.actualDuration, record.duration != nil { return max(0, duration - done) }
    let percent = min(max(record.percentComplete, 0), 100)
    return duration - duration * percent / 100
  }
}
