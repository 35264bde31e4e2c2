import Planning

extension Ruler {
  /// A stretch of time that a ruler counts in.
  enum Step: CaseIterable {
    case day
    case week
    case month
    case quarter
    case year
    case decade
    case century

    /// The finest step whose labels have room.
    static func finest(for scale: TimeScale) -> Step {
      allCases.first { $0.days * scale.columns >= $0.room * scale.days } ?? .century
    }

    /// Days of the shortest such stretch.
    private var days: Int {
      switch self {
      case .day: 1
      case .week: 7
      case .month: 28
      case .quarter: 90
      case .year: 365
      case .decade: 3652
      case .century: 36524
      }
    }

    /// Columns of a label and the space behind it.
    private var room: Int {
      switch self {
      case .day, .week, .quarter: 3
      case .month: 4
      case .year, .decade, .century: 5
      }
    }

    func label(_ day: Int) -> String {
      let date = CivilDate(dayNumber: day)
      switch self {
      case .day, .week: return String(date.day)
      case .month: return date.month == 1 ? "Jan \(date.year)" : Step.months[date.month - 1]
      case .quarter: return "Q\((date.month + 2) / 3)"
      case .year, .decade, .century: return String(date.year)
      }
    }

    /// The first day of the stretch that holds a day.
    func beginning(of day: Int) -> Int {
      let date = CivilDate(dayNumber: day)
      switch self {
      case .day: return day
      case .week: return day - CivilDate.weekday(ofDay: day)
      case .month: return Step.first(date.year, date.month, day)
      case .quarter: return Step.first(date.year, (date.month - 1) / 3 * 3 + 1, day)
      case .year: return Step.first(date.year, 1, day)
      case .decade: return Step.first(max(1, date.year / 10 * 10), 1, day)
      case .century: return Step.first(max(1, date.year / 100 * 100), 1, day)
      }
    }

    /// The first day of the stretch behind one that begins on a day.
    func next(after day: Int) -> Int {
      switch self {
      case .day: day + 1
      case .week: day + 7
      case .month: beginning(of: day + 31)
      case .quarter: beginning(of: day + 92)
      case .year: beginning(of: day + 366)
      case .decade: beginning(of: day + 3653)
      case .century: beginning(of: day + 36525)
      }
    }

    private static func first(_ year: Int, _ month: Int, _ otherwise: Int) -> Int {
      CivilDate(year: year, month: month, day: 1)?.dayNumber ?? otherwise
    }

    private static let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
  }
}
