import ChangeControl
import Planning
import Projections
import Wording

/// Board, policy and goals in a few lines; nothing for what is not there.
struct CharterStatus {
  private let charter: Charter

  init(_ charter: Charter) {
    self.charter = charter
  }

  func draw(on page: inout Page) {
    if let board = charter.board {
      page.section("BOARD")
      page.fields(
        board.members.map { Field("\($0.role.word)", Phrase(verbatim: $0.person)) }, indent: 2)
    }
    if let policy = charter.policy {
      page.section("POLICY", Phrase("version \(policy.version)"))
      for line in PolicyWords.lines(policy) {
        page.paragraph(Phrase(verbatim: line), indent: 2, hanging: 2)
      }
    }
    guard !charter.goals.isEmpty else { return }
    page.section("GOALS")
    var table = Table([
      Table.Column("Id"), Table.Column("Goal", .left, .flexible), Table.Column("Side"),
      Table.Column("Weight", .right), Table.Column("Target", .right),
    ])
    for goal in charter.goals {
      table.rows.append([
        Phrase(verbatim: goal.id), Phrase(verbatim: goal.name), Phrase(verbatim: goal.side.word),
        Phrase("\(goal.weight) %"),
        Phrase(verbatim: goal.text(goal.target)),
      ])
    }
    page.table(table, indent: 2)
  }
}
