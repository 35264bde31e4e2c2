/// What a project has planned, earned and spent by a status date.
///
/// Work is counted in hundredths of a person's minute: an hour of one full
/// person is 6,000. Time is counted in working minutes of the plan's calendar
/// from the start of the baseline. Ratios are exact; see
/// <doc:Decision-14-Earned-schedule> for the formulas and their sources.
public struct EarnedReading: Sendable, Equatable {
  /// The status date.
  public var date: PlanTime
  /// Budget at completion, BAC: all work of the baseline.
  public var budget: Int
  /// Planned value, PV: work that the baseline has done by the status date.
  public var planned: Int
  /// Earned value, EV: work of the baseline that is done.
  public var earned: Int
  /// Actual cost, AC: work spent, by the dates that were reported.
  public var actual: Int
  /// Planned duration, PD: from the start of the baseline to its end.
  public var plannedDuration: Int
  /// Actual time, AT: from the start of the baseline to the status date.
  public var actualTime: Int
  /// Earned schedule, ES: when the baseline has what is earned now.
  public var earnedSchedule: Rational

  /// Schedule variance in work: EV − PV.
  public var scheduleVariance: Int { earned - planned }

  /// Cost variance: EV − AC.
  public var costVariance: Int { earned - actual }

  /// Schedule performance index: EV / PV; nil before anything is planned.
  public var schedulePerformance: Rational? { Rational(earned, over: planned) }

  /// Cost performance index: EV / AC; nil before anything is spent.
  public var costPerformance: Rational? { Rational(earned, over: actual) }

  /// Estimate at completion, EAC = BAC / CPI, in hundredths of a person's
  /// minute, rounded to the nearest; nil before anything is earned.
  public var estimateAtCompletion: Int? {
    Proportion.rounded(budget, times: actual, over: earned)
  }

  /// Schedule variance in time: SV(t) = ES − AT, in minutes.
  public var timeVariance: Rational { earnedSchedule - Rational(actualTime) }

  /// Schedule performance index in time: SPI(t) = ES / AT; nil before the start.
  public var timePerformance: Rational? {
    actualTime > 0 ? earnedSchedule.divided(by: Rational(actualTime)) : nil
  }

  /// Independent estimate at completion: IEAC(t) = PD / SPI(t), in minutes from
  /// the start of the baseline, rounded to the nearest; nil before anything is
  /// earned.
  public var estimateOfDuration: Int? {
    guard earnedSchedule.numerator > 0 else { return nil }
    let (time, overflows) = actualTime.multipliedReportingOverflow(by: earnedSchedule.denominator)
    if overflows { return nil }
    return Proportion.rounded(plannedDuration, times: time, over: earnedSchedule.numerator)
  }
}

/// Products that are divided before they can grow too large.
enum Proportion {
  /// a·b / c for numbers not below zero, rounded to the nearest, halves up; nil
  /// where c is zero or the result too large.
  static func rounded(_ a: Int, times b: Int, over c: Int) -> Int? {
    guard a >= 0, b >= 0, c > 0 else { return nil }
    var product = a.multipliedFullWidth(by: b)
    let (low, carries) = product.low.addingReportingOverflow(UInt(c / 2))
    product = (carries ? product.high + 1 : product.high, low)
    guard product.high < c else { return nil }
    let quotient = UInt(c).dividingFullWidth((UInt(product.high), product.low)).quotient
    return Int(exactly: quotient)
  }
}
