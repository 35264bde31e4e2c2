public import Planning
import Wording

extension HealthCheck {
  /// What the check is called, `logic` on the command line and in files.
  public var word: String {
    switch self {
    case .logic: "logic"
    case .leads: "leads"
    case .lags: "lags"
    case .relationTypes: "relationship-types"
    case .hardConstraints: "hard-constraints"
    case .highFloat: "high-float"
    case .negativeFloat: "negative-float"
    case .highDuration: "high-duration"
    case .invalidDates: "invalid-dates"
    case .resources: "resources"
    case .missedTasks: "missed-tasks"
    case .criticalPathTest: "critical-path-test"
    case .criticalPathLength: "cpli"
    case .baselineExecution: "bei"
    case .dangling: "dangling"
    case .redundant: "redundant-links"
    case .outOfSequence: "out-of-sequence"
    }
  }

  /// Its place in the DCMA's assessment, from 1; nil for the others.
  public var number: Int? {
    switch self {
    case .logic: 1
    case .leads: 2
    case .lags: 3
    case .relationTypes: 4
    case .hardConstraints: 5
    case .highFloat: 6
    case .negativeFloat: 7
    case .highDuration: 8
    case .invalidDates: 9
    case .resources: 10
    case .missedTasks: 11
    case .criticalPathTest: 12
    case .criticalPathLength: 13
    case .baselineExecution: 14
    case .dangling, .redundant, .outOfSequence: nil
    }
  }

  /// What it asks, in a column.
  var title: String {
    switch self {
    case .logic: "Lines not linked both ways"
    case .leads: "Links with a lead"
    case .lags: "Links with a lag"
    case .relationTypes: "Links from finish to start"
    case .hardConstraints: "Hard constraints"
    case .highFloat: "Float above 44 days"
    case .negativeFloat: "Negative float"
    case .highDuration: "Longer than 44 days"
    case .invalidDates: "Invalid dates"
    case .resources: "Work without people"
    case .missedTasks: "Missed the baseline"
    case .criticalPathTest: "Critical path test"
    case .criticalPathLength: "Critical path length index"
    case .baselineExecution: "Baseline execution index"
    case .dangling: "Dangling lines"
    case .redundant: "Redundant links"
    case .outOfSequence: "Out of sequence"
    }
  }

  /// What is wrong with what it names, and what to do, as a sentence.
  var advice: String {
    switch self {
    case .logic: "Nothing leads to these lines, or they lead to nothing: link them."
    case .leads: "A lead lets work begin before what it waits for: split the work instead."
    case .lags: "A lag hides work that nobody owns: make it a task."
    case .relationTypes: "Few links may tie other ends than a finish to a start."
    case .hardConstraints: "A date that links cannot move hides delay: let links drive it."
    case .highFloat: "So much float speaks of a link that is missing."
    case .negativeFloat: "A date is broken as things stand: ask what drives it."
    case .highDuration: "Work so long cannot be followed: break it down."
    case .invalidDates: "Work lies in the past and is not reported, or is reported ahead of time."
    case .resources: "Nobody is assigned to this work."
    case .missedTasks: "The baseline was not met."
    case .criticalPathTest: "This line made 600 days longer does not move the end of all work."
    case .criticalPathLength: "The end of all work lies behind the date it is wanted by."
    case .baselineExecution: "By the baseline, this work would be finished."
    case .dangling: "No link binds their start, or none waits for their finish."
    case .redundant: "Other links bind the same: these can go."
    case .outOfSequence: "The work did not wait for what its links name."
    }
  }

  /// A measure or a limit: a share in per cent, an index with three places.
  public func text(_ measure: Rational) -> String {
    switch self {
    case .criticalPathLength, .baselineExecution: measure.text(places: 3)
    case .logic, .leads, .lags, .relationTypes, .hardConstraints, .highFloat, .negativeFloat,
      .highDuration, .invalidDates, .resources, .missedTasks, .criticalPathTest, .dangling,
      .redundant, .outOfSequence:
      "\((measure * Rational(100)).text(places: 1)) %"
    }
  }

  /// `≤ 5.0 %`, `≥ 0.950`.
  var limitText: String {
    switch limit {
    case .atMost(let limit): "≤ \(text(limit))"
    case .atLeast(let limit): "≥ \(text(limit))"
    }
  }
}

extension HealthFinding.Verdict {
  /// `sound`, `unsound`, `not-applicable`.
  public var word: String {
    switch self {
    case .sound: "sound"
    case .unsound: "unsound"
    case .notApplicable: "not-applicable"
    }
  }

  var mark: Phrase {
    switch self {
    case .sound: Phrase("✓ sound", .good)
    case .unsound: Phrase("✗ UNSOUND", .bad)
    case .notApplicable: Phrase("- nothing to ask", .faint)
    }
  }
}
