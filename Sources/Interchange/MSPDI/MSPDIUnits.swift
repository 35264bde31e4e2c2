/// Microsoft Project's codes for the unit a duration is shown in.
///
/// 3 m, 5 h, 7 d, 9 w, 11 mo, 19 %; each plus 1 is elapsed, plus 32 estimated.
enum MSPDIUnits {
  static func isElapsed(_ format: Int) -> Bool {
    [4, 6, 8, 10, 12, 20].contains(format & ~32)
  }

  static func isPercent(_ format: Int) -> Bool {
    [19, 20].contains(format & ~32)
  }
}
