import ChangeControl
import Planning

/// Makes a plan of a ProTrack file.
struct P2XPlanBuilder {
  private let root: P2XElement
  private let options: ImportOptions
  private let fileStem: String
  private var notes = NoteCollector()

  init(_ root: P2XElement, options: ImportOptions, fileStem: String) {
    self.root = root
    self.options = options
    self.fileStem = fileStem
  }

  /// - Throws: `empty-file` without activities; the error of a malformed field.
  consuming func build() throws(InterchangeError) -> PlanReading {
    let calendar = try P2XAgenda.calendar(root)
    let activities = root.members("Activities", "Activity")
    guard !activities.isEmpty else {
      throw InterchangeError(
        .emptyFile, found: "the project has no activities", nextStep: "check what was exported")
    }
    let resources = try resources()
    var tasks: [TaskID: PlanTask] = [:]
    var stored: [TaskID: (start: PlanTime, minutes: Int)] = [:]
    for activity in activities {
      let task = try task(activity)
      tasks[task.id] = task
      if let start = try activity.time("BaseLineStart") {
        stored[task.id] = (start, try activity.integer("BaseLineDuration") * 60)
      }
    }
    try assign(&tasks, among: resources)
    var ordered: [PlanTask] = []
    for list in root.child("OutlineList")?.children ?? [] {
      try outline(list, under: nil, &tasks, into: &ordered)
    }
    for activity in activities {
      if let task = tasks.removeValue(forKey: TaskID("\(try activity.integer("UniqueID"))")) {
        ordered.append(task)
      }
    }
    let begin = try root.child("Agenda")?.time("StartDate")
    let name = root.child("NAME")?.text ?? ""
    var plan = Plan(
      id: options.project ?? ProjectID(MSPDINames.identifier(of: name.isEmpty ? fileStem : name)),
      name: name.isEmpty ? fileStem : name,
      start: begin ?? stored.values.map(\.start).min() ?? PlanTime(minute: 0),
      calendar: calendar.id, calendars: [calendar], resources: resources, tasks: ordered,
      links: try links(), isLevelled: options.isLevelled ?? false)
    plan.tasks = pinned(plan, placements(ordered, stored, calendar))
    noteLosses()
    return PlanReading(
      document: PlanDocument(plan: plan), format: P2XFormat.name,
      minutesPerDay: plan.usualDay ?? 480, counts: PlanReading.Counts(of: plan),
      notes: notes.notes, stored: placements(ordered, stored, calendar))
  }

  private mutating func task(_ activity: P2XElement) throws(InterchangeError) -> PlanTask {
    let isMilestone = activity.child("IsMilestone")?.text == "1"
    let hours = try activity.integer("BaseLineDuration")
    guard hours >= 0 else {
      throw SourcePlace(line: activity.line).error(
        .badDuration, "BaseLineDuration is \(hours)", "write hours of zero or more")
    }
    if let constraints = activity.child("Constraints") {
      for field in ["LockedTimeStart", "LockedTimeEnd", "ReadyTimeStart", "DueDateEnd"] {
        guard constraints.child(field) != nil, try constraints.time(field) != nil else { continue }
        notes.add(.dropped, "Constraints/\(field)", "not kept", line: constraints.line)
      }
    }
    return PlanTask(
      id: TaskID("\(try activity.integer("UniqueID"))"), name: activity.child("Name")?.text ?? "",
      kind: isMilestone ? .milestone : .work, duration: isMilestone ? 0 : hours * 60)
  }

  /// Groups become summaries; a group that holds nothing is passed over.
  private mutating func outline(
    _ list: P2XElement, under parent: TaskID?, _ tasks: inout [TaskID: PlanTask],
    into ordered: inout [PlanTask]
  ) throws(InterchangeError) {
    for child in list.children where child.name == "Child" {
      let number = try child.integer("Data")
      if try child.integer("Type") == 1 {
        guard let inner = child.child("List"), !inner.children.isEmpty else { continue }
        let group = root.members("ActivityGroups", "ActivityGroup").first {
          $0.child("UniqueID")?.text == "\(number)"
        }
        let id = TaskID("G\(number)")
        ordered.append(
          PlanTask(
            id: id, name: group?.child("Name")?.text ?? id.text, parent: parent, kind: .summary))
        try outline(inner, under: id, &tasks, into: &ordered)
      } else if var task = tasks.removeValue(forKey: TaskID("\(number)")) {
        task.parent = parent
        ordered.append(task)
      }
    }
  }

