import Planning

/// Makes links of the rows of `TASKPRED`.
struct XERLinks {
  private(set) var links: [Link] = []
  private var lines: [Int] = []

  /// - Throws: `unknown-task`, `bad-choice`, `bad-number`, `missing-field`.
  init(
    _ document: XERDocument, project: XERProject, outline: XEROutline, notes: inout NoteCollector
  ) throws(InterchangeError) {
    let known = Set(document.rows("TASK").compactMap { $0.text("task_id") })
    let calendar = XERLagCalendar(document, project: project)
    for row in document.rows("TASKPRED") {
      let after = try row.required("task_id")
      let before = try row.required("pred_task_id")
      let isOurs = outline.activities[after] != nil || outline.activities[before] != nil
      guard let successor = outline.activities[after], let predecessor = outline.activities[before]
      else {
        let other = outline.activities[after] == nil ? after : before
        let isElsewhere =
          known.contains(other)
          || isOurs && row.text("pred_proj_id").map { $0 != project.id } ?? false
        guard isElsewhere || !isOurs && row.text("proj_id") != project.id else {
          throw row.place.error(
            .unknownTask, "no activity has the task_id \(other.prefix(40))",
            "export the plan again")
        }
        if isOurs {
          notes.add(
            .dropped, "TASKPRED", "a link to an activity that is not in the plan is not kept",
            line: row.line)
        }
        continue
      }
      let minutes = try row.minutes(hours: "lag_hr_cnt") ?? 0
      var link = Link(predecessor, successor, try Self.kind(row))
      calendar.setLag(minutes, of: &link)
      links.append(link)
      lines.append(row.line)
    }
  }

  mutating func removeLinks(of task: TaskID) {
    let kept = links.indices.filter {
      links[$0].predecessor != task && links[$0].successor != task
    }
    lines = kept.map { lines[$0] }
    links = kept.map { links[$0] }
  }

  private static func kind(_ row: XERRow) throws(InterchangeError) -> Link.Kind {
    switch row.text("pred_type") {
    case nil, "PR_FS": return .finishToStart
    case "PR_SS": return .startToStart
    case "PR_FF": return .finishToFinish
    case "PR_SF": return .startToFinish
    case .some(let type):
      throw row.place.error(
        .badChoice, "pred_type is \"\(type.prefix(40))\"",
        "export the plan again; types are PR_FS, PR_SS, PR_FF, PR_SF")
    }
  }

  /// - Throws: `link-loop` at a link of the loop.
  func refuseLoops(in plan: Plan) throws(InterchangeError) {
    do throws(PlanningError) { _ = try Network(plan) } catch {
      guard case .loop(let tasks) = error else { return }
      let members = Set(tasks)
      let line = zip(links, lines).first {
        members.contains($0.0.predecessor) && members.contains($0.0.successor)
      }?.1
      throw InterchangeError(
        .linkLoop,
        found: "these activities wait for each other: "
          + (tasks + tasks.prefix(1)).map(\.text).joined(separator: " → "),
        nextStep: "remove one of their links and export again", line: line)
    }
  }
}
