import Planning

/// The lines that a plan keeps of a file's tasks, and which hold which.
struct MSPDIOutline {
  /// A task with its place in the outline.
  struct Line {
    var task: MSPDITask
    var parent: TaskID?
    var holdsOthers: Bool
  }

  private(set) var lines: [Line] = []
  private var positions: [Int: Int] = [:]

  /// - Throws: `duplicate-identifier`.
  init(_ tasks: [MSPDITask], notes: inout NoteCollector) throws(InterchangeError) {
    var seen: Set<Int> = []
    /// The lines above the current one, outermost first, by position.
    var above: [Int] = []
    for task in tasks where !task.isNull {
      guard seen.insert(task.uid).inserted else {
        throw SourcePlace(line: task.line).error(
          .duplicateIdentifier, "the task UID \(task.uid) stands twice", "export the plan again")
      }
      guard !task.isProjectItself, Self.isKept(task, notes: &notes) else { continue }
      while let last = above.last, lines[last].task.outlineLevel >= task.outlineLevel {
        above.removeLast()
      }
      positions[task.uid] = lines.count
      let parent = above.last.map { lines[$0].task.id }
      lines.append(Line(task: task, parent: parent, holdsOthers: false))
      if let last = above.last { lines[last].holdsOthers = true }
      above.append(lines.count - 1)
    }
  }

  func line(_ uid: Int) -> Line? {
    positions[uid].map { lines[$0] }
  }

  /// Start and finish as the file stores them.
  var stored: [Placement] {
    lines.compactMap { line in
      guard let start = line.task.start, let finish = line.task.finish, start <= finish else {
        return nil
      }
      return Placement(task: line.task.id, start: start, finish: finish)
    }
  }

  private static func isKept(_ task: MSPDITask, notes: inout NoteCollector) -> Bool {
    guard task.isActive else {
      notes.add(.dropped, "Task/Active", "inactive tasks are not kept", line: task.line)
      return false
    }
    if task.isExternal {
      notes.add(
        .changed, "Task/ExternalTask", "a task of another project is kept as one of this plan",
        line: task.line)
    }
    if task.isSubproject {
      notes.add(
        .changed, "Task/IsSubproject", "an inserted project is kept as one line, its tasks are not",
        line: task.line)
    }
    return true
  }
}
