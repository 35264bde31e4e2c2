import ChangeControl
import Planning
import Wording

extension BufferSpecification {
  /// `project buffer behind T20`.
  var words: String {
    switch kind {
    case .project: say("project buffer behind \(protects)")
    case .feeding(let into): say("feeding buffer between \(protects) and \(into)")
    case .milestone: say("milestone buffer behind \(protects)")
    }
  }
}

extension BufferSpecification.Sizing {
  /// The formula that gave the size.
  var words: String {
    switch self {
    case .cut: say("the safety cut from its chain (cut)")
    case .half: say("half of its chain (half)")
    case .rootSquareErrorMethod: say("the root of its chain's squared safety (rsem)")
    case .explicit: say("as the plan asks (explicit)")
    }
  }
}
