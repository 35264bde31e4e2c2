/// Says which work is too long for every shift that it would have to be done in.
enum ShiftCheck {
  /// A week without exceptions must have a shift that is long enough, or the search
  /// for one would not end.
  ///
  /// - Throws: `longerThanShift`.
  static func run(_ network: borrowing Network) throws(PlanningError) {
    for place in network.order where network.staysInShift[place] {
      let time = network.calendars[network.calendar[place]]
      guard network.duration[place] > time.longestShift else { continue }
      throw .longerThanShift(
        network.plan.tasks[place].id, minutes: network.duration[place],
        calendars: time.calendars, longest: time.longestShift)
    }
  }
}
