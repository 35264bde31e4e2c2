import Planning

/// Makes the lines of a plan of task records.
struct MSPDITaskBuilder {
  let outline: MSPDIOutline
  let calendars: MSPDICalendarBuilder.Result
  let links: [MSPDILinkBuilder.Tie]
  let assignments: [Int: [Assignment]]
  /// As of when remaining work was reported.
  let reportDate: PlanTime?
  let isLinkDriven: Bool

  /// - Throws: `bad-date` for a plan that spans more than 200 years.
  func build(notes: inout NoteCollector) throws(InterchangeError) -> [PlanTask] {
    var durations = try MSPDIDurations(outline, calendars: calendars)
    let driven = Set(links.map(\.link.successor))
    var tasks: [PlanTask] = []
    for line in outline.lines {
      let kind = kind(of: line, &durations, notes: &notes)
      tasks.append(task(line, kind, isDriven: driven.contains(line.task.id), notes: &notes))
    }
    return tasks
  }

  private func task(
    _ line: MSPDIOutline.Line, _ work: (kind: PlanTask.Kind, duration: PlanDuration),
    isDriven: Bool, notes: inout NoteCollector
  ) -> PlanTask {
    let record = line.task
    let pin = MSPDIPin(record, kind: work.kind)
    if record.name == nil {
      notes.add(
        .changed, "Task/Name", "a task without a name is called by its id", line: record.line)
    }
    var progress = MSPDIProgress(record, kind: work.kind, duration: work.duration.minutes)
      .progress(reportDate: reportDate, notes: &notes)
    if isLinkDriven, pin.isPinned, progress != .notStarted, pin.actualsOnlyRepeat(progress) {
      notes.add(
        .changed, "Task/ActualStart", "an actual date that repeats a pinned one is not kept",
        line: record.line)
      progress = .notStarted
    }
    return PlanTask(
      id: record.id, name: record.name ?? "Task \(record.uid)", parent: line.parent,
      kind: work.kind, duration: work.duration.minutes, isElapsed: work.duration.isElapsed,
      calendar: calendar(of: record, notes: &notes),
      constraint: pin.constraint(
        isLinkDriven: isLinkDriven, isDriven: isDriven, notes: &notes),
      deadline: record.deadline, assignments: assignments[record.uid] ?? [],
      priority: priority(of: record, notes: &notes), progress: progress,
      interruption: record.isSplittable && work.kind == .work ? .anytime : .betweenShifts)
  }

  /// What a line is, and how long it takes.
  private func kind(
    of line: MSPDIOutline.Line, _ durations: inout MSPDIDurations, notes: inout NoteCollector
  ) -> (kind: PlanTask.Kind, duration: PlanDuration) {
    let record = line.task
    if line.holdsOthers {
      if !record.isSummary {
        notes.add(
          .changed, "Task/Summary", "a task that holds others is a summary", line: record.line)
      }
      return (.summary, PlanDuration(minutes: 0))
    }
    if record.isSummary {
      notes.add(
        .changed, "Task/Summary", "a summary that holds nothing is a task", line: record.line)
    }
    let duration = durations.duration(of: record, notes: &notes)
    guard duration.minutes == 0 else {
      if record.isMilestone {
        notes.add(
          .changed, "Task/Milestone", "a milestone that takes time is a task", line: record.line)
      }
      return (.work, duration)
    }
    if !record.isMilestone {
      notes.add(
        .changed, "Task/Duration", "a task that takes no time is a milestone", line: record.line)
    }
    return (.milestone, PlanDuration(minutes: 0))
  }

  private func calendar(of record: MSPDITask, notes: inout NoteCollector) -> CalendarID? {
    guard let uid = record.calendar else { return nil }
    guard let calendar = calendars.calendar(uid) else {
      notes.add(
        .changed, "Task/CalendarUID", "a calendar that is not in the file gives way to the plan's",
        line: record.line)
      return nil
    }
    return calendar.id
  }

  private func priority(of record: MSPDITask, notes: inout NoteCollector) -> Int {
    let priority = record.priority ?? 500
    guard !(0...1000).contains(priority) else { return priority }
    notes.add(.changed, "Task/Priority", "a priority beyond 0 to 1000 is cut", line: record.line)
    return min(max(priority, 0), 1000)
  }
}
