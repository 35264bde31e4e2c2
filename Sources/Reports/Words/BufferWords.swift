import ChangeControl
import Planning
import Wording

extension BufferSpecification {
  /// `project buffer behind T20`.
  var words: String {
    switch kind {
    case .project: "project buffer behind \(protects)"
    case .feeding(let into): "feeding buffer between \(protects) and \(into)"
    case .milestone: "milestone buffer behind \(protects)"
    }
  }
}

extension BufferSpecification.Sizing {
  /// The formula that gave the size.
  var words: String {
    switch self {
    case .cut: "the safety cut from its chain (cut)"
    case .half: "half of its chain (half)"
    case .rootSquareErrorMethod: "the root of its chain's squared safety (rsem)"
    case .explicit: "as the plan asks (explicit)"
    }
  }
}
