import ChangeControl
import Planning
public import Projections
import Wording

/// Earned value and earned schedule: a chart, and a table by status date.
public enum EarnedReport {
  public static func text(_ view: EarnedView, _ style: ReportStyle = ReportStyle()) -> String {
    let style = style.measured(by: view.state.plan)
    var page = Page(style)
    page.title(
      Phrase("Earned value and schedule · \(view.state.plan.name)", .strong),
      Phrase("plan revision \(view.state.revision)"))
    guard let last = view.lines.last else {
      page.paragraph("No progress has been reported yet, so that nothing is earned.")
      page.next("leeway progress TASK --remaining DURATION")
      return page.text
    }
    page.fields(fields(view, last, style))
    page.blank()
    EarnedChart(view, width: style.width).draw(on: &page)
    page.blank()
    page.table(table(view.lines, style))
    page.blank()
    page.paragraph(
      Phrase(
        "Work in days of one full person, time in working days. PV planned, EV earned, AC spent; "
          + "ES the day at which the baseline has what is earned; SV(t) = ES − AT, "
          + "SPI(t) = ES / AT; IEAC(t) the end of work at that pace.", .faint))
    return page.text
  }

  private static func fields(
    _ view: EarnedView, _ last: EarnedView.Line, _ style: ReportStyle
  ) -> [Field] {
    let reading = last.reading
    let done =
      Rational(reading.earned, over: reading.budget)
      .map { ($0 * Rational(100)).text(places: 1) } ?? "0.0"
    var fields = [
      Field(
        "Baseline",
        Phrase(
          "\(view.start.dateText) to \(view.end.finishText), "
            + "\(EarnedWords.work(reading.budget, style)) of work")),
      Field("Earned", Phrase("\(done) % by \(reading.date.momentText)", .strong)),
    ]
    if let forecast = last.forecast {
      fields.append(
        Field(
          "At this pace",
          Phrase("work ends \(forecast.finishText), \(forecast.shift(from: view.end))")))
    }
    return fields
  }

  private static func table(_ lines: [EarnedView.Line], _ style: ReportStyle) -> Table {
    var table = Table([
      Table.Column("Status"), Table.Column("PV", .right), Table.Column("EV", .right),
      Table.Column("AC", .right), Table.Column("SPI", .right, isOptional: true),
      Table.Column("CPI", .right), Table.Column("EAC", .right, isOptional: true),
      Table.Column("ES", .right), Table.Column("SV(t)", .right), Table.Column("SPI(t)", .right),
      Table.Column("IEAC(t)"),
    ])
    let day = style.minutesPerDay
    for line in lines {
      let reading = line.reading
      func work(_ value: Int) -> Phrase { Phrase(verbatim: EarnedWords.days(value, day * 100)) }
      func ratio(_ value: Rational?) -> Phrase { Phrase(verbatim: value?.text(places: 2) ?? "-") }
      func time(_ value: Rational) -> Phrase {
        Phrase(verbatim: value.divided(by: Rational(day))?.text(places: 1) ?? "-")
      }
      table.rows.append([
        Phrase(verbatim: reading.date.dateText), work(reading.planned), work(reading.earned),
        work(reading.actual), ratio(reading.schedulePerformance),
        ratio(reading.costPerformance),
        reading.estimateAtCompletion.map(work) ?? "-", time(reading.earnedSchedule),
        time(reading.timeVariance), ratio(reading.timePerformance),
        Phrase(verbatim: line.forecast?.finishText ?? "-"),
      ])
    }
    return table
  }
}

/// Work in days of one full person.
enum EarnedWords {
  /// `12.5`, of hundredths of a person's minute.
  static func days(_ value: Int, _ size: Int) -> String {
    Rational(value, over: size)?.text(places: 1) ?? "-"
  }

  static func work(_ value: Int, _ style: ReportStyle) -> String {
    say("\(days(value, style.minutesPerDay * 100)) days")
  }
}
