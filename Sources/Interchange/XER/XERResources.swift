import Planning
import Wording

/// The people and machines of a project, and what its activities take of them.
struct XERResources {
  private(set) var resources: [Resource] = []
  private var assignments: [String: [Assignment]] = [:]
  /// The calendar of the first resource of each activity.
  private var calendars: [String: String] = [:]

  /// - Throws: `missing-field`, `duplicate-identifier`, `unknown-resource`,
  ///   `unknown-task`, `bad-number`.
  init(
    _ document: XERDocument, outline: XEROutline, notes: inout NoteCollector
  ) throws(InterchangeError) {
    let rows = try Self.byID(document.rows("RSRC"), "rsrc_id", "resource")
    let known = try Self.byID(document.rows("TASK"), "task_id", "activity")
    let capacities = try Self.capacities(document)
    let rates = try Self.rates(document, notes: &notes)
    var names = XERNames()
    var ids: [String: ResourceID] = [:]
    for row in document.rows("TASKRSRC") {
      let task = try row.required("task_id")
      guard known[task] != nil else {
        throw row.place.error(
          .unknownTask, "no activity has the task_id \(task.prefix(40))", "export the plan again")
      }
      guard outline.activities[task] != nil else { continue }
      guard let resource = row.text("rsrc_id") else {
        notes.add(
          .dropped, "TASKRSRC/role_id", "an assignment to a role alone is not kept", line: row.line)
        continue
      }
      guard let found = rows[resource] else {
        throw row.place.error(
          .unknownResource, "no resource has the rsrc_id \(resource.prefix(40))",
          "export the plan again with its resources")
      }
      guard found.text("rsrc_type") != "RT_Mat" else {
        notes.add(.dropped, "TASKRSRC", "material is not kept", line: row.line)
        continue
      }
      let units = try Self.units(row)
      guard units > 0 else {
        notes.add(
          .dropped, "TASKRSRC/target_qty_per_hr", "a share of nothing is not kept", line: row.line)
        continue
      }
      if ids[resource] == nil {
        let id = ResourceID(names.name(found.text("rsrc_short_name") ?? resource))
        ids[resource] = id
        resources.append(
          Resource(
            id: id, name: found.text("rsrc_name") ?? id.text,
            capacity: capacities[resource] ?? 100, rate: rates[resource]))
        if found.text("clndr_id") != nil {
          notes.add(
            .changed, "RSRC/clndr_id",
            "a resource works when its activities do; its own calendar counts for "
              + "resource-dependent ones", line: found.line)
        }
      }
      if calendars[task] == nil { calendars[task] = found.text("clndr_id") }
      add(units, of: ids[resource] ?? "", to: task, row, notes: &notes)
    }
  }

  private mutating func add(
    _ units: Int, of resource: ResourceID, to task: String, _ row: XERRow,
    notes: inout NoteCollector
  ) {
    var shares = assignments[task] ?? []
    if let index = shares.firstIndex(where: { $0.resource == resource }) {
      shares[index].units += units
      notes.add(
        .changed, "TASKRSRC", "two shares of one resource are added up", line: row.line)
    } else {
      shares.append(Assignment(resource: resource, units: units))
    }
    assignments[task] = shares
  }

  func assignments(of activity: XERActivity) -> [Assignment] { assignments[activity.id] ?? [] }

  /// The calendar of the resource that a resource-dependent activity follows.
  func calendar(of activity: XERActivity) -> String? {
    activity.type == "TT_Rsrc" ? calendars[activity.id] : nil
  }

  private static func byID(
    _ rows: [XERRow], _ column: String, _ what: String
  ) throws(InterchangeError) -> [String: XERRow] {
    var found: [String: XERRow] = [:]
    for row in rows {
      let id = try row.required(column)
      guard found.updateValue(row, forKey: id) == nil else {
        throw row.place.error(
          .duplicateIdentifier, "the \(what) \(id.prefix(40)) stands twice",
          "export the plan again")
      }
    }
    return found
  }

  /// Hundredths of one full person: the largest rate of units per hour.
  private static func capacities(
    _ document: XERDocument
  ) throws(InterchangeError) -> [String: Int] {
    var capacities: [String: Int] = [:]
    for row in document.rows("RSRCRATE") {
      guard let id = row.text("rsrc_id"), let rate = try row.decimal("max_qty_per_hr"),
        rate > 0, rate <= 10_000
      else { continue }
      capacities[id] = max(capacities[id] ?? 0, Int((rate * 100).rounded()))
    }
    return capacities
  }

  /// Hundredths of the unit of the currency per hour: the first price of each resource.
  private static func rates(
    _ document: XERDocument, notes: inout NoteCollector
  ) throws(InterchangeError) -> [String: Int] {
    var rates: [String: Int] = [:]
    for row in document.rows("RSRCRATE") {
      guard let id = row.text("rsrc_id"), let price = try row.decimal("cost_per_qty"), price > 0
      else { continue }
      let rate = min(Int((price * 100).rounded()), RateExpression.limit)
      if let first = rates[id], first != rate {
        notes.add(
          .changed, "RSRCRATE/cost_per_qty",
          say("of prices that change with time the first is kept"), line: row.line)
      } else {
        rates[id] = rate
      }
    }
    return rates
  }

  private static func units(_ row: XERRow) throws(InterchangeError) -> Int {
    let columns = ["target_qty_per_hr", "remain_qty_per_hr"]
    let rate =
      try row.first(of: columns) { (row, column) throws(InterchangeError) in
        try row.decimal(column)
      } ?? 1
    guard rate >= 0, rate <= 10_000 else {
      throw row.place.error(
        .badNumber, "target_qty_per_hr is no share of a resource", "correct it and export again")
    }
    return Int((rate * 100).rounded())
  }
}
