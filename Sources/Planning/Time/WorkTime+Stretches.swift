extension WorkTime {
  /// Visits each stretch of unbroken work between two minutes, in order.
  ///
  /// `visit` is given the start and the end of a stretch and returns whether to
  /// go on.
  func forEachStretch(from start: Int, to end: Int, _ visit: (Int, Int) -> Bool) {
    var worked = worked(atMinute: start)
    let last = self.worked(atMinute: end)
    while worked < last {
      let from = startMinute(ofWorked: worked)
      let to = Swift.min(end, stretchEnd(atMinute: from))
      guard visit(from, to) else { return }
      worked += to - from
    }
  }
}
