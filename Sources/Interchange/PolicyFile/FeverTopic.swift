import ChangeControl

extension PolicyTopic {
  /// `fever`: the lines between green, yellow and red.
  static let fever = PolicyTopic(key: "fever") {
    (value, policy, _) throws(InterchangeError) in
    let map = try YAMLMap(value, "the fever lines", keys: ["red", "yellow"])
    var lines = Policy.FeverLines()
    if let red = map.optional("red") {
      (lines.redAtStart, lines.redAtEnd) = try ends(red, "red")
    }
    if let yellow = map.optional("yellow") {
      (lines.yellowAtStart, lines.yellowAtEnd) = try ends(yellow, "yellow")
    }
    guard lines.yellowAtStart <= lines.redAtStart, lines.yellowAtEnd <= lines.redAtEnd else {
      throw (map.optional("yellow") ?? value).error(
        .contradiction, "the yellow line runs above the red one", "lower yellow or raise red")
    }
    policy.fever = lines
  } write: { policy, _ in
    let lines = policy.fever
    return .map([
      PolicyNode.Entry("red", .list(["\(lines.redAtStart)", "\(lines.redAtEnd)"])),
      PolicyNode.Entry("yellow", .list(["\(lines.yellowAtStart)", "\(lines.yellowAtEnd)"])),
    ])
  }

  /// Penetration in per cent where no work and where all work is done.
  private static func ends(
    _ value: YAMLValue, _ name: String
  ) throws(InterchangeError) -> (Int, Int) {
    let values = try value.list(name)
    guard values.count == 2, let first = values.first, let last = values.last else {
      throw value.error(
        .wrongShape, "\(name) has \(values.count) values", "write two, such as [33, 90]")
    }
    return (try first.integer(name, in: 0...1000), try last.integer(name, in: 0...1000))
  }
}
