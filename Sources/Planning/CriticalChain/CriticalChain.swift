/// A project planned by its critical chain, with its buffers.
public struct CriticalChain: Sendable, Equatable {
  /// When one task runs, in units.
  public struct Run: Sendable, Equatable {
    public var task: TaskID
    public var units: Range<Int>
  }

  /// Work beside the critical chain and the buffer that parts them.
  public struct Feeding: Sendable, Equatable {
    /// First to last.
    public var tasks: [TaskID]
    /// The critical task it feeds; nil where it runs to the end of the work.
    public var joins: TaskID?
    /// Units that the sizing asks for.
    public var wanted: Int
    /// From the end of the chain; its length is what the buffer got.
    public var buffer: Range<Int>
  }

  /// In the order of the project.
  public let runs: [Run]
  /// The critical chain, first to last.
  public let chain: [TaskID]
  /// In the order in which the chains join; each task is in one of them.
  public let feeding: [Feeding]
  /// Further links into the critical chain, from tasks of feeding chains, each
  /// with a buffer for all the work behind it.
  public let branches: [Feeding]
  /// From the end of the work to the completion that can be promised.
  public let projectBuffer: Range<Int>

  /// Plans a project.
  ///
  /// Tasks start as late as they can in the shortest schedule found; the
  /// critical chain goes over links and over resources handed on; each feeding
  /// chain then moves earlier to make room for its buffer. A buffer that does
  /// not get its size keeps what it got.
  ///
  /// - Parameters:
  ///   - project: What is to be done, in whole units.
  ///   - sizing: The formula for all buffers.
  /// - Returns: The same for the same project.
  /// - Throws: `loop`, `unknownTask`, `unknownResource`, `duplicateTask`,
  ///   `negativeDuration`; `noRoom` where outages leave no room for a task;
  ///   `emptyBuffer` where a chain holds no safety.
  public static func schedule(
    _ project: ChainProject, sizing: BufferSpecification.Sizing = .cut
  ) throws(PlanningError) -> CriticalChain {
    let network = try ChainNetwork(project)
    let late = try LateSchedule.starts(network)
    var walk = ChainWalk(network, starts: late)
    let critical = walk.criticalChain()
    let chains = FeedingChains.find(network, starts: late, critical: critical)
    var wanted: [Int] = []
    for chain in chains { wanted.append(try size(chain.tasks, network, sizing)) }
    var shift = FeedingShift(network, critical: critical, starts: late)
    for index in FeedingChains.feedersFirst(chains, network) {
      let end = chains[index].tasks.reduce(0) {
        max($0, shift.starts[$1] + network.duration[$1])
      }
      shift.move(chains[index].tasks, earlierBy: end + wanted[index] - chains[index].anchor)
    }
    let starts = shift.starts
    func end(of tasks: [Int]) -> Int {
      tasks.reduce(0) { max($0, starts[$1] + network.duration[$1]) }
    }
    let finish = end(of: network.order)
    let branches = FeedingChains.branches(
      network, starts: starts, critical: critical, beside: chains)
    func feeding(_ chain: FeedingChains.Chain) throws(PlanningError) -> Feeding {
      let end = min(end(of: chain.tasks), chain.anchor)
      let wanted = try size(chain.tasks, network, sizing)
      return Feeding(
        tasks: chain.tasks.map { network.id($0) }, joins: chain.joins.map { network.id($0) },
        wanted: wanted, buffer: end..<min(end + wanted, chain.anchor))
    }
    return CriticalChain(
      runs: network.duration.indices.map {
        Run(task: network.id($0), units: starts[$0]..<starts[$0] + network.duration[$0])
      },
      chain: critical.map { network.id($0) },
      feeding: try chains.map(feeding), branches: try branches.map(feeding),
      projectBuffer: finish..<finish + (try size(critical, network, sizing)))
  }

  private static func size(
    _ tasks: [Int], _ network: ChainNetwork, _ sizing: BufferSpecification.Sizing
  ) throws(PlanningError) -> Int {
    try BufferSize.minutes(sizing, chain: tasks.map { network.project.tasks[$0].estimate })
  }
}
