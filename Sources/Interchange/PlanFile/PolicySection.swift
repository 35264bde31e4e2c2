import ChangeControl

/// The `policy` section: review cycles, fever lines, promises.
enum PolicySection {
  /// - Throws: `missing-field`, `bad-number`, `bad-date`, `contradiction` for
  ///   a yellow line above the red one.
  static func read(
    _ value: YAMLValue, minutesPerDay: Int
  ) throws(InterchangeError) -> Policy {
    let map = try YAMLMap(
      value, "the policy", keys: ["version", "cycle", "fever", "may-break-promises", "buffers"])
    let cycle = try YAMLMap(map.required("cycle"), "the cycle", keys: ["first", "weeks"])
    return Policy(
      version: try map.integer("version", in: 1...1_000_000) ?? 1,
      cycle: Policy.Cycle(
        first: try cycle.required("first").time("first", as: .start),
        weeks: try cycle.required("weeks").integer("weeks", in: 1...520)),
      fever: try map.optional("fever").map(fever) ?? Policy.FeverLines(),
      mayBreakPromises: try map.flag("may-break-promises"),
      buffers: try map.optional("buffers").map { (value) throws(InterchangeError) in
        try BufferRulesSection.read(value, minutesPerDay: minutesPerDay)
      })
  }

  private static func fever(_ value: YAMLValue) throws(InterchangeError) -> Policy.FeverLines {
    let map = try YAMLMap(value, "the fever lines", keys: ["red", "yellow"])
    var lines = Policy.FeverLines()
    if let red = map.optional("red") {
      (lines.redAtStart, lines.redAtEnd) = try ends(red, "red")
    }
    if let yellow = map.optional("yellow") {
      (lines.yellowAtStart, lines.yellowAtEnd) = try ends(yellow, "yellow")
    }
    guard lines.yellowAtStart <= lines.redAtStart, lines.yellowAtEnd <= lines.redAtEnd else {
      throw value.error(
        .contradiction, "the yellow line runs above the red one", "lower yellow or raise red")
    }
    return lines
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
