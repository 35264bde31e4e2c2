/// What waiting costs, as a step of the scale 1, 2, 3, 5, 8, 13, 20.
///
/// Where the money of a deal is known: `CD3 = cost of delay per week / duration`, with
/// the deal's money over the weeks in which it is lost, and the work that is asked for
/// in weeks of five days of eight hours. Else weighted shortest job first:
/// `WSJF = (value + urgency) / size`, each on the scale. Both are compared with the steps
/// by whole numbers; the greatest step that is reached counts, 1 at least.
public struct CostOfDelay: Sendable, Equatable {
  public enum Method: Sendable, Equatable, CaseIterable {
    case cd3
    case wsjf
  }

  public static let scale = [1, 2, 3, 5, 8, 13, 20]

  public let method: Method
  /// A step of the scale.
  public let rank: Int

  /// `work` is what is asked for in working minutes; less than a day counts as one.
  public init(
    value: Int?, urgency: Int, importance: Int, work: Int, _ rules: Policy.PriorityRules.Delay
  ) {
    let work = max(CostOfDelay.day, work)
    if let value {
      method = .cd3
      // value / weeks ÷ (work / week) ≥ step · rank, without a division.
      let gain = Int128(value) * Int128(5 * CostOfDelay.day)
      let point = Int128(rules.valueWeeks) * Int128(work) * Int128(rules.step)
      rank = CostOfDelay.scale.last { gain >= point * Int128($0) } ?? 1
    } else {
      method = .wsjf
      let gain = CostOfDelay.points(importance) + CostOfDelay.points(urgency)
      let size = CostOfDelay.size(of: work)
      rank = CostOfDelay.scale.last { gain >= size * $0 } ?? 1
    }
  }

  static let day = 480

  /// 1 … 5 as 1, 2, 5, 13, 20.
  private static func points(_ step: Int) -> Int {
    [1, 2, 5, 13, 20][min(max(step, 1), 5) - 1]
  }

  /// Days of work, as the least step of the scale that holds them.
  private static func size(of work: Int) -> Int {
    scale.first { work <= $0 * day } ?? 20
  }
}
