import Planning
import Wording

/// How the width of a chart is shared between its columns.
struct ChartColumns {
  /// The change mark in front of a compared plan; 0 without one.
  let mark: Int
  let id: Int
  let name: Int
  /// One date.
  let date: Int
  /// The shift in days; 0 without a comparison.
  let shift: Int
  let float: Int
  let bar: Int
  /// Whether dates bear their year.
  let bearsYear: Bool

  init(
    _ style: ReportStyle, ids: [Phrase], names: [Phrase], shifts: [Phrase], floats: [Phrase],
    bearsYear: Bool
  ) {
    func widest(_ phrases: [Phrase], _ title: String, _ limit: Int) -> Int {
      min(limit, max(title.count, phrases.map(\.width).max() ?? 0))
    }
    let isCompared = !shifts.isEmpty
    self.bearsYear = bearsYear
    mark = isCompared ? 2 : 0
    id = widest(ids, say("Id"), style.width < 100 ? 8 : 14) + 1
    date = (bearsYear ? 10 : 5) + 1
    shift = isCompared ? widest(shifts, say("Days"), 7) + 1 : 0
    float = style.width < 60 ? 0 : widest(floats, say("Float"), 9) + 1
    let room = style.width - mark - id - 2 * date - shift - float - 1
    let least = min(16, room / 2)
    name = max(1, min(widest(names, say("Task"), 48), max(least, room * 2 / 5)))
    bar = max(1, room - name - 1)
  }

  /// Levels of the outline for which the name column has room.
  var levels: Int { name / 4 }

  /// Columns in front of the bar area.
  var left: Int { mark + id + name + 1 + 2 * date + shift + float + 1 }

  /// `11-30` or `2026-11-30`.
  func dateText(_ text: String) -> String { bearsYear ? text : String(text.suffix(5)) }

  /// One row: its cells set in their columns, then the bar.
  func row(
    mark sign: Phrase = "", id: Phrase = "", name: Phrase = "", start: Phrase = "",
    finish: Phrase = "", isLate: Bool = false, shift days: Phrase = "", float minutes: Phrase = "",
    bar: Phrase = ""
  ) -> Phrase {
    var row = Phrase()
    if mark > 0 { row += sign.set(mark) }
    row += id.set(self.id - 1) + " " + name.set(self.name) + " "
    row += start.set(date) + finish.set(date - 1) + (isLate ? Phrase("!", .bad) : " ")
    if shift > 0 { row += days.set(shift - 1, .right) + " " }
    if float > 0 { row += minutes.set(float - 1, .right) + " " }
    return row + " " + bar
  }
}
