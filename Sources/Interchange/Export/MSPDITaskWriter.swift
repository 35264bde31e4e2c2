import Planning

/// Writes the lines of a plan as `Task` elements.
struct MSPDITaskWriter {
  let sheet: PlanSheet
  let names: MSPDIWriterNames
  private let links: [TaskID: [Link]]

  init(sheet: PlanSheet, names: MSPDIWriterNames) {
    self.sheet = sheet
    self.names = names
    links = Dictionary(grouping: sheet.plan.links, by: \.successor)
  }

  func write(_ line: PlanSheet.Line, row: Int, to xml: inout XMLWriter) {
    let task = line.task
    xml.element("Task") { xml in
      xml.leaf("UID", names.tasks[task.id])
      xml.leaf("ID", row)
      xml.leaf("Name", task.name)
      xml.leaf("Active", true)
      xml.leaf("Manual", false)
      // Fixed duration: people never change how long a task takes.
      xml.leaf("Type", 1)
      xml.leaf("IsNull", false)
      xml.leaf("OutlineLevel", line.level)
      xml.leaf("Priority", task.priority)
      xml.leaf("Start", line.placement.start.xmlText)
      xml.leaf("Finish", line.placement.finish.xmlText)
      xml.leaf("Duration", XMLDuration.text(duration(of: line)))
      xml.leaf("DurationFormat", task.isElapsed || task.span != nil ? 8 : 7)
      stop(task, to: &xml)
      xml.leaf("EffortDriven", false)
      xml.leaf("Estimated", false)
      xml.leaf("Milestone", task.kind == .milestone)
      xml.leaf("Summary", line.holdsOthers)
      progress(task, to: &xml)
      let constraint = MSPDIConstraint(task, start: line.placement.start)
      xml.leaf("ConstraintType", constraint.type)
      xml.leaf("CalendarUID", task.calendar.flatMap { names.calendars[$0] } ?? -1)
      xml.leaf("ConstraintDate", constraint.date?.xmlText)
      xml.leaf("Deadline", (task.deadline ?? task.promise?.date)?.xmlText)
      if task.kind == .work { xml.leaf("LevelingCanSplit", task.isSplittable) }
      xml.leaf("Notes", task.promise.map(promised))
      for link in links[task.id] ?? [] { write(link, to: &xml) }
      if let baseline = line.baseline {
        xml.element("Baseline") { xml in
          xml.leaf("Number", 0)
          xml.leaf("Start", baseline.start.xmlText)
          xml.leaf("Finish", baseline.finish.xmlText)
        }
      }
    }
  }

  /// A hammock is written as time that passes between its ends.
  private func duration(of line: PlanSheet.Line) -> Int {
    line.task.span == nil
      ? line.task.duration : line.placement.finish.minute - line.placement.start.minute
  }

  private func promised(_ promise: Promise) -> String {
    "Promised to \(sheet.customerName(promise.customer)) for \(promise.date.finishText)"
  }

  /// Where the work done so far ends and what is left begins.
  private func stop(_ task: PlanTask, to xml: inout XMLWriter) {
    guard case .started(_, _, let asOf) = task.progress else { return }
    xml.leaf("Stop", asOf.xmlText)
    xml.leaf("Resume", asOf.xmlText)
  }

  private func progress(_ task: PlanTask, to xml: inout XMLWriter) {
    switch task.progress {
    case .notStarted:
      xml.leaf("PercentComplete", 0)
    case .started(let start, let remaining, _):
      let done = max(0, task.duration - remaining)
      xml.leaf("PercentComplete", task.duration > 0 ? min(99, done * 100 / task.duration) : 0)
      xml.leaf("ActualStart", start.xmlText)
      xml.leaf("ActualDuration", XMLDuration.text(done))
      xml.leaf("RemainingDuration", XMLDuration.text(remaining))
    case .finished(let start, let finish):
      xml.leaf("PercentComplete", 100)
      xml.leaf("ActualStart", start.xmlText)
      xml.leaf("ActualFinish", finish.xmlText)
      xml.leaf("ActualDuration", XMLDuration.text(task.duration))
      xml.leaf("RemainingDuration", XMLDuration.text(0))
    }
  }

  private func write(_ link: Link, to xml: inout XMLWriter) {
    xml.element("PredecessorLink") { xml in
      xml.leaf("PredecessorUID", names.tasks[link.predecessor])
      switch link.kind {
      case .finishToFinish: xml.leaf("Type", 0)
      case .finishToStart: xml.leaf("Type", 1)
      case .startToFinish: xml.leaf("Type", 2)
      case .startToStart: xml.leaf("Type", 3)
      }
      xml.leaf("CrossProject", false)
      // Tenths of minutes.
      switch link.lag {
      case .working(let minutes):
        xml.leaf("LinkLag", minutes * 10)
        xml.leaf("LagFormat", 7)
      case .elapsed(let minutes):
        xml.leaf("LinkLag", minutes * 10)
        xml.leaf("LagFormat", 8)
      }
    }
  }
}

extension PlanTime {
  /// As the end of a day where it is one: `2026-12-18`, else with its time.
  var finishText: String {
    minuteOfDay == 0 ? PlanTime(minute: minute - 1).dateText : "\(dateText) \(timeText)"
  }
}
