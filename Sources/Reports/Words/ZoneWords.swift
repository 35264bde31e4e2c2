import Projections
import Wording

extension BufferReport.Zone {
  var ink: Ink {
    switch self {
    case .green: .good
    case .yellow: .warning
    case .red: .bad
    }
  }

  /// `● green`, `▲ yellow`, `■ red`: a shape of its own for each.
  var mark: Phrase {
    switch self {
    case .green: Phrase("● green", ink)
    case .yellow: Phrase("▲ yellow", ink)
    case .red: Phrase("■ red", ink)
    }
  }
}

extension Phrase {
  /// The zone that holds, and one that a second reading would bring.
  static func zone(_ zone: BufferReport.Zone, pending: BufferReport.Zone?) -> Phrase {
    zone.mark
      + (pending.map { Phrase(" (pending \(Message(stringLiteral: $0.word)))", $0.ink) } ?? "")
  }
}
