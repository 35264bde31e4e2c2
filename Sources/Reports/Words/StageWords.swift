import ChangeControl
import Planning
import Projections
import Wording

extension RegisterEntry.Stage {
  /// The stage in a few words, with what was decided.
  var words: String {
    switch self {
    case .submitted: "submitted"
    case .evaluated: "evaluated"
    case .approved(let option): "approved, \(option.word)"
    case .rejected: "rejected"
    case .deferred(let cycle): "deferred to cycle \(cycle)"
    case .rescheduled(_, let revision): "carried out as plan revision \(revision)"
    case .withdrawn: "withdrawn"
    }
  }
}
