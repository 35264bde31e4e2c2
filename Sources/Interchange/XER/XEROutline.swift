import Planning

/// The lines of a project: activities under the nodes of its work breakdown.
struct XEROutline {
  /// A node of the work breakdown, or an activity.
  enum Line {
    case summary(XERRow, TaskID, parent: TaskID?)
    case activity(XERRow, TaskID, parent: TaskID?)
  }

  private(set) var lines: [Line] = []
  /// What activities are called in the plan, by P6's id.
  private(set) var activities: [String: TaskID] = [:]
  private var names = XERNames()

  /// A node with what stands right below it.
  private struct Node {
    var row: XERRow
    var parent: String?
    var nodes: [String] = []
    var activities: [XERRow] = []
    var holdsWork = false
  }

  /// - Throws: `missing-field`, `duplicate-identifier`, `unknown-reference`,
  ///   `contradiction` for nodes that hold each other, `empty-file`.
  init(
    _ document: XERDocument, project: XERProject, notes: inout NoteCollector
  ) throws(InterchangeError) {
    var nodes = try Self.nodes(document, project)
    var loose: [XERRow] = []
    let tasks = try document.rows("TASK", with: ["task_id", "proj_id", "task_type"])
    for row in tasks where row.text("proj_id") == project.id {
      let id = try row.required("task_id")
      guard row.text("task_type") != "TT_WBS" else {
        notes.add(
          .dropped, "TASK/task_type",
          "a WBS summary activity is not kept: its dates are those of its summary",
          line: row.line)
        continue
      }
      let code = row.text("task_code") ?? id
      let name = names.name(code)
      if name != code {
        notes.add(
          .changed, "TASK/task_code",
          "a code that is no id, or stands twice, is kept as one like it",
          line: row.line)
      }
      guard activities.updateValue(TaskID(name), forKey: id) == nil else {
        throw row.place.error(
          .duplicateIdentifier, "the task_id \(id.prefix(40)) stands twice", "export the plan again"
        )
      }
      guard let wbs = row.text("wbs_id") else {
        loose.append(row)
        continue
      }
      guard nodes[wbs] != nil else {
        throw row.place.error(
          .unknownReference, "no row of PROJWBS has the wbs_id \(wbs.prefix(40))",
          "export the plan again with its work breakdown")
      }
      nodes[wbs]?.activities.append(row)
    }
    guard !activities.isEmpty else {
      throw InterchangeError(
        .emptyFile, found: "the project \(project.shortName) has no activities",
        nextStep: "check what was exported", line: project.row.line)
    }
    try Self.markWork(&nodes)
    for row in loose { add(row, under: nil) }
    let roots = nodes.filter { $0.value.parent == nil }.sorted { Self.isBefore($0.value, $1.value) }
    for (_, root) in roots {
      // The topmost node is the project itself.
      for row in root.activities { add(row, under: nil) }
      for id in Self.sorted(root.nodes, nodes) { add(node: id, nodes, path: [], under: nil) }
    }
    for node in nodes.values.sorted(by: { $0.row.line < $1.row.line }) where !node.holdsWork {
      notes.add(
        .dropped, "PROJWBS", "a node without activities is not kept", line: node.row.line)
    }
  }

  private static func nodes(
    _ document: XERDocument, _ project: XERProject
  ) throws(InterchangeError) -> [String: Node] {
    var nodes: [String: Node] = [:]
    let rows = document.rows("PROJWBS").filter { $0.text("proj_id") == project.id }
    for row in rows {
      let id = try row.required("wbs_id")
      guard nodes.updateValue(Node(row: row), forKey: id) == nil else {
        throw row.place.error(
          .duplicateIdentifier, "the wbs_id \(id.prefix(40)) stands twice", "export the plan again")
      }
    }
    for row in rows where !row.isSet("proj_node_flag") {
      let id = try row.required("wbs_id")
      let parent = try row.required("parent_wbs_id")
      guard nodes[parent] != nil else {
        throw row.place.error(
          .unknownReference, "no row of PROJWBS has the wbs_id \(parent.prefix(40))",
          "export the plan again with its whole work breakdown")
      }
      nodes[id]?.parent = parent
      nodes[parent]?.nodes.append(id)
    }
    return nodes
  }

  /// Marks the nodes that hold activities, at whatever depth.
  private static func markWork(_ nodes: inout [String: Node]) throws(InterchangeError) {
    for (id, node) in nodes.sorted(by: { $0.value.row.line < $1.value.row.line }) {
      var above: String? = id
      var steps = 0
      while let current = above, let next = nodes[current] {
        if !node.activities.isEmpty { nodes[current]?.holdsWork = true }
        steps += 1
        guard steps <= nodes.count else {
          throw node.row.place.error(
            .contradiction, "nodes of the work breakdown hold each other",
            "correct parent_wbs_id and export again")
        }
        above = next.parent
      }
    }
  }

  private static func sorted(_ ids: [String], _ nodes: [String: Node]) -> [String] {
    ids.sorted { left, right in
      guard let first = nodes[left], let second = nodes[right] else { return false }
      return isBefore(first, second)
    }
  }

  private static func isBefore(_ left: Node, _ right: Node) -> Bool {
    let order = { (node: Node) in node.row.text("seq_num").flatMap { Int($0) } ?? Int.max }
    return (order(left), left.row.line) < (order(right), right.row.line)
  }

  private mutating func add(_ row: XERRow, under parent: TaskID?) {
    guard let id = row.text("task_id").flatMap({ activities[$0] }) else { return }
    lines.append(.activity(row, id, parent: parent))
  }

  private mutating func add(
    node id: String, _ nodes: [String: Node], path: [String], under parent: TaskID?
  ) {
    guard let node = nodes[id], node.holdsWork else { return }
    let path = path + [node.row.text("wbs_short_name") ?? id]
    let name = TaskID(names.name(path.joined(separator: ".")))
    lines.append(.summary(node.row, name, parent: parent))
    for row in node.activities { add(row, under: name) }
    for child in Self.sorted(node.nodes, nodes) { add(node: child, nodes, path: path, under: name) }
  }
}
