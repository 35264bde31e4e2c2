import Projections

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
    case .green: Phrase("● \(word)", ink)
    case .yellow: Phrase("▲ \(word)", ink)
    case .red: Phrase("■ \(word)", ink)
    }
  }
}
