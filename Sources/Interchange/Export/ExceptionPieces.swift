import Planning

extension WorkCalendar {
  /// The exceptions without overlap, each cut to the days on which it counts.
  ///
  /// Where two hold one day the later in the list counts. A list without overlap
  /// stays as it is.
  var exceptionPieces: [Exception] {
    var pieces: [Exception] = []
    /// Spans that later exceptions hold, in order and apart.
    var held: [ClosedRange<Int>] = []
    for exception in exceptions.reversed() where exception.firstDay <= exception.lastDay {
      var cut: [Exception] = []
      var first = exception.firstDay
      for span in held where span.upperBound >= first && span.lowerBound <= exception.lastDay {
        if span.lowerBound > first { cut.append(exception.piece(first, span.lowerBound - 1)) }
        first = span.upperBound + 1
      }
      if first <= exception.lastDay { cut.append(exception.piece(first, exception.lastDay)) }
      pieces += cut.reversed()
      held = (held + cut.map { $0.firstDay...$0.lastDay }).sorted {
        $0.lowerBound < $1.lowerBound
      }
    }
    return pieces.reversed()
  }
}

extension WorkCalendar.Exception {
  fileprivate func piece(_ first: Int, _ last: Int) -> WorkCalendar.Exception {
    WorkCalendar.Exception(name: name, firstDay: first, lastDay: last, shifts: shifts)
  }
}
