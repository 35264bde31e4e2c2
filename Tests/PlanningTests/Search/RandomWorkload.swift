import Planning

/// Makes small workloads of every kind, the same for a seed.
struct RandomWorkload {
  var activities = 2...12
  var resources = 1...3
  var capacity = 2...8
  /// Whether capacities fall for a while and activities have earliest starts.
  var isUneven = false
  /// Whether gaps differ from the duration of the predecessor.
  var hasLags = false

  func make(seed: Int) throws -> Workload {
    var random = SeededGenerator(seed: seed)
    let supplies = (0..<random.int(resources)).map { _ in
      let capacity = random.int(self.capacity)
      let shortages = (0..<(isUneven ? random.int(0...3) : 0)).map { _ in
        let start = random.int(0...20)
        return Workload.Shortage(
          slots: start..<start + random.int(0...6), units: random.int(0...capacity))
      }
      return Workload.Supply(capacity: capacity, shortages: shortages)
    }
    let activities = (0..<random.int(activities)).map { _ in
      let needs = supplies.indices.filter { _ in random.once(in: 2) }.map {
        Workload.Need(resource: $0, units: random.int(0...supplies[$0].capacity))
      }
      return Workload.Activity(
        duration: random.int(0...6), earliestStart: isUneven ? random.int(0...8) : 0, needs: needs)
    }
    var gaps: [Workload.Gap] = []
    for after in activities.indices.dropFirst() {
      for _ in 0..<random.int(0...2) {
        let before = random.int(0...after - 1)
        let lag = hasLags ? random.int(-8...4) : 0
        gaps.append(Workload.Gap(before, after, slots: activities[before].duration + lag))
      }
    }
    return try Workload(activities: activities, gaps: gaps, supplies: supplies)
  }

  /// Every kind that the tests go through.
  static let kinds = [
    RandomWorkload(),
    RandomWorkload(hasLags: true),
    RandomWorkload(isUneven: true),
    RandomWorkload(isUneven: true, hasLags: true),
    // More than one word for each slot.
    RandomWorkload(activities: 5...25, resources: 4...9, capacity: 200...40_000),
    RandomWorkload(
      activities: 5...25, resources: 4...9, capacity: 200...40_000, isUneven: true, hasLags: true),
  ]
}
