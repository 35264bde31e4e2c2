import Planning
import Wording

/// Makes resources and assignments of records.
struct MSPDIResourceBuilder {
  /// The resources of a plan, found by the number the file gives them.
  struct Result {
    var resources: [Resource] = []
    fileprivate var kept: Set<Int> = []
    /// Material and cost: assignments to them are told with them.
    fileprivate var dropped: Set<Int> = []
  }

  private let records: [MSPDIResource]
  private let calendars: MSPDICalendarBuilder.Result

  /// - Throws: `duplicate-identifier`.
  init(
    _ document: MSPDIDocument, calendars: MSPDICalendarBuilder.Result
  ) throws(InterchangeError) {
    var seen: Set<Int> = []
    for record in document.resources {
      guard seen.insert(record.uid).inserted else {
        throw SourcePlace(line: record.line).error(
          .duplicateIdentifier, "the resource UID \(record.uid) stands twice",
          "export the plan again")
      }
    }
    records = document.resources
    self.calendars = calendars
  }

  func build(notes: inout NoteCollector) -> Result {
    var result = Result()
    for record in records where !record.isNull {
      // Resource 0 without a name is Microsoft Project's "unassigned".
      if record.uid == 0, record.name == nil { continue }
      guard record.type == 1 else {
        notes.add(
          .dropped, "Resource/Type",
          record.type == 0 ? "material is not kept" : "cost resources are not kept",
          line: record.line)
        result.dropped.insert(record.uid)
        continue
      }
      result.kept.insert(record.uid)
      result.resources.append(resource(record, notes: &notes))
    }
    return result
  }

  private func resource(_ record: MSPDIResource, notes: inout NoteCollector) -> Resource {
    let calendar = calendars.calendar(record.calendar)
    if record.calendar != nil, calendar == nil {
      notes.add(
        .changed, "Resource/CalendarUID",
        "a calendar that is not in the file gives way to the plan's",
        line: record.line)
    }
    let rate = record.rate.map { min($0, RateExpression.limit) }
    if rate != record.rate {
      notes.add(
        .changed, "Resource/StandardRate", say("an hour costs a million at most"),
        line: record.line)
    }
    if rate != nil, record.accrual == 1 || record.accrual == 2 {
      notes.add(
        .changed, "Resource/AccrueAt", say("costs arise as the work is done"), line: record.line)
    }
    return Resource(
      id: ResourceID(String(record.uid)), name: record.name ?? "Resource \(record.uid)",
      capacity: max(0, record.capacity), calendar: calendar?.id, department: record.group,
      rate: rate)
  }
}

extension MSPDIResourceBuilder.Result {
  /// The assignments of each task, shares of one resource added up.
  func assignments(
    of records: [MSPDIAssignment], _ outline: MSPDIOutline, notes: inout NoteCollector
  ) -> [Int: [Assignment]] {
    var assignments: [Int: [Assignment]] = [:]
    for record in records {
      guard outline.line(record.task) != nil, kept.contains(record.resource) else {
        notes.add(
          .dropped, "Assignment",
          dropped.contains(record.resource)
            ? "material and costs of tasks are not kept"
            : "an assignment to a task or resource that is not in the plan is not kept",
          line: record.line)
        continue
      }
      guard record.units > 0 else {
        notes.add(.dropped, "Assignment/Units", "a share of nothing is not kept", line: record.line)
        continue
      }
      let resource = ResourceID(String(record.resource))
      var shares = assignments[record.task] ?? []
      if let index = shares.firstIndex(where: { $0.resource == resource }) {
        shares[index].units += record.units
        notes.add(
          .changed, "Assignment", "two shares of one resource are added up", line: record.line)
      } else {
        shares.append(Assignment(resource: resource, units: record.units))
      }
      assignments[record.task] = shares
    }
    return assignments
  }
}
