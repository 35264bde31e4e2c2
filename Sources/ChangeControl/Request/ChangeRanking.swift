extension ChangeStream {
  /// Records a score, unless it says nothing new.
  ///
  /// A cycle is opened once for each request; a request that was deferred to it or to an
  /// earlier one comes back.
  static func rank(_ file: ChangeFile, _ ranking: Ranking) throws(Refusal) -> [ChangeEvent] {
    guard file.stage.isOpen else { throw .changeClosed(file.stage.word) }
    switch ranking.cause {
    case .cycle(let cycle):
      if let opened = file.openedCycle, opened >= cycle { return [] }
    case .submitted, .revised, .evaluated, .policy:
      if let last = file.ranking, last.agrees(with: ranking) { return [] }
    }
    return [.ranked(ranking)]
  }
}

extension ChangeFile {
  /// What a score does to a request.
  mutating func take(_ ranking: Ranking) {
    self.ranking = ranking
    guard case .cycle(let opened) = ranking.cause else { return }
    openedCycle = opened
    if case .deferred(let decision) = stage, case .postpone(let cycle) = decision.choice,
      cycle <= opened
    {
      stage = .submitted
      votes = []
    }
  }
}
