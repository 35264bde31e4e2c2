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

  @Test func `marks are empty rows in their place among all others`() throws {
    var rows = MemoryRows()
    rows.set(key.letter("z"), to: [1])
    for number in [3, 300, 300, 70_000] as [UInt64] { rows.mark(key.text("b"), number) }
    rows.mark(key.text("a"), 8)
    rows.set(key.letter("A"), to: [2])

    var walked: [[UInt8]] = []
    rows.forEach { key, _ in walked.append(key) }

    let marks = [3, 300, 70_000].map { key.text("b").number($0).bytes }
    #expect(
      walked == [key.letter("A").bytes, key.text("a").number(8).bytes] + marks
        + [key.letter("z").bytes])
    #expect(rows.count == walked.count)
    #expect(rows.row(key.text("b").number(300)) == [])
    #expect(rows.row(key.text("b").number(301)) == nil)
    var scanned: [[UInt8]] = []
    try rows.scan(key.text("b")) { (key, value) throws(ProjectionError) in
      #expect(value.isEmpty)
      scanned.append(key)
      return scanned.count < 2
    }
    #expect(scanned == Array(marks.prefix(2)))
  }

  @Test func `texts with the bytes that end a text sort apart from all others`() {
    let texts = ["", "\u{0}", "\u{0}a", "\u{1}", "a", "a\u{0}", "a\u{1}b", "ab"]
    let keys = texts.map { key.text($0).number(1).bytes }

    #expect(key.text("a\u{0}\u{1}").bytes == [9, 97, 1, 1, 1, 2, 0])
    #expect(keys.sorted { $0.lexicographicallyPrecedes($1) } == keys)
    #expect(Set(keys).count == keys.count)
  }
}