  private func links() throws(InterchangeError) -> [Link] {
    var links: [Link] = []
    for relation in root.members("Relations", "Relation") {
      let kind: Link.Kind
      switch try relation.integer("LagType") {
      case 0: kind = .startToStart
      case 1: kind = .startToFinish
      case 2: kind = .finishToStart
      case 3: kind = .finishToFinish
      case let other:
        throw SourcePlace(line: relation.line).error(
          .badChoice, "LagType is \(other)", "write 0 to 3")
      }
      links.append(
        Link(
          TaskID("\(try relation.integer("FromTask"))"),
          TaskID("\(try relation.integer("ToTask"))"), kind,
          lag: .working(try relation.integer("Lag") * 60)))
    }
    return links
  }

  /// Fields are numbered: 0 the id, 1 the name, 1024 and 1025 activity and
  /// resource of an assignment, 1026 its units.
  private func resources() throws(InterchangeError) -> [Resource] {
    var resources: [Resource] = []
    let list = root.children.filter { $0.name == "Resources" }.flatMap(\.children)
    for (place, element) in list.enumerated() where element.name == "Resource" {
      // What is available stands in an element of its own behind the resource.
      let next = place + 1 < list.count ? list[place + 1] : nil
      let available = next?.child("DEFAULTAVAILABILITY").flatMap { Int($0.text) } ?? 1
      resources.append(
        Resource(
          id: ResourceID("R\(try element.integer("FIELD0"))"),
          name: element.child("FIELD1")?.text ?? "", capacity: max(1, min(available, 10_000)) * 100)
      )
    }
    return resources
  }

  private mutating func assign(
    _ tasks: inout [TaskID: PlanTask], among resources: [Resource]
  ) throws(InterchangeError) {
    let known = Set(resources.map(\.id))
    for assignment in root.members("ResourceAssignments", "ResourceAssignment") {
      let task = TaskID("\(try assignment.integer("FIELD1024"))")
      let resource = ResourceID("R\(try assignment.integer("FIELD1025"))")
      let units = assignment.child("FIELD1026").flatMap { Int($0.text) } ?? 1
      guard tasks[task]?.kind == .work, known.contains(resource), (1...10_000).contains(units)
      else {
        notes.add(.dropped, "ResourceAssignment", "not kept", line: assignment.line)
        continue
      }
      tasks[task]?.assignments.append(Assignment(resource: resource, units: units * 100))
    }
  }

  /// The tasks, with those that links would let begin before their stored start
  /// held there: ProTrack knows baselines that are later than all links ask.
  ///
  /// A task is held only where none before it has to be held first.
  private mutating func pinned(_ plan: Plan, _ stored: [Placement]) -> [PlanTask] {
    guard !options.linkDriven else { return plan.tasks }
    var plan = plan
    for _ in plan.tasks {
      guard let network = try? Network(plan) else { return plan.tasks }
      let schedule = SerialSchedule.schedule(network)
      var early: [TaskID: PlanTime] = [:]
      for placed in stored {
        if let now = schedule[placed.task], now.start < placed.start {
          early[placed.task] = placed.start
        }
      }
      let followers = Set(plan.links.filter { early[$0.predecessor] != nil }.map(\.successor))
      let first = early.filter { !followers.contains($0.key) }
      if first.isEmpty { break }
      for place in plan.tasks.indices {
        guard let start = first[plan.tasks[place].id] else { continue }
        plan.tasks[place].constraint = .startNoEarlierThan(start)
        notes.add(
          .changed, "Activity/BaseLineStart",
          "it is later than links ask, so the task may start no earlier", line: nil)
      }
    }
    return plan.tasks
  }

  private func placements(
    _ tasks: [PlanTask], _ stored: [TaskID: (start: PlanTime, minutes: Int)],
    _ calendar: WorkCalendar
  ) -> [Placement] {
    guard let time = try? WorkTime(calendar) else { return [] }
    return tasks.compactMap { task in
      guard let (start, minutes) = stored[task.id] else { return nil }
      return Placement(task: task.id, start: start, finish: time.add(minutes, to: start))
    }
  }

  private mutating func noteLosses() {
    for period in root.members("TrackingList", "TrackingPeriod") {
      notes.add(
        .dropped, "TrackingPeriod", "progress is not taken in with a plan", line: period.line)
    }
    for activity in root.members("Activities", "Activity")
    where ["BaselineCostByUnit", "FixedBaselineCost"].contains(where: {
      ![nil, "", "0"].contains(activity.child($0)?.text)
    }) {
      notes.add(.dropped, "Activity/Cost", "costs are not kept", line: activity.line)
    }
  }
}
