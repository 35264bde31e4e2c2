/// A chain project with its names resolved.
struct ChainNetwork {
  let project: ChainProject
  let duration: [Int]
  let predecessors: [[Int]]
  let successors: [[Int]]
  let needs: [[Int]]
  /// Each task after those it waits for.
  let order: [Int]
  /// Length of the longest path through each task.
  let pathThrough: [Int]

  /// - Throws: `duplicateTask`, `unknownTask`, `unknownResource`, `loop`,
  ///   `negativeDuration`.
  init(_ project: ChainProject) throws(PlanningError) {
    var index: [TaskID: Int] = [:]
    for (place, task) in project.tasks.enumerated() {
      guard index.updateValue(place, forKey: task.id) == nil else {
        throw .duplicateTask(task.id)
      }
      guard task.estimate.aggressive >= 0 else {
        throw .negativeDuration(task.id, minutes: task.estimate.aggressive)
      }
    }
    var resources: [ResourceID: Int] = [:]
    for (place, resource) in project.resources.enumerated() { resources[resource.id] = place }
    var links: [CompiledLink] = []
    var needs: [[Int]] = []
    for (place, task) in project.tasks.enumerated() {
      for name in task.after {
        guard let before = index[name] else {
          throw .unknownTask(name, place: "what \(task.id) waits for")
        }
        links.append(
          CompiledLink(
            predecessor: before, successor: place, source: links.count, fromStart: false,
            toFinish: false, lag: 0, isElapsed: false))
      }
      var places: [Int] = []
      for name in task.needs {
        guard let resource = resources[name] else {
          throw .unknownResource(name, task: task.id)
        }
        places.append(resource)
      }
      needs.append(places)
    }
    let into = LinkTable(links, tasks: project.tasks.count) { $0.successor }
    let from = LinkTable(links, tasks: project.tasks.count) { $0.predecessor }
    switch TopologicalOrder.sort(from, into, isIncluded: project.tasks.map { _ in true }) {
    case .success(let order): self.order = order
    case .failure(let loop): throw .loop(loop.places.map { project.tasks[$0].id })
    }
    self.project = project
    self.needs = needs
    duration = project.tasks.map(\.estimate.aggressive)
    predecessors = project.tasks.indices.map { into[of: $0].map(\.predecessor) }
    successors = project.tasks.indices.map { from[of: $0].map(\.successor) }
    pathThrough = ChainNetwork.pathThrough(order, duration, predecessors, successors)
  }

  private static func pathThrough(
    _ order: [Int], _ duration: [Int], _ predecessors: [[Int]], _ successors: [[Int]]
  ) -> [Int] {
    var upTo = duration
    var from = duration
    for task in order {
      upTo[task] += predecessors[task].map { upTo[$0] }.max() ?? 0
    }
    for task in order.reversed() {
      from[task] += successors[task].map { from[$0] }.max() ?? 0
    }
    return order.indices.map { upTo[$0] + from[$0] - duration[$0] }
  }

  var count: Int { duration.count }

  func id(_ task: Int) -> TaskID { project.tasks[task].id }

  /// Whether no outage stands in the way of a task that starts at `start`.
  func isOpen(_ task: Int, at start: Int) -> Bool {
    start >= 0
      && needs[task].allSatisfy { resource in
        (start..<start + duration[task]).allSatisfy {
          project.resources[resource].capacity(at: $0) > 0
        }
      }
  }
}
