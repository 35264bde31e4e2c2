import ArgumentParser
import Engine
import Foundation

/// The time that a reading command takes to be now.
struct PresentOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The time it is (UTC), for ages and cycles; else that of --as-of, else the clock's.",
      valueName: "time"),
    transform: UTCTime.read)
  var now: UTCTime?

  /// UTC milliseconds since 1970.
  func milliseconds(asOf moment: Moment?) -> Int64 {
    if let now { return now.milliseconds }
    if case .time(let moment) = moment?.asOf { return moment }
    return Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))
  }
}
