import ChangeControl

/// The `goals` section: a list of the lines of the goal tree.
enum GoalSection {
  static let keys = [
    "id", "name", "side", "parent", "owner", "weight", "measure", "target", "unit",
    "direction", "period",
  ]

  /// - Throws: `duplicate-identifier`, `unknown-goal` for a parent that is no
  ///   goal, and the errors of the fields.
  static func read(_ value: YAMLValue?) throws(InterchangeError) -> [Goal] {
    var goals: [Goal] = []
    var parents: [YAMLValue] = []
    for line in try value?.list("goals") ?? [] {
      let map = try YAMLMap(line, "a goal", keys: keys)
      let goal = try goal(map)
      guard !goals.contains(where: { $0.id == goal.id }) else {
        throw line.error(
          .duplicateIdentifier, "the goal \"\(goal.id)\" stands twice", "give one another id")
      }
      goals.append(goal)
      if let parent = map.optional("parent") { parents.append(parent) }
    }
    for parent in parents {
      let id = try parent.text("parent")
      guard goals.contains(where: { $0.id == id }) else {
        throw parent.error(
          .unknownGoal, "no goal is called \"\(id)\"",
          NameHint.text(for: id, among: goals.map(\.id), otherwise: "add the goal"))
      }
    }
    try checkTree(goals, parents)
    return goals
  }

  /// A line that stands above itself has no place in a tree.
  private static func checkTree(
    _ goals: [Goal], _ parents: [YAMLValue]
  ) throws(InterchangeError) {
    var above: [String: String] = [:]
    for goal in goals { above[goal.id] = goal.parent }
    for parent in parents {
      var line: String? = try parent.text("parent")
      let start = line
      for _ in goals where line != nil {
        line = line.flatMap { above[$0] }
        guard line != start else {
          throw parent.error(
            .contradiction, "the goal \"\(start ?? "")\" stands above itself",
            "let one of the circle have no parent")
        }
      }
    }
  }

  private static func period(_ value: YAMLValue) throws(InterchangeError) -> Goal.Period {
    let map = try YAMLMap(value, "the period", keys: ["from", "until"])
    let period = Goal.Period(
      first: try map.required("from").time("from", as: .start),
      end: try map.required("until").time("until", as: .finish))
    guard period.first < period.end else {
      throw value.error(.contradiction, "the period ends before it begins", "swap its days")
    }
    return period
  }

  private static func goal(_ map: YAMLMap) throws(InterchangeError) -> Goal {
    let id = try map.identifier("id")
    let measure = try map.optional("measure")?.choice(
      "measure",
      [
        ("promises-kept", Goal.Measure.promisesKept), ("buffer-left", .bufferLeft),
        ("deals-won", .dealsWon), ("recorded", .recorded),
      ])
    return Goal(
      id: id, name: try map.words("name") ?? id,
      side: try map.required("side").choice(
        "side", [("company", .company), ("project", .project), ("sales", .sales)]),
      parent: try map.words("parent"), owner: try map.words("owner"),
      weight: try map.integer("weight", in: 0...100) ?? 100, measure: measure ?? .recorded,
      target: try map.required("target").integer("target", in: 0...1_000_000_000_000),
      unit: try map.required("unit").words("unit"),
      direction: try map.optional("direction")?.choice(
        "direction", [("higher", Goal.Direction.higher), ("lower", .lower)]) ?? .higher,
      period: try map.optional("period").map(period))
  }
}
