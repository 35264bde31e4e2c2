import Planning

/// A `Task` element.
struct MSPDITask {
  var line: Int
  var uid: Int
  var name: String?
  var outlineLevel: Int
  var isSummary: Bool
  var isMilestone: Bool
  var isManual: Bool
  var isActive: Bool
  var isNull: Bool
  var isExternal: Bool
  var isSubproject: Bool
  var start: PlanTime?
  var finish: PlanTime?
  /// Minutes; nil where the file leaves it to the dates.
  var duration: Int?
  var isElapsed: Bool
  var constraintType: Int
  var constraintDate: PlanTime?
  var deadline: PlanTime?
  var calendar: Int?
  var priority: Int?
  var percentComplete: Int
  var actualStart: PlanTime?
  var actualFinish: PlanTime?
  var actualDuration: Int?
  var remainingDuration: Int?
  /// When the work that is left begins.
  var resume: PlanTime?
  /// Whether levelling may split its work.
  var isSplittable: Bool
  var links: [MSPDILink]

  /// - Throws: `missing-field` without a UID, or the error of a field.
  init(_ element: MSPDIElement) throws(InterchangeError) {
    line = element.line
    uid = try element.required("UID", element.integer("UID"))
    line = element.field("UID")?.line ?? element.line
    name = element.text("Name")
    outlineLevel = try element.integer("OutlineLevel") ?? 1
    isSummary = try element.flag("Summary") ?? false
    isMilestone = try element.flag("Milestone") ?? false
    isManual = try element.flag("Manual") ?? false
    isActive = try element.flag("Active") ?? true
    isNull = try element.flag("IsNull") ?? false
    isExternal = try element.flag("ExternalTask") ?? false
    isSubproject = try element.flag("IsSubproject") ?? false
    isSplittable = try element.flag("LevelingCanSplit") ?? false
    let storedStart = try element.time("Start")
    let storedFinish = try element.time("Finish")
    start = isManual ? try element.time("ManualStart") ?? storedStart : storedStart
    finish = isManual ? try element.time("ManualFinish") ?? storedFinish : storedFinish
    duration = try element.duration("Duration")
    if isManual, let manual = try element.duration("ManualDuration") { duration = manual }
    isElapsed = MSPDIUnits.isElapsed(try element.integer("DurationFormat") ?? 7)
    constraintType = try element.integer("ConstraintType") ?? 0
    constraintDate = try element.time("ConstraintDate")
    deadline = try element.time("Deadline")
    calendar = try element.integer("CalendarUID").flatMap { $0 < 0 ? nil : $0 }
    priority = try element.integer("Priority")
    percentComplete = try element.integer("PercentComplete") ?? 0
    actualStart = try element.time("ActualStart")
    actualFinish = try element.time("ActualFinish")
    actualDuration = try element.duration("ActualDuration")
    remainingDuration = try element.duration("RemainingDuration")
    resume = try element.time("Resume")
    links = []
    for link in element.children("PredecessorLink") { links.append(try MSPDILink(link)) }
  }

  var id: TaskID { TaskID(String(uid)) }

  /// The line that Microsoft Project writes for the project itself.
  var isProjectItself: Bool { uid == 0 && outlineLevel == 0 }
}
