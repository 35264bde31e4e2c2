import ChangeControl
import Planning
import Wording

/// Which side paid for what was decided, change by change.
struct ConflictTable {
  private let conflict: GoalConflict

  init(_ conflict: GoalConflict) {
    self.conflict = conflict
  }

  func draw(on page: inout Page) {
    page.section("WHO PAYS", Phrase(verbatim: say("goal points by decision"), .faint))
    guard !conflict.lines.isEmpty else {
      return page.paragraph(Phrase(verbatim: say("Nothing was decided.")))
    }
    var table = Table([
      Table.Column("Change"), Table.Column("Decision", .left, .flexible),
      Table.Column(Message(verbatim: Goal.Side.project.word), .right),
      Table.Column(Message(verbatim: Goal.Side.sales.word), .right),
    ])
    for line in conflict.lines {
      table.rows.append([
        Phrase(verbatim: line.change.text), Phrase(verbatim: line.choice.words), cell(line.project),
        cell(line.sales),
      ])
    }
    for (label, amount) in [
      (say("gained"), conflict.gained(by:)), (say("lost"), { -conflict.lost(by: $0) }),
    ] as [(String, (Goal.Side) -> Int)] {
      table.rows.append([
        "", Phrase(verbatim: label, .strong), cell(amount(.project)), cell(amount(.sales)),
      ])
    }
    page.table(table)
    guard let payer = conflict.payer else { return }
    page.blank()
    page.paragraph(
      Phrase(verbatim: say("One side always pays: \(payer.word)."), .bad)
        + Phrase(
          verbatim: " "
            + say(
              """
              It bears at least \(GoalConflict.share) % of all points lost, over \
              \(GoalConflict.leastDecisions) decisions or more.
              """)))
  }

  private func cell(_ thousandths: Int) -> Phrase {
    Phrase(
      verbatim: GoalWords.points(thousandths, isSigned: true),
      thousandths < 0 ? .bad : thousandths > 0 ? .good : .faint)
  }
}
