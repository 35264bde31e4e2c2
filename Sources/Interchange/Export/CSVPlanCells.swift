import Planning

/// One line of a plan as cells of a table.
struct CSVPlanCells {
  let line: PlanSheet.Line
  let sheet: PlanSheet
  let links: [Link]
  /// In hundredths of the unit of the currency; nil where no resource has a rate.
  let cost: Int?

  subscript(column: CSVColumn) -> String {
    let task = line.task
    switch column {
    case .id: return task.id.text
    case .name: return task.name
    case .parent: return task.parent?.text ?? ""
    // A hammock is written as time that passes where it hangs now.
    case .kind: return task.span == nil ? task.kind.word : PlanTask.Kind.work.word
    case .duration:
      guard task.span == nil else { return "\(line.placement.minutes)em" }
      return duration(task.kind == .work ? task.duration : nil)
    case .safe: return duration(task.safeDuration)
    case .predecessors:
      return links.map { LinkText.text($0, minutesPerDay: sheet.minutesPerDay) }
        .joined(separator: "; ")
    case .resources:
      return task.assignments.map { "\($0.resource) \($0.units)%" }.joined(separator: "; ")
    case .calendar: return task.calendar?.text ?? ""
    case .constraint: return ConstraintText.key(constraint) ?? ""
    case .constraintDate: return ConstraintText.date(constraint)?.description ?? ""
    case .deadline: return task.deadline?.description ?? ""
    case .promised: return task.promise?.date.description ?? ""
    case .customer: return task.promise?.customer ?? ""
    case .department: return task.department ?? ""
    case .owner: return task.owner ?? ""
    case .priority: return String(task.priority)
    case .deferrable: return task.isDeferrable ? "true" : ""
    case .splittable: return task.isSplittable ? "true" : ""
    case .inOneShift: return task.interruption == .never ? "true" : ""
    case .started: return progress.started?.description ?? ""
    case .remaining: return duration(progress.remaining)
    case .asOf: return progress.asOf?.description ?? ""
    case .finished: return progress.finished?.description ?? ""
    case .start: return line.placement.start.description
    case .finish: return line.placement.finish.description
    case .cost: return cost.map(MSPDIWriter.hundredths) ?? ""
    }
  }

  private var constraint: DateConstraint {
    line.task.span == nil ? line.task.constraint : .startNoEarlierThan(line.placement.start)
  }

  private func duration(_ minutes: Int?) -> String {
    guard let minutes else { return "" }
    return PlanDuration(minutes: minutes, isElapsed: line.task.isElapsed)
      .text(minutesPerDay: sheet.minutesPerDay)
  }

  private var progress: (started: PlanTime?, remaining: Int?, asOf: PlanTime?, finished: PlanTime?)
  {
    switch line.task.progress {
    case .notStarted: (nil, nil, nil, nil)
    case .started(let start, let remaining, let asOf): (start, remaining, asOf, nil)
    case .finished(let start, let finish): (start, nil, nil, finish)
    }
  }
}

extension Placement {
  /// Minutes that pass from start to finish.
  fileprivate var minutes: Int { finish.minute - start.minute }
}
