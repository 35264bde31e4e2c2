extension WorkTime {
  /// The first working minute, `worked` or later, from which so many minutes are
  /// worked in one shift.
  ///
  /// A shift that goes on at midnight is two. Some shift of the week must be long
  /// enough, or there is no end to the search.
  func startInOneShift(notBefore worked: Int, minutes: Int) -> Int {
    if isContinuous { return worked }
    var worked = worked
    while true {
      let start = startMinute(ofWorked: worked)
      let left = stretchEnd(atMinute: start) - start
      if left >= minutes { return worked }
      worked += left
    }
  }

  /// The last working minute, `worked` or earlier, from which so many minutes are
  /// worked in one shift.
  func startInOneShift(notAfter worked: Int, minutes: Int) -> Int {
    if isContinuous { return worked }
    var worked = worked
    while true {
      let start = startMinute(ofWorked: worked)
      let (first, end) = (stretchStart(atMinute: start), stretchEnd(atMinute: start))
      if end - first >= minutes { return worked - max(0, start - (end - minutes)) }
      worked -= start - first + 1
    }
  }

  /// The most minutes of one shift in a week without exceptions.
  var longestShift: Int { isContinuous ? Int.max : patterns.longestShiftOfWeek }
}
