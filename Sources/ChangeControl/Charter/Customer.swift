/// Somebody outside to whom milestones are promised.
public struct Customer: Sendable, Equatable {
  /// The name used in promises and requests.
  public var id: String
  public var name: String
  /// 1 is the most important.
  public var tier: Int

  public init(id: String, name: String, tier: Int) {
    self.id = id
    self.name = name
    self.tier = tier
  }
}
