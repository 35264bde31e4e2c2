extension WorkTime {
  /// Visits each stretch of unbroken work between two minutes, in order.
  ///
  /// `visit` is given the start and the end of a stretch.
  func forEachStretch(from start: Int, to end: Int, _ visit: (Int, Int) -> Void) {
    var worked = worked(atMinute: start)
    let last = self.worked(atMinute: end)
    while worked < last {
      let from = startMinute(ofWorked: worked)
      let to = Swift.min(end, stretchEnd(atMinute: from))
      visit(from, to)
      worked += to - from
    }
  }
}
