import Bench

/// Scores of levelled plans, in columns, as JSON and as rows.
struct LevellingScoreText {
  private var rows: [(name: String, score: LevellingBench.Score)] = []

  mutating func add(_ name: String, _ score: LevellingBench.Score) { rows.append((name, score)) }

  /// The first rule that new dates break, with the plan.
  var firstFault: String? {
    for row in rows {
      if let fault = row.score.faults.first { return "\(row.name), \(fault)" }
    }
    return nil
  }

  var text: String {
    Columns.text(
      [["PLAN", "TASKS", "PEOPLE", "MS", "FIRST FINISH", "FINISH", "FAULTS"]]
        + rows.map { name, score in
          [
            String(name.split(separator: "/").last ?? ""), String(score.tasks),
            String(score.assignments), FigureText.decimals(score.milliseconds, 1),
            "\(score.firstFinish)", "\(score.finish)", String(score.faults.count),
          ]
        })
  }

  var json: [JSON] {
    rows.map { name, score in
      [
        "plan": .string(name), "tasks": .integer(score.tasks),
        "assignments": .integer(score.assignments), "milliseconds": .decimal(score.milliseconds),
        "firstFinish": .string("\(score.firstFinish)"), "finish": .string("\(score.finish)"),
        "verifierFailures": .integer(score.faults.count),
      ]
    }
  }

  var csv: String {
    var csv = CSV([
      "plan", "tasks", "assignments", "milliseconds", "first_finish", "finish",
      "verifier_failures",
    ])
    for (name, score) in rows {
      csv.add([
        name, String(score.tasks), String(score.assignments),
        FigureText.decimals(score.milliseconds, 3), "\(score.firstFinish)", "\(score.finish)",
        String(score.faults.count),
      ])
    }
    return csv.text
  }
}
