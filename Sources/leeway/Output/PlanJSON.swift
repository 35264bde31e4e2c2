import ChangeControl
import Planning
import Projections

/// A plan as JSON and as rows: minutes, and plan times.
enum PlanJSON {
  static func value(_ view: PlanView) -> JSON {
    let plan = view.state.plan
    return [
      "project": .string(plan.id.text), "name": .string(plan.name),
      "revision": .integer(view.state.revision), "start": .string(plan.start.description),
      "finish": .string(view.state.finish.description),
      "dataDate": .string(view.state.dataDate.description),
      "currency": .string(plan.currency), "costOfWork": .integer(plan.costOfWork),
      "resources": .list(plan.resources, resource),
      "lines": .list(lines(view)) { line($0.line, cost: $0.cost) },
      "buffers": .list(view.buffers, BufferJSON.value),
      "comparison": view.comparison.map(comparison) ?? .null,
    ]
  }

  /// The lines with what their work that is not yet done costs, where rates tell.
  private static func lines(_ view: PlanView) -> [(line: PlanView.Line, cost: Int?)] {
    let plan = view.state.plan
    let costs = Dictionary(zip(plan.tasks.map(\.id), plan.costsOfWork)) { first, _ in first }
    return view.lines.map { ($0, costs[$0.task.id]) }
  }

  private static func resource(_ resource: Resource) -> JSON {
    [
      "resource": .string(resource.id.text), "name": .string(resource.name),
      "capacity": .integer(resource.capacity), "department": .string(resource.department),
      "skills": .list(resource.skills) {
        ["name": .string($0.name), "level": .integer($0.level)]
      },
      "rate": .integer(resource.rate),
    ]
  }

  private static func line(_ line: PlanView.Line, cost: Int?) -> JSON {
    [
      "task": .string(line.task.id.text), "name": .string(line.task.name),
      "parent": .string(line.task.parent?.text), "kind": .string(line.task.kind.word),
      "department": .string(line.task.department), "owner": .string(line.task.owner),
      "duration": .integer(line.task.duration),
      "start": .string(line.placement.start.description),
      "finish": .string(line.placement.finish.description),
      "pieces": .list(line.placement.pieces, piece),
      "baselineStart": .string(line.baseline.start.description),
      "baselineFinish": .string(line.baseline.finish.description),
      "totalFloat": .integer(line.totalFloat), "freeFloat": .integer(line.freeFloat),
      "critical": .bool(line.isCritical), "driving": .bool(line.isDriving),
      "skill": .string(line.task.skill?.description), "cost": .integer(cost),
      "progress": .string(line.task.progress.word),
      "promised": .string(line.task.promise?.date.description),
      "customer": .string(line.task.promise?.customer),
    ]
  }

  private static func piece(_ piece: Placement.Piece) -> JSON {
    ["start": .string(piece.start.description), "finish": .string(piece.finish.description)]
  }

  private static func comparison(_ comparison: PlanComparison) -> JSON {
    [
      "change": .string(comparison.change.text), "carriedOut": .bool(comparison.isCarriedOut),
      "stale": .bool(comparison.isStale), "option": EvaluationJSON.option(comparison.option),
    ]
  }

  static func csv(_ view: PlanView) -> String {
    var csv = CSV([
      "task", "name", "parent", "kind", "start", "finish", "baseline_start", "baseline_finish",
      "total_float", "free_float", "critical", "driving", "progress", "promised", "cost",
    ])
    for (line, cost) in lines(view) {
      csv.add([
        line.task.id.text, line.task.name, line.task.parent?.text ?? "", line.task.kind.word,
        line.placement.start.description, line.placement.finish.description,
        line.baseline.start.description, line.baseline.finish.description,
        "\(line.totalFloat)", "\(line.freeFloat)", "\(line.isCritical)", "\(line.isDriving)",
        line.task.progress.word, line.task.promise?.date.description ?? "",
        cost.map(String.init) ?? "",
      ])
    }
    return csv.text
  }
}

extension PlanTask.Kind {
  fileprivate var word: String {
    switch self {
    case .work: "work"
    case .milestone: "milestone"
    case .summary: "summary"
    }
  }
}

extension Progress {
  fileprivate var word: String {
    switch self {
    case .notStarted: "not-started"
    case .started: "started"
    case .finished: "finished"
    }
  }
}
