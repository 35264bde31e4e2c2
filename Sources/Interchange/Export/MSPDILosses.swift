import Planning

/// Says what of a plan Microsoft Project's format cannot hold.
enum MSPDILosses {
  static func collect(_ sheet: PlanSheet, _ lines: [PlanSheet.Line], notes: inout NoteCollector) {
    if sheet.plan.isLevelled {
      notes.add(
        .changed, "Project",
        "tasks wait for their people here; the dates in force are written, and stay until Project "
          + "schedules anew without levelling", line: nil)
    }
    for _ in sheet.plan.buffers {
      notes.add(.dropped, "Buffer", "buffers are not written", line: nil)
    }
    for _ in sheet.plan.reserves {
      notes.add(.dropped, "Reserve", "reserves of resources are not written", line: nil)
    }
    for link in sheet.plan.links where link.lagCalendar != .successor && link.lag != .working(0) {
      notes.add(
        .changed, "Link/Lag", "a lag runs in the calendar of the successor there", line: nil)
    }
    for line in lines { collect(line.task, notes: &notes) }
    for line in lines where !line.placement.pieces.isEmpty {
      notes.add(
        .changed, "Task/Split",
        "work that pauses is written from its first start to its last finish",
        line: nil)
    }
    for resource in sheet.plan.resources where !resource.limits.isEmpty {
      notes.add(.dropped, "Resource/Limit", "limits per day and week are not written", line: nil)
    }
    for calendar in sheet.plan.calendars where calendar.exceptionPieces != calendar.exceptions {
      notes.add(
        .changed, "Calendar/Exceptions", "exceptions that share days are written apart", line: nil)
    }
  }

  private static func collect(_ task: PlanTask, notes: inout NoteCollector) {
    let lost: [(Bool, ImportNote.Kind, String, String)] = [
      (
        task.promise != nil && task.deadline == nil, .changed, "Task/Promise",
        "a promise is written as deadline and note"
      ),
      (
        task.promise != nil && task.deadline != nil, .changed, "Task/Promise",
        "a promise beside a deadline is written as note"
      ),
      (task.safeDuration != nil, .dropped, "Task/Safe", "safe estimates are not written"),
      (task.interruption == .never, .dropped, "Task/InOneShift", "not written"),
      (task.drawsReserve, .dropped, "Task/DrawsReserve", "not written"),
      (task.isDeferrable, .dropped, "Task/Deferrable", "not written"),
      (task.department != nil, .dropped, "Task/Department", "not written"),
      (task.owner != nil, .dropped, "Task/Owner", "not written"),
      (
        task.span != nil, .changed, "Task/Span",
        "a hammock is written as time that passes, where it hangs now"
      ),
      (
        MSPDIConstraint.isCut(task), .changed, "Task/Constraint",
        "of a summary's date only what binds its lines is written"
      ),
    ]
    for (isLost, kind, subject, text) in lost where isLost {
      notes.add(kind, subject, text, line: nil)
    }
  }
}
