import Planning
import Wording

/// What the signs of a chart mean.
enum PlanLegend {
  static func draw(
    on page: inout Page, isCompared: Bool, isSplit: Bool, dataDate: PlanTime
  ) {
    var entries: [Phrase] = [
      Phrase("█", .bad) + " critical", Phrase("▄", .accent) + " other work",
      Phrase("━", .good) + " done", Phrase("├┤", .strong) + " summary", "◆ milestone, ◇ reached",
      "▽ promised, ▼ missed", "◈ milestone on its promise", "▒ buffer drawn, ░ left",
      "┊ data date \(dataDate.momentText)", Phrase("!", .bad) + " late, or buffer overdrawn",
    ]
    if isSplit { entries.append(Phrase("┄", .faint) + " paused") }
    if isCompared {
      entries += ["· before, ~ moved, + added, - removed", "Days: by which the end moves"]
    }
    page.paragraph(Phrase.joined(entries.map(\.unbroken), by: "  "))
  }
}
