/// How many tasks each resource serves in each unit of time.
struct ChainLoad {
  private var taken: [[Int]]
  private let network: ChainNetwork

  init(_ network: ChainNetwork, horizon: Int) {
    self.network = network
    taken = network.project.resources.map { _ in Array(repeating: 0, count: horizon) }
  }

  /// Adds a task, or takes it out again with a sign of -1.
  mutating func add(_ task: Int, at start: Int, sign: Int = 1) {
    for resource in network.needs[task] {
      for unit in start..<start + network.duration[task] { taken[resource][unit] += sign }
    }
  }

  /// Whether all that a task needs is free while it runs.
  func fits(_ task: Int, at start: Int) -> Bool {
    start >= 0
      && network.needs[task].allSatisfy { resource in
        (start..<start + network.duration[task]).allSatisfy { unit in
          taken[resource][unit] < network.project.resources[resource].capacity(at: unit)
        }
      }
  }
}
