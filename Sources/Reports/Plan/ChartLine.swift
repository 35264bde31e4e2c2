import ChangeControl
import Planning
import Projections

/// One line of the chart: where it stands and, if it moves, where it stood.
struct ChartLine {
  /// What the comparison says of the line.
  enum Mark: Equatable {
    case unchanged
    case moved
    case added
    case removed
  }

  var id: TaskID
  var name: String
  var depth: Int
  var kind: PlanTask.Kind
  /// Dates shown: after the change, or the last ones of a removed line.
  var placement: Placement
  /// Dates before, where the line has moved.
  var before: Placement?
  var mark: Mark
  /// Total float; nil where it says nothing.
  var float: Int?
  var isCritical: Bool
  var progress: Progress
  var promise: Promise?
  var deadline: PlanTime?
  var parent: TaskID?

  /// Whether the line misses what was promised about it, or its deadline.
  var isLate: Bool {
    guard mark != .removed else { return false }
    return (promise.map { placement.finish > $0.date } ?? false)
      || (deadline.map { placement.finish > $0 } ?? false)
  }

  var isFinished: Bool {
    switch progress {
    case .finished: true
    case .notStarted, .started: false
    }
  }

  /// A line of the plan in force.
  init(_ line: PlanView.Line) {
    id = line.task.id
    name = line.task.name
    depth = line.depth
    kind = line.task.kind
    placement = line.placement
    before = nil
    mark = .unchanged
    float = line.totalFloat
    isCritical = line.isCritical || line.isDriving
    progress = line.task.progress
    promise = line.task.promise
    deadline = line.task.deadline
    parent = line.task.parent
  }

  /// A line that a change adds or has removed, known by its dates alone.
  init(_ move: TaskMove, name: String, placement: Placement, mark: Mark) {
    id = move.task
    self.name = name
    depth = 0
    kind = placement.start == placement.finish ? .milestone : .work
    self.placement = placement
    before = nil
    self.mark = mark
    float = mark == .removed ? move.floatBefore : move.floatAfter
    isCritical = mark != .removed && (move.floatAfter ?? 1) <= 0
    progress = .notStarted
    promise = nil
    deadline = nil
    parent = nil
  }

  /// Takes in what a change does to the line.
  mutating func take(_ move: TaskMove) {
    switch (move.before, move.after) {
    case (let before?, let after?):
      placement = after
      if before.start != after.start || before.finish != after.finish {
        self.before = before
        mark = .moved
      }
      float = move.floatAfter
      if let float { isCritical = float <= 0 }
    case (nil, let after?):
      placement = after
      mark = .added
      float = move.floatAfter
      if let float { isCritical = float <= 0 }
    case (let before?, nil):
      placement = before
      mark = .removed
      float = move.floatBefore
      isCritical = false
    case (nil, nil):
      break
    }
  }
}
