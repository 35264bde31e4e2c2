import Planning
import Projections
import Wording

extension BufferEntry.Cause {
  /// What moved a buffer, in a word or two.
  var words: String {
    switch self {
    case .reserve: say("reserve")
    case .execution(let task): say("work on \(task)")
    case .change(let change): change.text
    }
  }
}
