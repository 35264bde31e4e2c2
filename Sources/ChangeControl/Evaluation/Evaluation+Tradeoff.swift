public import Planning

/// What an option is weighed by; less of each is better.
public struct Tradeoff: Sendable, Equatable {
  /// Promises and deadlines that the option breaks.
  public var broken: Int
  /// End of all work.
  public var finish: PlanTime
  /// Working minutes drawn from the buffer that gives most.
  public var buffer: Int
  /// Lines that are added, removed or placed anew.
  public var moved: Int
  /// Minutes of people booked beyond those booked now.
  public var work: Int
  /// Edits of the request that have to wait.
  public var waiting: Int

  /// Whether it is nowhere worse than the other and somewhere better.
  public func dominates(_ other: Tradeoff) -> Bool {
    self != other && broken <= other.broken && finish <= other.finish && buffer <= other.buffer
      && moved <= other.moved && work <= other.work && waiting <= other.waiting
  }
}

extension OptionAssessment {
  public var tradeoff: Tradeoff {
    Tradeoff(
      broken: breaches.count, finish: finishAfter, buffer: bufferDrawn, moved: moves.count,
      work: people.reduce(0) { $0 + $1.after - $1.before }, waiting: waiting.count)
  }
}

extension Evaluation {
  /// Options that can be done now and that are nowhere better than another.
  ///
  /// - Returns: The option, and the first that dominates it, in order.
  public var dominated: [(option: OptionKind, by: OptionKind)] {
    candidates.compactMap { option in
      let better = candidates.first { $0.tradeoff.dominates(option.tradeoff) }
      return better.map { (option.kind, $0.kind) }
    }
  }

  /// Options that can be done now and between which something is traded: none
  /// is better than another in all.
  public var tradeoffs: [OptionKind] {
    let dominated = Set(dominated.map(\.option.word))
    return candidates.map(\.kind).filter { !dominated.contains($0.word) }
  }

  private var candidates: [OptionAssessment] {
    options.filter { $0.kind.changesPlan && $0.isFeasible }
  }
}
