import Planning

/// Makes hammocks of levels of effort that hang on two activities.
enum XERLevelsOfEffort {
  /// A level of effort that starts with one activity and finishes with another
  /// hangs between them; any other stays work of its present duration.
  static func hang(
    _ tasks: inout [PlanTask], _ links: inout XERLinks, outline: XEROutline,
    notes: inout NoteCollector
  ) {
    var rows: [TaskID: XERRow] = [:]
    for line in outline.lines {
      if case .activity(let row, let id, _) = line, row.text("task_type") == "TT_LOE" {
        rows[id] = row
      }
    }
    for index in tasks.indices {
      guard let row = rows[tasks[index].id] else { continue }
      guard let span = span(of: tasks[index], links.links), rows[span.from] == nil,
        rows[span.to] == nil
      else {
        notes.add(
          .changed, "TASK/task_type", "a level of effort is kept as work of its present duration",
          line: row.line)
        continue
      }
      let id = tasks[index].id
      tasks[index] = PlanTask(
        id: id, name: tasks[index].name, parent: tasks[index].parent, kind: .summary, span: span)
      links.removeLinks(of: id)
      notes.add(
        .changed, "TASK/task_type",
        "a level of effort is a hammock between two activities, without people and progress",
        line: row.line)
    }
  }

  /// The activities with whose start it starts and with whose finish it finishes.
  private static func span(of task: PlanTask, _ links: [Link]) -> PlanTask.Span? {
    let own = links.filter { $0.predecessor == task.id || $0.successor == task.id }
    let starts = own.filter { $0.successor == task.id && $0.kind == .startToStart }
    let finishes = own.filter { $0.successor == task.id && $0.kind == .finishToFinish }
    guard own.count == 2, starts.count == 1, finishes.count == 1,
      own.allSatisfy({ $0.lag == .working(0) })
    else { return nil }
    return PlanTask.Span(from: starts[0].predecessor, to: finishes[0].predecessor)
  }
}
