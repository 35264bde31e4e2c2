import Bench

/// Times of evaluations, in columns, as JSON and as rows.
struct EvaluationScoreText {
  let scores: [EvaluationBench.Score]

  /// The first rule that a plan broke, with the change.
  var firstFault: String? {
    for score in scores {
      if let fault = score.faults.first { return "\(score.name), \(fault)" }
    }
    return nil
  }

  var text: String {
    Columns.text(
      [["EVALUATION", "CHANGES", "SETS", "TASKS", "PEOPLE", "MS", "LONGEST", "FAULTS"]]
        + scores.map { score in
          [
            score.name, String(score.changes), String(score.sets), String(score.tasks),
            String(score.people),
            FigureText.decimals(score.milliseconds, 1), FigureText.decimals(score.longest, 1),
            String(score.faults.count),
          ]
        })
  }

  var json: [JSON] {
    scores.map { score in
      [
        "evaluation": .string(score.name), "changes": .integer(score.changes),
        "sets": .integer(score.sets),
        "tasks": .integer(score.tasks), "people": .integer(score.people),
        "milliseconds": .decimal(score.milliseconds), "longest": .decimal(score.longest),
        "verifierFailures": .integer(score.faults.count),
      ]
    }
  }

  var csv: String {
    var csv = CSV([
      "evaluation", "changes", "sets", "tasks", "people", "milliseconds", "longest",
      "verifier_failures",
    ])
    for score in scores {
      csv.add([
        score.name, String(score.changes), String(score.sets), String(score.tasks),
        String(score.people),
        FigureText.decimals(score.milliseconds, 3), FigureText.decimals(score.longest, 3),
        String(score.faults.count),
      ])
    }
    return csv.text
  }
}
