import ArgumentParser
import Engine
import Planning

/// A position of the log, or a time in UTC.
struct Moment: ExpressibleByArgument {
  let asOf: AsOf

  init?(argument: String) {
    if let position = UInt64(argument) {
      asOf = .position(position)
    } else if let time = UTCTime(argument: argument) {
      // A day alone means the ledger at its end.
      asOf = .time(
        argument.utf8.count == 10 ? time.milliseconds + 86_400_000 - 1 : time.milliseconds)
    } else {
      return nil
    }
  }
}

/// A time in UTC, such as `2026-11-24T09:00` or `2026-11-24T09:00:30Z`.
struct UTCTime: ExpressibleByArgument {
  /// Since 1970.
  let milliseconds: Int64

  init?(argument: String) {
    let text = argument.hasSuffix("Z") ? String(argument.dropLast()) : argument
    guard let time = PlanTime(text) else { return nil }
    let seconds = text.utf8.count == 19 ? Int64(text.suffix(2)) ?? 0 : 0
    milliseconds = Int64(time.minute) * 60_000 + seconds * 1000
  }
}
