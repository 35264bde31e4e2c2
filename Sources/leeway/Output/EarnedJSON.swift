import ChangeControl
import Planning
import Projections

/// Earned value and schedule as JSON and as rows: work in hundredths of a
/// person's minute, time in working minutes, ratios as decimals.
enum EarnedJSON {
  static func value(_ view: EarnedView) -> JSON {
    [
      "project": .string(view.state.plan.id.text), "revision": .integer(view.state.revision),
      "start": .string(view.start.description), "end": .string(view.end.description),
      "readings": .list(view.lines, line),
    ]
  }

  private static func line(_ line: EarnedView.Line) -> JSON {
    let reading = line.reading
    func ratio(_ value: Rational?) -> JSON { .string(value?.text(places: 4)) }
    return [
      "date": .string(reading.date.description), "bac": .integer(reading.budget),
      "pv": .integer(reading.planned), "ev": .integer(reading.earned),
      "ac": .integer(reading.actual), "spi": ratio(reading.schedulePerformance),
      "cpi": ratio(reading.costPerformance), "eac": .integer(reading.estimateAtCompletion),
      "pd": .integer(reading.plannedDuration), "at": .integer(reading.actualTime),
      "es": ratio(reading.earnedSchedule), "svt": ratio(reading.timeVariance),
      "spit": ratio(reading.timePerformance), "ieact": .integer(reading.estimateOfDuration),
      "forecast": .string(line.forecast?.description),
    ]
  }

  static func csv(_ view: EarnedView) -> String {
    var csv = CSV([
      "date", "bac", "pv", "ev", "ac", "spi", "cpi", "eac", "pd", "at", "es", "svt", "spit",
      "ieact", "forecast",
    ])
    for line in view.lines {
      let reading = line.reading
      func ratio(_ value: Rational?) -> String { value?.text(places: 4) ?? "" }
      func whole(_ value: Int?) -> String { value.map(String.init) ?? "" }
      csv.add([
        reading.date.description, "\(reading.budget)", "\(reading.planned)",
        "\(reading.earned)", "\(reading.actual)", ratio(reading.schedulePerformance),
        ratio(reading.costPerformance), whole(reading.estimateAtCompletion),
        "\(reading.plannedDuration)", "\(reading.actualTime)", ratio(reading.earnedSchedule),
        ratio(reading.timeVariance), ratio(reading.timePerformance),
        whole(reading.estimateOfDuration), line.forecast?.description ?? "",
      ])
    }
    return csv.text
  }
}
