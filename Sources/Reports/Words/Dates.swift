import Planning
import Wording

extension PlanTime {
  /// The day of a finish, a promise or a deadline: midnight ends the day before.
  var finishDay: Int { PlanTime(minute: minute - 1).day }

  /// `2026-11-30`, for finishes, promises and deadlines.
  var finishText: String { PlanTime(minute: minute - 1).dateText }

  /// `2026-11-30 09:00`; midnight is left out.
  var momentText: String { minuteOfDay == 0 ? dateText : "\(dateText) \(timeText)" }

  /// How far a finish has moved, in days of the calendar: `+4 days`, `-1 day`;
  /// `+3h` within one day, `unchanged` where it has not.
  func shift(from before: PlanTime) -> String {
    let days = finishDay - before.finishDay
    guard days == 0 else {
      return (days > 0 ? "+" : "") + "\(Counted(String(days), isOne: days.magnitude == 1, "day"))"
    }
    return minute == before.minute ? say("unchanged") : hours(from: before)
  }

  /// The same for a narrow column: `+4`, `-1`, `+3h`, empty where unchanged.
  func shortShift(from before: PlanTime) -> String {
    let days = finishDay - before.finishDay
    guard days == 0 else { return (days > 0 ? "+" : "") + String(days) }
    return minute == before.minute ? "" : hours(from: before)
  }

  private func hours(from before: PlanTime) -> String {
    let minutes = minute - before.minute
    let size = minutes.magnitude
    let text =
      size % 60 == 0 ? "\(size / 60)h" : size < 60 ? "\(size)m" : "\(size / 60)h\(size % 60)m"
    return (minutes > 0 ? "+" : "-") + text
  }
}

/// Moments at which events were recorded.
enum EventTime {
  /// `2026-11-24 20:33Z` for milliseconds since 1970.
  static func text(_ milliseconds: Int64) -> String {
    let minute = Int(milliseconds) / 60_000 - (milliseconds % 60_000 < 0 ? 1 : 0)
    let time = PlanTime(minute: minute)
    return "\(time.dateText) \(time.timeText)Z"
  }
}
