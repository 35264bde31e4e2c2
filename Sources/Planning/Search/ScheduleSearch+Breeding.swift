extension ScheduleSearch {
  /// Generations without a better member after which a population is given up.
  private static let patience = 10

  /// Breeds one population after the other until the search is done.
  mutating func breed() {
    guard lists.count > 0 else {
      best = 0
      return
    }
    followHints()
    while !isDone {
      populate()
      if !isDone { evolve() }
    }
  }

  private mutating func evolve() {
    var sums = (left.sum, right.sum)
    var still = 0
    while still < ScheduleSearch.patience {
      breed(left, from: right, .fromLeft)
      if isDone { return }
      breed(right, from: left, .fromRight)
      if isDone { return }
      let now = (left.sum, right.sum)
      still = now.0 < sums.0 || now.1 < sums.1 ? 0 : still + 1
      sums = now
    }
  }

  /// Gives each place of a population the better of two children of the other.
  ///
  /// It takes the place of the member there unless it is longer.
  private mutating func breed(
    _ children: Population, from parents: Population, _ direction: Direction
  ) {
    let side = direction == .fromLeft ? scheduler.left : scheduler.right
    for place in 0..<children.size {
      let mother = chooseMother(parents, beside: place)
      let bound = children.finishes[place]
      cross(parents, place, mother, side)
      let first = make(direction, into: child, bound: bound)
      if isDone { return }
      cross(parents, mother, place, side)
      let second = make(direction, into: otherChild, bound: min(bound, first - 1))
      if min(first, second) <= bound {
        children.replace(
          place, by: first <= second ? child : otherChild, finish: min(first, second))
      }
      if isDone { return }
    }
  }

  /// The better of two members drawn at random, another than the father.
  @inline(__always)
  private mutating func chooseMother(
    _ parents: Population, beside father: Int
  ) -> Int {
    let first = random.below(parents.size)
    let second = random.below(parents.size)
    let mother = parents.finishes[second] < parents.finishes[first] ? second : first
    return mother == father ? (mother + 1) % parents.size : mother
  }

  /// Lists a child: the father's times, but inside a window of his
  /// schedule, a third to a half of its length, the order of the mother.
  ///
  /// A key is the start of an activity as it is seen from the other side.
  @inline(__always)
  private mutating func cross(
    _ parents: Population, _ father: Int, _ mother: Int, _ side: PackedSide
  ) {
    let mine = parents.member(father)
    let hers = parents.member(mother)
    let finish = parents.finishes[father]
    let herFinish = parents.finishes[mother]
    let length = Int(finish) / 3 + random.below(max(1, Int(finish) / 2 - Int(finish) / 3))
    let first = Int32(truncatingIfNeeded: random.below(max(1, Int(finish) - length)))
    let last = first &+ Int32(truncatingIfNeeded: length)
    let step = max(finish, herFinish) &+ 1
    let duration = scheduler.duration
    let keys = lists.keys
    var activity = 0
    while activity < lists.count {
      let key = finish &- mine[activity] &- duration[activity]
      let other = herFinish &- hers[activity] &- duration[activity] &+ step
      keys[activity] = key < first ? key : key <= last ? other : key &+ step &+ step
      activity &+= 1
    }
    lists.raise(side)
    lists.sort(side, largest: 3 &* step)
  }
}
