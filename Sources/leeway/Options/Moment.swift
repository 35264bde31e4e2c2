import ArgumentParser
import Engine
import Planning

/// A position of the log, or a time in UTC.
struct Moment: Equatable {
  let asOf: AsOf

  static func read(_ text: String) throws -> Moment {
    if let position = UInt64(text) { return Moment(asOf: .position(position)) }
    guard let time = UTCTime(text) else {
      throw ValidationError(
        "Name a position such as 12, or a time such as 2026-12-01 or 2026-12-01T09:00.")
    }
    // A day alone means the ledger at its end.
    let isDay = text.utf8.count == 10
    return Moment(asOf: .time(isDay ? time.milliseconds + 86_400_000 - 1 : time.milliseconds))
  }
}

/// A time in UTC, such as `2026-11-24T09:00` or `2026-11-24T09:00:30Z`.
struct UTCTime: Equatable {
  /// Since 1970.
  let milliseconds: Int64

  init?(_ argument: String) {
    let text = argument.hasSuffix("Z") ? String(argument.dropLast()) : argument
    guard let time = PlanTime(text) else { return nil }
    let seconds = text.utf8.count == 19 ? Int64(text.suffix(2)) ?? 0 : 0
    milliseconds = Int64(time.minute) * 60_000 + seconds * 1000
  }

  static func read(_ text: String) throws -> UTCTime {
    guard let time = UTCTime(text) else {
      throw ValidationError("Write it as 2026-12-01 or 2026-12-01T09:00, in UTC.")
    }
    guard (UTCTime.first..<UTCTime.end).contains(time.milliseconds) else {
      throw ValidationError("A ledger knows the years 1970 to 2199.")
    }
    return time
  }

  private static let first: Int64 = 0
  /// 2200-01-01.
  private static let end: Int64 = 7_258_118_400_000
}
