import ChangeControl
import Planning
public import Projections
import Wording

/// What both sides wait for, and what it has come to.
public enum DebtReport {
  public static func text(
    _ debt: DebtView, moved: [DisplacedTask] = [], _ style: ReportStyle = ReportStyle()
  ) -> String {
    var page = Page(style)
    page.title(
      Phrase("Debt of deferral and displacement", .strong),
      Phrase("cycle \(debt.cycle), \(debt.rules.interest) % a cycle"))
    requests(debt, &page)
    tasks(debt, &page, style)
    moves(moved, &page, style)
    departments(debt, &page, style)
    return page.text
  }

  private static func requests(_ debt: DebtView, _ page: inout Page) {
    page.section("DEFERRED REQUESTS", Phrase("owed to those who ask", .faint))
    guard !debt.requests.isEmpty else {
      page.paragraph(Phrase("No open request has been deferred."))
      return
    }
    var table = Table([
      Table.Column("Request"), Table.Column("Title", .left, .flexible), Table.Column("Department"),
      Table.Column("Deferred", .right), Table.Column("Since", .right, isOptional: true),
      Table.Column("Cycles", .right), Table.Column("Debt", .right), Table.Column(""),
    ])
    for request in debt.requests {
      table.rows.append([
        Phrase(verbatim: request.change.text, .strong), Phrase(verbatim: request.title),
        Phrase(verbatim: request.department), count(request.deferrals, of: request.limit),
        Phrase(verbatim: "\(request.since)"), Phrase(verbatim: "\(request.cycles)"),
        Phrase(verbatim: hundredths(request.debt)), note(request),
      ])
    }
    page.table(table)
  }

  private static func note(_ request: RequestDebt) -> Phrase {
    if let cycle = request.waitsFor { return Phrase("until \(cycle)", .faint) }
    return request.isAtLimit ? Phrase("decide now", .warning) : ""
  }

  private static func tasks(_ debt: DebtView, _ page: inout Page, _ style: ReportStyle) {
    page.section("DISPLACED TASKS", Phrase("owed to the project", .faint))
    guard !debt.tasks.isEmpty else {
      page.paragraph(Phrase("No unfinished task has made room for a change."))
      return
    }
    var table = Table([
      Table.Column("Task"), Table.Column("Name", .left, .flexible), Table.Column("Department"),
      Table.Column("Displaced", .right), Table.Column("By", .right), Table.Column("Debt", .right),
      Table.Column(""),
    ])
    for task in debt.tasks {
      table.rows.append([
        Phrase(verbatim: task.task.text, .strong), Phrase(verbatim: task.name),
        Phrase(verbatim: task.department), count(task.times.count, of: task.limit),
        Phrase(verbatim: style.duration(task.minutes)),
        Phrase(verbatim: style.duration(rounded(task.debt))),
        task.isAtLimit ? Phrase("no more", .warning) : "",
      ])
    }
    page.table(table)
  }

  private static func moves(
    _ moved: [DisplacedTask], _ page: inout Page, _ style: ReportStyle
  ) {
    guard !moved.isEmpty else { return }
    page.section("MOVED FOR CHANGES", Phrase("whom to tell, old and new dates", .faint))
    for moved in moved {
      let displacement = moved.displacement
      let owners = displacement.owners.map(\.text).joined(separator: ", ")
      let told = owners.isEmpty ? say("nobody is assigned") : owners
      page.paragraph(
        Phrase(verbatim: displacement.task.text, .strong)
          + Phrase(
            """
             for \(moved.change): \(displacement.before.start.dateText) to \
            \(displacement.before.finish.finishText) → \(displacement.after.start.dateText) to \
            \(displacement.after.finish.finishText); \(told)
            """)
          + (moved.position == nil ? Phrase("; approved, not carried out", .faint) : ""),
        hanging: 2)
    }
  }

  private static func departments(
    _ debt: DebtView, _ page: inout Page, _ style: ReportStyle
  ) {
    guard !debt.departments.isEmpty else { return }
    page.section("BY DEPARTMENT")
    var table = Table([
      Table.Column("Department", .left, .flexible), Table.Column("Requests", .right),
      Table.Column("Debt", .right), Table.Column("Tasks", .right), Table.Column("Debt", .right),
    ])
    for department in debt.departments {
      table.rows.append([
        Phrase(verbatim: department.name, .strong), Phrase(verbatim: "\(department.requests)"),
        Phrase(verbatim: hundredths(department.requestDebt)),
        Phrase(verbatim: "\(department.tasks)"),
        Phrase(verbatim: style.duration(rounded(department.taskDebt))),
      ])
    }
    page.table(table)
    page.blank()
    page.paragraph(
      Phrase(
        """
        A request owes its priority, a task the working time by which it was pushed back; both \
        grow by the interest of the policy in each cycle.
        """, .faint))
  }

  private static func count(_ count: Int, of limit: Int?) -> Phrase {
    let text = limit.map { "\(count)/\($0)" } ?? "\(count)"
    return Phrase(verbatim: text, limit.map { count >= $0 } == true ? .warning : nil)
  }

  /// `3.6`: hundredths without zeros at the end.
  private static func hundredths(_ value: Int) -> String { ScoreWords.points(10 * value) }

  /// Hundredths of a minute in whole minutes, halves up.
  private static func rounded(_ hundredths: Int) -> Int { (hundredths + 50) / 100 }
}
