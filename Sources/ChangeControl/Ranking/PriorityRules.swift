extension Policy {
  /// How requests are ranked: what counts how much.
  public struct PriorityRules: Sendable, Equatable {
    public var scale: Priority.Scale
    public var weights: Weights
    public var delay: Delay

    public init(
      scale: Priority.Scale = .five, weights: Weights = .matrix, delay: Delay = Delay()
    ) {
      self.scale = scale
      self.weights = weights
      self.delay = delay
    }

    /// By urgency and importance alone, as a ledger without rules ranks.
    public static let byMatrix = PriorityRules()

    /// The weight of each term, 0 … 1000; terms that are not named weigh nothing.
    public struct Weights: Sendable, Equatable {
      private var values: [Int]

      public init(_ weights: [ScoreTerm: Int] = [:]) {
        values = ScoreTerm.allCases.map { weights[$0] ?? 0 }
      }

      /// The matrix alone.
      public static let matrix = Weights([.matrix: 1])

      public subscript(term: ScoreTerm) -> Int {
        get { values[ScoreTerm.place(of: term)] }
        set { values[ScoreTerm.place(of: term)] = newValue }
      }

      /// What counts for a request in all.
      public var gains: Int {
        ScoreTerm.allCases.reduce(0) { $1.isCost ? $0 : $0 + self[$1] }
      }
    }

    /// How a delay is put into money where that of a deal is known.
    public struct Delay: Sendable, Equatable {
      /// Weeks over which a deal's money is lost evenly while it waits.
      public var valueWeeks: Int
      /// Money per week for each week of work that makes one point of the scale.
      public var step: Int

      public init(valueWeeks: Int = 52, step: Int = 1000) {
        self.valueWeeks = valueWeeks
        self.step = step
      }
    }

    func check() throws(Refusal) {
      for term in ScoreTerm.allCases where !(0...1000).contains(weights[term]) {
        throw .outOfRange("weight of \(term.key)", weights[term], 0...1000)
      }
      guard weights.gains > 0 else { throw .outOfRange("sum of weights", 0, 1...10_000) }
      guard (1...520).contains(delay.valueWeeks) else {
        throw .outOfRange("value weeks", delay.valueWeeks, 1...520)
      }
      guard (1...1_000_000_000).contains(delay.step) else {
        throw .outOfRange("step", delay.step, 1...1_000_000_000)
      }
    }
  }

  /// The rules that requests are ranked by, stated or not.
  public var ranking: PriorityRules { priority ?? .byMatrix }

  /// Whether each step of a request is followed by its score.
  public var recordsRanks: Bool { priority != nil || deferral != nil }
}

extension ScoreTerm {
  fileprivate static func place(of term: ScoreTerm) -> Int {
    switch term {
    case .matrix: 0
    case .urgency: 1
    case .importance: 2
    case .customerTier: 3
    case .goalFit: 4
    case .costOfDelay: 5
    case .waiting: 6
    case .bufferPrice: 7
    case .displacedWork: 8
    case .risk: 9
    }
  }
}
