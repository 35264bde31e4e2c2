import Planning
import Wording

extension Ruler {
  /// A stretch of time that a ruler counts in.
  enum Step: Equatable {
    case day
    case week
    case month
    case quarter
    /// So many years, counted from year 0.
    case years(Int)

    private static let steps: [Step] =
      [.day, .week, .month, .quarter]
      + [1, 2, 5, 10, 50, 100, 1000].map { .years($0) }

    /// The finest step whose labels have room.
    static func finest(for scale: TimeScale) -> Step {
      steps.first { $0.days * scale.columns >= $0.room * scale.days } ?? .years(10_000)
    }

    /// Days of the shortest such stretch.
    private var days: Int {
      switch self {
      case .day: 1
      case .week: 7
      case .month: 28
      case .quarter: 90
      case .years(let count): 365 * count
      }
    }

    /// Columns of a label and the space behind it.
    private var room: Int {
      switch self {
      case .day, .week, .quarter: 3
      case .month: 4
      case .years: 5
      }
    }

    func label(_ day: Int) -> String {
      let date = CivilDate(dayNumber: day)
      switch self {
      case .day, .week: return String(date.day)
      case .month: return date.month == 1 ? "Jan \(date.year)" : Step.months[date.month - 1]
      case .quarter: return "Q\((date.month + 2) / 3)"
      case .years: return String(date.year)
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
      case .years(let count): return Step.first(max(1, date.year / count * count), 1, day)
      }
    }

    /// The first day of the stretch behind one that begins on a day.
    func next(after day: Int) -> Int {
      switch self {
      case .day: day + 1
      case .week: day + 7
      case .month: beginning(of: day + 31)
      case .quarter: beginning(of: day + 92)
      case .years(let count): beginning(of: day + 366 * count)
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
