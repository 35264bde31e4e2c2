import Bench

/// Scores of the planning bench, in columns, as JSON and as rows.
struct PlanningScoreText {
  private let budget: BudgetArgument
  private let seed: UInt64
  private var rows: [(name: String, score: PlanningScore)] = []

  init(budget: BudgetArgument, seed: UInt64) {
    self.budget = budget
    self.seed = seed
  }

  mutating func add(_ name: String, _ score: PlanningScore) { rows.append((name, score)) }

  /// The first rule that a schedule broke, with its set and instance.
  var firstFault: String? {
    for row in rows {
      if let fault = row.score.faults.first { return "\(row.name), \(fault)" }
    }
    return nil
  }

  var text: String {
    let heading = [
      "SET", "NUMBER", "DEV", "MAX", "PATH", "BEST", "PROVEN", "µs/SCHEDULE", "FAULTS",
    ]
    let table =
      [heading]
      + rows.map { name, score in
        [
          name, String(score.instances), FigureText.decimals(score.averageDeviation, 3),
          FigureText.decimals(score.maximumDeviation, 2),
          FigureText.decimals(score.averageOverPath, 3), String(score.atBest),
          String(score.provenOptimal), FigureText.decimals(score.microsecondsPerSchedule, 2),
          String(score.faults.count),
        ]
      }
    return Columns.text(table)
  }

  var json: [JSON] {
    rows.map { name, score in
      [
        "set": .string(name), "budget": .string(budget.text), "seed": .integer(Int(clamping: seed)),
        "instances": .integer(score.instances),
        "averageDeviation": .decimal(score.averageDeviation),
        "maximumDeviation": .decimal(score.maximumDeviation),
        "averageOverCriticalPath": .decimal(score.averageOverPath),
        "atBestKnown": .integer(score.atBest),
        "shareAtBestKnown": .decimal(
          Double(score.atBest) / Double(max(1, score.instances))),
        "provenOptimal": .integer(score.provenOptimal),
        "averageGap": .decimal(score.averageGap),
        "schedules": .integer(score.schedules),
        "microsecondsPerSchedule": .decimal(score.microsecondsPerSchedule),
        "verifierFailures": .integer(score.faults.count),
      ]
    }
  }

  var csv: String {
    var csv = CSV([
      "set", "budget", "seed", "instances", "average_deviation", "maximum_deviation",
      "average_over_critical_path", "at_best_known", "proven_optimal", "average_gap", "schedules",
      "microseconds_per_schedule", "verifier_failures",
    ])
    for (name, score) in rows {
      csv.add([
        name, budget.text, String(seed), String(score.instances),
        FigureText.decimals(score.averageDeviation, 3),
        FigureText.decimals(score.maximumDeviation, 3),
        FigureText.decimals(score.averageOverPath, 3), String(score.atBest),
        String(score.provenOptimal), FigureText.decimals(score.averageGap, 3),
        String(score.schedules), FigureText.decimals(score.microsecondsPerSchedule, 3),
        String(score.faults.count),
      ])
    }
    return csv.text
  }
}
