import ChangeControl
import Planning
import Projections

/// Freeze windows as JSON and as rows.
enum FreezeJSON {
  static func value(_ view: FreezeView) -> JSON {
    [
      "freeze": .string(view.window.id), "from": .string(view.window.from.description),
      "until": .string(view.window.until.description), "hard": .bool(view.window.isHard),
      "reason": .string(view.window.reason), "lifted": .bool(view.isLifted),
      "work": .list(view.work) { .string($0.text) },
      "requests": .list(view.requests) { .string($0.text) },
    ]
  }

  static func csv(_ views: [FreezeView]) -> String {
    var csv = CSV(["freeze", "from", "until", "hard", "lifted", "work", "requests", "reason"])
    for view in views {
      csv.add([
        view.window.id, view.window.from.description, view.window.until.description,
        view.window.isHard ? "true" : "false", view.isLifted ? "true" : "false",
        "\(view.work.count)", "\(view.requests.count)", view.window.reason,
      ])
    }
    return csv.text
  }
}
