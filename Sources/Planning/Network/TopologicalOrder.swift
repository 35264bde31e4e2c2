/// An order in which every task comes after those it waits for.
enum TopologicalOrder {
  /// Sorts the tasks that `isIncluded` names, the lowest place first on ties.
  ///
  /// - Returns: The order, or as failure the places of tasks that form a loop,
  ///   each waiting for the one before it.
  static func sort(
    _ successors: LinkTable, _ predecessors: LinkTable, isIncluded: [Bool]
  ) -> Result<[Int], Loop> {
    var waiting = isIncluded.indices.map { predecessors.range(of: $0).count }
    var ready = PlaceHeap()
    for place in isIncluded.indices where isIncluded[place] && waiting[place] == 0 {
      ready.push(place)
    }
    var order: [Int] = []
    while let place = ready.pop() {
      order.append(place)
      for link in successors[of: place] {
        waiting[link.successor] -= 1
        if waiting[link.successor] == 0 { ready.push(link.successor) }
      }
    }
    guard let stuck = isIncluded.indices.first(where: { isIncluded[$0] && waiting[$0] > 0 }) else {
      return .success(order)
    }
    return .failure(loop(behind: stuck, waiting, predecessors))
  }

  /// Tasks that wait for each other.
  struct Loop: Error {
    var places: [Int]
  }

  /// Walks back along tasks that never became ready until one repeats.
  private static func loop(
    behind stuck: Int, _ waiting: [Int], _ predecessors: LinkTable
  ) -> Loop {
    var trail: [Int] = []
    var position: [Int: Int] = [:]
    var place = stuck
    while position[place] == nil {
      position[place] = trail.count
      trail.append(place)
      for link in predecessors[of: place] where waiting[link.predecessor] > 0 {
        place = link.predecessor
        break
      }
    }
    var members = Array(trail[(position[place] ?? 0)...].reversed())
    let first = members.indices.min { members[$0] < members[$1] } ?? 0
    members = Array(members[first...] + members[..<first])
    return Loop(places: members)
  }
}
