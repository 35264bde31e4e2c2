extension Policy {
  /// What waiting costs, and how often it may be asked for.
  public struct DeferralRules: Sendable, Equatable {
    /// What a debt grows by in each cycle, in per cent of what it began with.
    public var interest: Int
    /// How often a request may be deferred; nil where nothing limits it.
    public var requests: Int?
    /// How often a task may be displaced; nil where nothing limits it.
    public var tasks: Int?

    public init(interest: Int = 0, requests: Int? = nil, tasks: Int? = nil) {
      self.interest = interest
      self.requests = requests
      self.tasks = tasks
    }

    /// Nothing limits anybody, and nothing grows.
    public static let none = DeferralRules()

    func check() throws(Refusal) {
      guard (0...1000).contains(interest) else {
        throw .outOfRange("interest", interest, 0...1000)
      }
      for (name, limit) in [("deferrals", requests), ("displacements", tasks)] {
        guard let limit, !(1...100).contains(limit) else { continue }
        throw .outOfRange(name, limit, 1...100)
      }
    }
  }
}
