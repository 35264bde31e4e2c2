/// A `Resource` element.
struct MSPDIResource {
  var line: Int
  var uid: Int
  var name: String?
  /// 0 material, 1 work, 2 cost.
  var type: Int
  var isNull: Bool
  /// Hundredths of one full person.
  var capacity: Int
  var calendar: Int?
  var group: String?
  /// Hundredths of the unit of the currency per hour, however the program shows it.
  var rate: Int?
  /// 1 at the start, 2 at the end, 3 as work is done.
  var accrual: Int?

  /// - Throws: `missing-field` without a UID, or the error of a field.
  init(_ element: MSPDIElement) throws(InterchangeError) {
    uid = try element.required("UID", element.integer("UID"))
    line = element.field("UID")?.line ?? element.line
    name = element.text("Name")
    type = try element.flag("IsCostResource") == true ? 2 : element.integer("Type") ?? 1
    isNull = try element.flag("IsNull") ?? false
    capacity = Int(((try element.decimal("MaxUnits") ?? 1) * 100).rounded())
    calendar = try element.integer("CalendarUID").flatMap { $0 < 0 ? nil : $0 }
    group = element.text("Group")
    rate = try element.decimal("StandardRate").flatMap { $0 > 0 ? Int(($0 * 100).rounded()) : nil }
    accrual = try element.integer("AccrueAt")
  }
}

/// An `Assignment` element.
struct MSPDIAssignment {
  var line: Int
  var task: Int
  var resource: Int
  /// Hundredths of one full person.
  var units: Int

  /// - Throws: `missing-field` without a task, or the error of a field.
  init(_ element: MSPDIElement) throws(InterchangeError) {
    line = element.field("TaskUID")?.line ?? element.line
    task = try element.required("TaskUID", element.integer("TaskUID"))
    resource = try element.integer("ResourceUID") ?? Self.nobody
    units = Int(((try element.decimal("Units") ?? 1) * 100).rounded())
  }

  /// The resource that Microsoft Project writes for work without anybody.
  static let nobody = -65_535
}
