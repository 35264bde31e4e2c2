import Testing

@testable import ChangeControl

/// The axioms that define the value, on games drawn at random.
@Suite struct ShapleyTests {
  /// A game of six: what each set of the first four is worth is drawn; 3 does as 2 does
  /// wherever it stands, 4 adds 30 and draws 7 always, and 5 nothing.
  private func game(_ seed: UInt64) -> (Set<Int>) -> Worth {
    var generator = Generator(seed: seed)
    let drawn = (0..<12).map { _ in
      Worth(
        finish: Int.random(in: -5000...5000, using: &generator),
        drawn: Int.random(in: -900...900, using: &generator))
    }
    return { set in
      let twins = (set.contains(2) ? 1 : 0) + (set.contains(3) ? 1 : 0)
      var worth = drawn[(set.contains(0) ? 6 : 0) + (set.contains(1) ? 3 : 0) + twins]
      if set.contains(4) {
        worth.finish += 30
        worth.drawn += 7
      }
      return worth
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `shares sum to the whole, twins share alike, and who adds nothing has nothing`(
    seed: UInt64
  ) throws {
    let worth = game(seed)
    let exact = try Shapley(exactlyOf: 6, worth)
    let (all, none) = (worth(Set(0..<6)), worth([]))

    #expect(exact.orders == 720)
    #expect(exact.sums.reduce(0) { $0 + $1.finish } == 720 * (all.finish - none.finish))
    #expect(exact.sums.reduce(0) { $0 + $1.drawn } == 720 * (all.drawn - none.drawn))
    #expect(exact.sums[2] == exact.sums[3])
    #expect(exact.sums[4] == Worth(finish: 720 * 30, drawn: 720 * 7))
    #expect(exact.sums[5] == Worth())
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `all sets weighed come to what all orders come to`(seed: UInt64) throws {
    let worth = game(seed)
    var sums = [Worth](repeating: Worth(), count: 3)
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      var set: Set<Int> = []
      for player in order {
        let before = worth(set)
        set.insert(player)
        sums[player].finish += worth(set).finish - before.finish
        sums[player].drawn += worth(set).drawn - before.drawn
      }
    }
    #expect(try Shapley(exactlyOf: 3, worth).sums == sums)
  }

  @Test func `a sample of orders of a hundred counts every player, and is the same again`() throws {
    let worth = { (set: Set<Int>) in
      Worth(finish: set.reduce(0) { $0 + $1 } + (set.contains(99) && set.contains(3) ? 50 : 0))
    }
    let sampled = try Shapley(of: 100, inOrders: 20, seed: 7, worth)

    #expect(sampled.sums[70].finish == 20 * 70)
    #expect(sampled.sums.reduce(0) { $0 + $1.finish } == 20 * (4950 + 50))
    #expect(sampled.sums[99].finish + sampled.sums[3].finish == 20 * (99 + 3 + 50))
    #expect(try Shapley(of: 100, inOrders: 20, seed: 7, worth) == sampled)
  }

  @Test func `nobody shares nothing`() throws {
    let exact = try Shapley(exactlyOf: 0) { _ in Worth(finish: 5, drawn: 5) }
    #expect(exact.sums.isEmpty && exact.orders == 1)
  }
}
