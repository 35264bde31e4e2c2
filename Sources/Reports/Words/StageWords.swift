import ChangeControl
import Planning
import Projections
import Wording

extension RegisterEntry.Stage {
  /// The stage in a few words, with what was decided.
  var words: String {
    switch self {
    case .submitted: say("submitted")
    case .evaluated: say("evaluated")
    case .approved(let option): say("approved, \(option.word)")
    case .rejected: say("rejected")
    case .deferred(let cycle): say("deferred to cycle \(cycle)")
    case .rescheduled(_, let revision): say("carried out as plan revision \(revision)")
    case .withdrawn: say("withdrawn")
    }
  }
}
