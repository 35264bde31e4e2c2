import ChangeControl
import EventSchema
import Projections
import Testing

/// Rows in memory are what they would be on disk, whichever way they are kept.
@Suite struct MemoryRowsTests {
  private let key = RowKey(tag: 9)
  private let goal = Goal(
    id: "P1", name: "Promises", side: .project, measure: .promisesKept, target: 95, unit: "%")

  @Test func `a value that was written gives its bytes, changed in place or not`() throws {
    var rows = MemoryRows()
    rows.write(goal, at: key.letter("g"))
    #expect(rows.row(key.letter("g")) == goal.wireBytes())

    let isKnown = try rows.change(Goal.self, at: key.letter("g"), of: CharterProjection.self) {
      $0.target = 96
    }

    var changed = goal
    changed.target = 96
    let read = try rows.read(Goal.self, at: key.letter("g"), of: CharterProjection.self)
    #expect(isKnown && read == changed)
    #expect(rows.row(key.letter("g")) == changed.wireBytes())
  }

  @Test func `a value can be changed that came as bytes, and none where there is no row`() throws {
    var rows = MemoryRows()
    rows.set(key.letter("g"), to: goal.wireBytes())

    let isKnown = try rows.change(Goal.self, at: key.letter("g"), of: CharterProjection.self) {
      $0.name = "Kept"
    }
    let isOther = try rows.change(Goal.self, at: key.letter("h"), of: CharterProjection.self) {
      $0.name = "Kept"
    }

    let read = try rows.read(Goal.self, at: key.letter("g"), of: CharterProjection.self)
    #expect(isKnown && !isOther && read?.name == "Kept" && rows.count == 1)
  }

  @Test func `marks stand in one block in its place among all others`() throws {
    var rows = MemoryRows()
    rows.set(key.letter("z"), to: [1])
    for number in [3, 300, 300, 70_000] as [UInt64] {
      rows.mark(key.text("b"), number, of: AuditProjection.self)
    }
    rows.mark(key.text("a"), 8, of: AuditProjection.self)
    rows.set(key.letter("A"), to: [2])

    var walked: [[UInt8]] = []
    rows.forEach { key, _ in walked.append(Array(key)) }

    let block = key.text("b").number(3)
    #expect(
      walked == [
        key.letter("A").bytes, key.text("a").number(8).bytes, block.bytes, key.letter("z").bytes,
      ])
    #expect(rows.count == walked.count)
    #expect(rows.row(block) == [0xA9, 0x02, 0xC4, 0xA0, 0x04])
    #expect(rows.row(key.text("b").number(300)) == nil)
    var scanned: [[UInt8]] = []
    try rows.scan(key.text("b")) { (key, _) throws(ProjectionError) in
      scanned.append(key)
      return true
    }
    #expect(scanned == [block.bytes])
  }

  @Test func `a removed row is gone and can be written again`() throws {
    var rows = MemoryRows()
    rows.write(goal, at: key.letter("g"))
    rows.remove(key.letter("g"))
    #expect(rows.row(key.letter("g")) == nil && rows.count == 0)

    rows.set(key.letter("g"), to: [7])
    #expect(rows.row(key.letter("g")) == [7] && rows.count == 1)
  }

  @Test func `keys of any length are found and sorted as their bytes are`() {
    var rows = MemoryRows()
    let texts = (0...90).map { String(repeating: "x", count: $0) } + ["", "w", "y"]
    for text in texts { rows.set(key.text(text), to: Array(text.utf8)) }

    var walked: [[UInt8]] = []
    rows.forEach { key, _ in walked.append(Array(key)) }

    #expect(walked.count == Set(texts).count)
    #expect(walked == walked.sorted { $0.lexicographicallyPrecedes($1) })
    for text in texts { #expect(rows.row(key.text(text)) == Array(text.utf8)) }
  }

  @Test func `a byte that ends a text is written as two wherever it stands`() {
    for length in 1...24 {
      for place in 0..<length {
        for byte in [0, 1, 2, 0x7F] as [UInt8] {
          var text = [UInt8](repeating: 0x61, count: length)
          text[place] = byte
          let written = text.flatMap { $0 < 2 ? [1, $0 + 1] : [$0] }

          #expect(key.text(String(decoding: text, as: UTF8.self)).bytes == [9] + written + [0])
        }
      }
    }
  }

  @Test func `texts with the bytes that end a text sort apart from all others`() {
    let texts = ["", "\u{0}", "\u{0}a", "\u{1}", "a", "a\u{0}", "a\u{1}b", "ab"]
    let keys = texts.map { key.text($0).number(1).bytes }

    #expect(key.text("a\u{0}\u{1}").bytes == [9, 97, 1, 1, 1, 2, 0])
    #expect(keys.sorted { $0.lexicographicallyPrecedes($1) } == keys)
    #expect(Set(keys).count == keys.count)
  }
}
