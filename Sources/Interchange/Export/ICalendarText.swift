import Planning

/// Content lines of iCalendar: folded, and ended by CR and LF.
struct ICalendarText {
  private(set) var text = ""

  /// Octets of a line without its end (RFC 5545, 3.1).
  static let limit = 75

  /// A property; `value` is escaped already.
  mutating func line(_ name: String, _ value: String) {
    var room = Self.limit
    for character in "\(name):\(value)".unicodeScalars {
      let size = UTF8.width(character)
      if size > room {
        text += "\r\n "
        // The blank that marks the fold counts.
        room = Self.limit - 1
      }
      text.unicodeScalars.append(character)
      room -= size
    }
    text += "\r\n"
  }

  /// A value of the type TEXT (3.3.11); control characters are replaced.
  static func escaped(_ value: String) -> String {
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        scalars.append("\\")
        scalars.append(scalar)
      case "\n":
        if previous != "\r" { scalars.append(contentsOf: "\\n".unicodeScalars) }
      case "\r": scalars.append(contentsOf: "\\n".unicodeScalars)
      case "\t": scalars.append(scalar)
      case "\0"..<" ", "\u{7F}"..."\u{9F}": scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
      previous = scalar
    }
    return String(scalars)
  }

  /// `20261130T090000`, or `20261130T080000Z` of a UTC time.
  static func time(_ time: PlanTime, isUTC: Bool = false) -> String {
    date(time) + "T" + time.timeText.filter { $0 != ":" } + "00" + (isUTC ? "Z" : "")
  }

  /// `20261130`.
  static func date(_ time: PlanTime) -> String { time.dateText.filter { $0 != "-" } }
}
