/// When the clocks of a place change, and to what.
public struct TimeZoneRules: Sendable, Equatable {
  /// A change of the clocks.
  struct Transition: Sendable, Equatable {
    /// Seconds since 1970-01-01 UTC.
    var second: Int
    /// Seconds that clocks are ahead of UTC from then on.
    var offset: Int
  }

  /// The name in the database of time zones, such as `Europe/Berlin`.
  public let name: String
  /// Seconds ahead of UTC before the first change.
  let initialOffset: Int
  /// In order of time.
  let transitions: [Transition]

  /// Minutes ahead of UTC at a UTC minute.
  func offset(atUTC minute: Int) -> Int {
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].second <= minute * 60 { low = middle + 1 } else { high = middle }
    }
    let seconds = low == 0 ? initialOffset : transitions[low - 1].offset
    return Int((Double(seconds) / 60).rounded(.down))
  }

  /// What the clocks show at a UTC minute.
  func local(ofUTC minute: Int) -> Int { minute + offset(atUTC: minute) }

  /// When the clocks show a minute.
  ///
  /// The first time where they show it twice; where they leave it out, as much
  /// later as they jump.
  func utc(ofLocal minute: Int) -> Int {
    // No clock is more than 26 hours from another one.
    let before = offset(atUTC: minute - 1560)
    let after = offset(atUTC: minute + 1560)
    let candidates = [minute - before, minute - after].filter { local(ofUTC: $0) == minute }
    return candidates.min() ?? minute - before
  }
}
