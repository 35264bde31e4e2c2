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
    case .logic: say("Lines not linked both ways")
    case .leads: say("Links with a lead")
    case .lags: say("Links with a lag")
    case .relationTypes: say("Links from finish to start")
    case .hardConstraints: say("Hard constraints")
    case .highFloat: say("Float above 44 days")
    case .negativeFloat: say("Negative float")
    case .highDuration: say("Longer than 44 days")
    case .invalidDates: say("Invalid dates")
    case .resources: say("Work without people")
    case .missedTasks: say("Missed the baseline")
    case .criticalPathTest: say("Critical path test")
    case .criticalPathLength: say("Critical path length index")
    case .baselineExecution: say("Baseline execution index")
    case .dangling: say("Dangling lines")
    case .redundant: say("Redundant links")
    case .outOfSequence: say("Out of sequence")
    }
  }

  /// What is wrong with what it names, and what to do, as a sentence.
  var advice: String {
    switch self {
    case .logic: say("Nothing leads to these lines, or they lead to nothing: link them.")
    case .leads: say("A lead lets work begin before what it waits for: split the work instead.")
    case .lags: say("A lag hides work that nobody owns: make it a task.")
    case .relationTypes: say("Few links may tie other ends than a finish to a start.")
    case .hardConstraints: say("A date that links cannot move hides delay: let links drive it.")
    case .highFloat: say("So much float speaks of a link that is missing.")
    case .negativeFloat: say("A date is broken as things stand: ask what drives it.")
    case .highDuration: say("Work so long cannot be followed: break it down.")
    case .invalidDates:
      say("Work lies in the past and is not reported, or is reported ahead of time.")
    case .resources: say("Nobody is assigned to this work.")
    case .missedTasks: say("The baseline was not met.")
    case .criticalPathTest: say("This line made 600 days longer does not move the end of all work.")
    case .criticalPathLength: say("The end of all work lies behind the date it is wanted by.")
    case .baselineExecution: say("By the baseline, this work would be finished.")
    case .dangling: say("No link binds their start, or none waits for their finish.")
    case .redundant: say("Other links bind the same: these can go.")
    case .outOfSequence: say("The work did not wait for what its links name.")
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
