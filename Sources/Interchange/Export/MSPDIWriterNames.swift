import Planning

/// The numbers by which an MSPDI file knows tasks, resources and calendars.
struct MSPDIWriterNames {
  let tasks: NumberedNames<PlanTask>
  let resources: NumberedNames<Resource>
  let calendars: NumberedNames<WorkCalendar>
  /// Resources with a calendar of their own, in plan order.
  private let ownCalendars: [ResourceID: Int]

  init(_ sheet: PlanSheet, notes: inout NoteCollector) {
    tasks = NumberedNames(sheet.plan.tasks.map(\.id))
    resources = NumberedNames(sheet.plan.resources.map(\.id))
    calendars = NumberedNames(sheet.plan.calendars.map(\.id))
    var own: [ResourceID: Int] = [:]
    var next = calendars.free
    for resource in sheet.plan.resources where resource.calendar != nil {
      own[resource.id] = next
      next += 1
    }
    ownCalendars = own
    for (subject, count) in [
      ("Task/UID", tasks.renamed), ("Resource/UID", resources.renamed),
      ("Calendar/UID", calendars.renamed),
    ] {
      for _ in 0..<count {
        notes.add(
          .changed, subject, "an id that is no number is written as one, the name stays", line: nil)
      }
    }
  }

  /// The calendar that Microsoft Project wants each resource to have for itself.
  func calendar(of resource: ResourceID) -> Int? { ownCalendars[resource] }
}
