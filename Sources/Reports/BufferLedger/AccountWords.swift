import ChangeControl
import Planning
import Projections
import Wording

extension BufferAccountName {
  /// The account in a word or two.
  var words: String {
    switch self {
    case .buffer(let buffer): say("buffer \(buffer)")
    case .baseline: say("baseline")
    case .execution: say("work")
    case .change(let change): change.text
    case .department(let department): say("charged to \(department)")
    case .charges: say("charges")
    }
  }
}

extension TimeFence {
  var word: String {
    switch self {
    case .frozen: say("frozen")
    case .slushy: say("slushy")
    case .liquid: say("liquid")
    }
  }
}
