/// What a set of changes comes to, in working minutes.
struct Worth: Sendable, Equatable {
  /// The end of work, in working minutes of the plan's calendar.
  var finish = 0
  /// Drawn from all buffers together.
  var drawn = 0

  /// Adds a step from one set to a greater one, so many times.
  fileprivate mutating func add(from before: Worth, to after: Worth, times: Int = 1) {
    finish += times * (after.finish - before.finish)
    drawn += times * (after.drawn - before.drawn)
  }
}

/// Shapley values as sums over orders of players, which are numbered from 0.
///
/// L. S. Shapley, "A Value for n-Person Games", 1953. The sums of all players come to the
/// worth of all less that of none, times the number of orders.
struct Shapley: Sendable, Equatable {
  /// For each player what it adds, summed over the orders.
  var sums: [Worth]
  /// Orders that were counted.
  var orders: Int

  /// Over all orders; a set before a player comes in |S|!·(n−|S|−1)! of them.
  ///
  /// Every set is looked at, so that there must be few players: at most 12.
  ///
  /// - Throws: `Refusal` where a set has no worth.
  init(
    exactlyOf players: Int, _ worth: (Set<Int>) throws(Refusal) -> Worth
  ) throws(Refusal) {
    var factorial = [1]
    for number in 1...max(1, players) { factorial.append(factorial[number - 1] * number) }
    sums = [Worth](repeating: Worth(), count: players)
    orders = factorial[players]
    for bits in 0..<(1 << players) {
      let set = Set((0..<players).filter { bits & (1 << $0) != 0 })
      let before = try worth(set)
      for player in 0..<players where !set.contains(player) {
        sums[player].add(
          from: before, to: try worth(set.union([player])),
          times: factorial[set.count] * factorial[players - set.count - 1])
      }
    }
  }

  /// Over so many orders, drawn from a seed, of any number of players.
  ///
  /// - Throws: `Refusal` where a set has no worth.
  init(
    of players: Int, inOrders orders: Int, seed: UInt64,
    _ worth: (Set<Int>) throws(Refusal) -> Worth
  ) throws(Refusal) {
    var random = SeededRandom(seed: seed)
    sums = [Worth](repeating: Worth(), count: players)
    self.orders = orders
    for _ in 0..<orders {
      var set: Set<Int> = []
      var before = try worth(set)
      var order = Array(0..<players)
      random.shuffle(&order)
      for player in order {
        set.insert(player)
        let after = try worth(set)
        sums[player].add(from: before, to: after)
        before = after
      }
    }
  }
}
