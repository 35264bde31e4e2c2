/// One question that is asked of a schedule before its dates are believed.
///
/// The first fourteen are those of the DCMA's 14-point assessment
/// (DCMA-EA PAM 200.1, October 2012, section 4), in its order; see
/// <doc:Decision-13-Schedule-health> for what is counted.
public enum HealthCheck: Sendable, Equatable, CaseIterable {
  /// Lines that nothing leads to, or that lead to nothing.
  case logic
  /// Links with a negative lag.
  case leads
  /// Links with a positive lag.
  case lags
  /// Links from a finish to a start, of all links.
  case relationTypes
  /// Lines that must start or finish on a date, or no later than one.
  case hardConstraints
  /// Lines with more than 44 days of total float.
  case highFloat
  /// Lines that break a date as things stand.
  case negativeFloat
  /// Work planned for more than 44 days.
  case highDuration
  /// Work planned for the past, or reported for the future.
  case invalidDates
  /// Work of a day or more that nobody is assigned to.
  case resources
  /// Work that finished, or will finish, later than the baseline said.
  case missedTasks
  /// Whether the end of all work moves with the work that drives it.
  case criticalPathTest
  /// Critical path length index.
  case criticalPathLength
  /// Baseline execution index.
  case baselineExecution
  /// Lines whose start nothing binds, or whose finish binds nothing.
  case dangling
  /// Links that other links imply.
  case redundant
  /// Work that was done before what it waits for.
  case outOfSequence
}

/// What a check measures against.
public enum HealthLimit: Sendable, Equatable {
  case atMost(Rational)
  case atLeast(Rational)

  func holds(_ measure: Rational) -> Bool {
    switch self {
    case .atMost(let limit): measure <= limit
    case .atLeast(let limit): measure >= limit
    }
  }
}

extension HealthCheck {
  /// What the check's measure is held against.
  public var limit: HealthLimit {
    switch self {
    case .logic, .lags, .hardConstraints, .highFloat, .highDuration, .missedTasks:
      .atMost(Rational(1, over: 20) ?? Rational(0))
    case .leads, .negativeFloat, .invalidDates, .resources, .dangling, .redundant,
      .outOfSequence:
      .atMost(Rational(0))
    case .relationTypes: .atLeast(Rational(9, over: 10) ?? Rational(1))
    case .criticalPathTest: .atLeast(Rational(9, over: 10) ?? Rational(1))
    case .criticalPathLength, .baselineExecution:
      .atLeast(Rational(19, over: 20) ?? Rational(1))
    }
  }
}

/// What a check found.
public struct HealthFinding: Sendable, Equatable {
  public enum Verdict: Sendable, Equatable {
    case sound
    case unsound
    /// There is nothing that the check could be asked of.
    case notApplicable
  }

  public var check: HealthCheck
  /// How many lines or links were looked at.
  public var population: Int
  /// A share of them, or an index; nil where there is nothing to measure.
  public var measure: Rational?
  /// The lines that count against the schedule, in plan order.
  public var tasks: [TaskID]
  /// The links that count against it, in plan order.
  public var links: [Link]
  public var verdict: Verdict

  init(
    _ check: HealthCheck, of population: Int, measure: Rational?, tasks: [TaskID] = [],
    links: [Link] = []
  ) {
    self.check = check
    self.population = population
    self.measure = measure
    self.tasks = tasks
    self.links = links
    verdict = measure.map { check.limit.holds($0) ? .sound : .unsound } ?? .notApplicable
  }

  /// The share that some lines are of those looked at.
  init(_ check: HealthCheck, tasks: [TaskID], of population: Int) {
    self.init(
      check, of: population, measure: Rational(tasks.count, over: population), tasks: tasks)
  }

  /// The share that some links are of those looked at.
  init(_ check: HealthCheck, links: [Link], of population: Int) {
    self.init(
      check, of: population, measure: Rational(links.count, over: population), links: links)
  }
}
