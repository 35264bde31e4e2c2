import Planning

/// What the signs of a chart mean.
enum PlanLegend {
  static func draw(on page: inout Page, isCompared: Bool, dataDate: PlanTime) {
    var entries: [Phrase] = [
      Phrase("█", .bad) + " critical", Phrase("▄", .accent) + " other work",
      Phrase("━", .good) + " done", Phrase("├┤", .strong) + " summary", "◆ milestone, ◇ reached",
      "▽ promised, ▼ missed", "◈ milestone on its promise", "▒ buffer drawn, ░ left",
      "┊ data date \(dataDate.momentText)", Phrase("!", .bad) + " late, or buffer overdrawn",
    ]
    if isCompared {
      entries += ["· before, ~ moved, + added, - removed", "Days: by which the end moves"]
    }
    // Words of one entry stay together: their spaces are set as unbreakable.
    let fixed = entries.map { entry in
      Phrase(entry.glyphs.map { $0.character == " " ? Phrase.Glyph("\u{A0}", $0.ink) : $0 })
    }
    for line in Phrase.joined(fixed, by: "  ").wrapped(page.style.width) {
      page.line(
        Phrase(line.glyphs.map { $0.character == "\u{A0}" ? Phrase.Glyph(" ", $0.ink) : $0 }))
    }
  }
}
