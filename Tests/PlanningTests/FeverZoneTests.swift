import Planning
import Testing

@Suite struct FeverZoneTests {
  @Test func `whole minutes give the zone that exact fractions give`() throws {
    var random = SeededGenerator(seed: 4)
    var zones: Set<FeverZone> = []
    for _ in 0..<4000 {
      let lines = FeverLines(
        redAtStart: .random(in: 0...60, using: &random),
        redAtEnd: .random(in: 40...120, using: &random),
        yellowAtStart: .random(in: -20...40, using: &random),
        yellowAtEnd: .random(in: 0...90, using: &random))
      let size = Int.random(in: 1...100, using: &random)
      let original = Int.random(in: 1...100, using: &random)
      let drawn = Int.random(in: -20...140, using: &random)
      let remaining = Int.random(in: 0...original, using: &random)

      let reading = try Fever.reading(
        drawn: drawn, size: size, remainingChain: remaining, originalChain: original, lines: lines)

      #expect(
        lines.zone(
          drawn: drawn, size: size, remainingChain: remaining, originalChain: original)
          == reading.zone)
      zones.insert(reading.zone)
    }
    #expect(zones.count == FeverZone.allCases.count)
  }

  @Test func `a buffer on a line is not yet above it`() {
    let lines = FeverLines()
    #expect(lines.zone(drawn: 33, size: 100, remainingChain: 7, originalChain: 7) == .yellow)
    #expect(lines.zone(drawn: 0, size: 100, remainingChain: 7, originalChain: 7) == .green)
    #expect(lines.zone(drawn: 34, size: 100, remainingChain: 7, originalChain: 7) == .red)
  }
}
