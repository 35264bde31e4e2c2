import ChangeControl
import Planning
import Projections
import Reports

/// A difference as JSON and as rows: minutes, and plan times.
enum DifferenceJSON {
  static func value(_ difference: LedgerDifference) -> JSON {
    [
      "from": .integer(Int(difference.from)), "to": .integer(Int(difference.to)),
      "projects": .list(difference.projects, project),
      "requests": .list(difference.requests) {
        [
          "change": .string($0.entry?.change.text), "title": .string($0.entry?.title),
          "before": .string($0.before?.stage.word), "after": .string($0.after?.stage.word),
        ]
      },
    ]
  }

  private static func project(_ project: ProjectDifference) -> JSON {
    [
      "project": .string((project.after ?? project.before)?.plan.id.text),
      "revision": pair(project.before, project.after) { .integer($0.revision) },
      "finish": pair(project.before, project.after) { .string($0.finish.description) },
      "moved": .list(project.plan.moved) {
        [
          "task": .string($0.task.text), "before": dates($0.before), "after": dates($0.after),
          "startMoved": .integer($0.startDeviation), "finishMoved": .integer($0.finishDeviation),
        ]
      },
      "added": .list(project.plan.added, placement),
      "removed": .list(project.plan.removed, placement),
      "linksAdded": .list(project.linksAdded, link),
      "linksRemoved": .list(project.linksRemoved, link),
      "promises": .list(project.promises) {
        [
          "task": .string($0.task.text), "promise": pair($0.before, $0.after, promise),
        ]
      },
      "buffers": .list(project.buffers) {
        [
          "buffer": .string($0.id),
          "reserved": pair($0.before, $0.after) { .integer($0.reserve.reserved) },
          "drawn": pair($0.before, $0.after) { .integer($0.drawn) },
        ]
      },
    ]
  }

  private static func promise(_ side: ProjectDifference.Promise.Side) -> JSON {
    [
      "date": .string(side.date.description), "finish": .string(side.finish.description),
      "kept": .bool(side.isKept),
    ]
  }

  private static func link(_ link: Link) -> JSON {
    [
      "from": .string(link.predecessor.text), "to": .string(link.successor.text),
      "kind": .string(link.kind.word), "lag": .string(link.lag.text),
    ]
  }

  private static func placement(_ placement: Placement) -> JSON {
    [
      "task": .string(placement.task.text), "start": .string(placement.start.description),
      "finish": .string(placement.finish.description),
    ]
  }

  private static func dates(_ placement: Placement) -> JSON {
    [
      "start": .string(placement.start.description),
      "finish": .string(placement.finish.description),
    ]
  }

  private static func pair<Value>(
    _ before: Value?, _ after: Value?, _ value: (Value) -> JSON
  ) -> JSON {
    ["before": before.map(value) ?? .null, "after": after.map(value) ?? .null]
  }

  static func csv(_ difference: LedgerDifference) -> String {
    var csv = CSV(["project", "kind", "subject", "before", "after"])
    for project in difference.projects {
      let id = (project.after ?? project.before)?.plan.id.text ?? ""
      func add(_ kind: String, _ subject: String, _ before: String?, _ after: String?) {
        csv.add([id, kind, subject, before ?? "", after ?? ""])
      }
      add(
        "finish", "", project.before?.finish.description, project.after?.finish.description)
      for move in project.plan.moved {
        add(
          "start", move.task.text, move.before.start.description, move.after.start.description)
        add(
          "finish", move.task.text, move.before.finish.description, move.after.finish.description)
      }
      for added in project.plan.added {
        add("added", added.task.text, nil, added.finish.description)
      }
      for removed in project.plan.removed {
        add("removed", removed.task.text, removed.finish.description, nil)
      }
      for link in project.linksAdded { add("link", link.ends, nil, link.words) }
      for link in project.linksRemoved { add("link", link.ends, link.words, nil) }
      for promise in project.promises {
        add(
          "promise", promise.task.text, promise.before?.date.description,
          promise.after?.date.description)
      }
      for buffer in project.buffers {
        add(
          "drawn", buffer.id, buffer.before.map { "\($0.drawn)" },
          buffer.after.map { "\($0.drawn)" })
      }
    }
    for request in difference.requests {
      csv.add([
        request.entry?.project.text ?? "", "stage", request.entry?.change.text ?? "",
        request.before?.stage.word ?? "", request.after?.stage.word ?? "",
      ])
    }
    return csv.text
  }
}

extension Link {
  /// `T1>T2`.
  fileprivate var ends: String { "\(predecessor)>\(successor)" }

  /// `FS`, `SS +480m`.
  fileprivate var words: String { lag.text == "0" ? kind.word : "\(kind.word) \(lag.text)" }
}

extension Link.Kind {
  fileprivate var word: String {
    switch self {
    case .finishToStart: "FS"
    case .startToStart: "SS"
    case .finishToFinish: "FF"
    case .startToFinish: "SF"
    }
  }
}

extension Link.Lag {
  /// `0`, `+480m`, `-60m`, `+1440m elapsed`.
  fileprivate var text: String {
    switch self {
    case .working(0), .elapsed(0): "0"
    case .working(let minutes): "\(minutes > 0 ? "+" : "")\(minutes)m"
    case .elapsed(let minutes): "\(minutes > 0 ? "+" : "")\(minutes)m elapsed"
    }
  }
}
