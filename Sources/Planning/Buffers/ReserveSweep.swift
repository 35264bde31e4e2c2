/// Walks along a resource and adds up what is taken of its reserves.
struct ReserveSweep {
  private enum Change {
    case work(place: Int, units: Int)
    case reserve(place: Int, units: Int)
  }

  private let network: Network
  private let capacity: Int
  private let reserves: [Int]
  private var changes: [(minute: Int, change: Change)] = []

  init(
    _ network: Network, _ resource: Resource, _ reserves: [Int], _ placed: [TaskID: Placement]
  ) {
    self.network = network
    self.reserves = reserves
    capacity = resource.capacity
    for (place, task) in network.plan.tasks.enumerated() where network.holdsWork(task.id) {
      let units = task.assignments.reduce(0) {
        $1.resource == resource.id ? $0 + $1.units : $0
      }
      guard units > 0, let mine = placed[task.id] else { continue }
      let time = network.calendars[network.calendar[place]]
      for part in ReserveSweep.parts(of: task, mine) {
        time.forEachStretch(from: part.start.minute, to: part.finish.minute) { from, to in
          changes.append((from, .work(place: place, units: units)))
          changes.append((to, .work(place: place, units: -units)))
        }
      }
    }
    for place in reserves {
      let reserve = network.plan.reserves[place]
      changes.append((reserve.from.minute, .reserve(place: place, units: reserve.units)))
      changes.append((reserve.until.minute, .reserve(place: place, units: -reserve.units)))
    }
    changes.sort { $0.minute < $1.minute }
  }

  func run(_ uses: inout [ReserveUse]) {
    var drawn = [Int: Int]()
    var drawing = [Int: Set<Int>]()
    var running: [Int: Int] = [:]
    var kept: [Int: Int] = [:]
    for (index, (minute, change)) in changes.enumerated() {
      switch change {
      case .work(let place, let units): running[place, default: 0] += units
      case .reserve(let place, let units): kept[place, default: 0] += units
      }
      let next = index + 1 < changes.count ? changes[index + 1].minute : minute
      guard next > minute else { continue }
      let held = kept.values.reduce(0, +)
      var excess = running.values.reduce(0, +) - (capacity - held)
      for reserve in reserves where excess > 0 && kept[reserve, default: 0] > 0 {
        let taken = min(excess, kept[reserve, default: 0])
        drawn[reserve, default: 0] += taken * (next - minute)
        excess -= taken
        for (place, units) in running where units > 0 && mayDraw(place) {
          drawing[reserve, default: []].insert(place)
        }
      }
    }
    for reserve in reserves {
      uses[reserve].drawn = (drawn[reserve, default: 0] + 99) / 100
      uses[reserve].tasks = drawing[reserve, default: []].sorted().map {
        network.plan.tasks[$0].id
      }
    }
  }

  private func mayDraw(_ place: Int) -> Bool {
    network.plan.tasks[place].drawsReserve || network.isUnderWay(place)
  }

  /// When a line was or is to be worked on; of started work what is done counts.
  private static func parts(of task: PlanTask, _ mine: Placement) -> [Placement.Piece] {
    let whole = [Placement.Piece(start: mine.start, finish: mine.finish)]
    if mine.pieces.isEmpty { return whole }
    guard case .started(let start, _, let asOf) = task.progress, start < asOf else {
      return mine.pieces
    }
    return [Placement.Piece(start: start, finish: asOf)] + mine.pieces
  }
}
