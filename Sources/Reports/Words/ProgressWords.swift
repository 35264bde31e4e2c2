import Planning
import Wording

extension Progress {
  /// What was reported, in words.
  func words(_ style: ReportStyle) -> String {
    switch self {
    case .notStarted: say("not started")
    case .started(let start, let remaining, let asOf):
      say("started \(start.momentText), \(style.duration(remaining)) left as of \(asOf.momentText)")
    case .finished(let start, let finish):
      say("finished \(finish.finishText), started \(start.momentText)")
    }
  }
}
