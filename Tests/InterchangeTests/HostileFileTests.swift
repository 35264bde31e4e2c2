import Interchange
import Testing

@Suite struct HostileFileTests {
  @Test func `a YAML plan above 64 MB is refused before it is parsed`() throws {
    let bytes = Array(repeating: UInt8(ascii: "#"), count: (64 << 20) + 1)
    #expect(code(of: PlanFile(name: "big.yaml", bytes: bytes)) == .fileTooLarge)
  }

  @Test func `an MSPDI file above 256 MB is refused before it is parsed`() throws {
    let bytes = Array(repeating: UInt8(ascii: "<"), count: (256 << 20) + 1)
    #expect(code(of: PlanFile(name: "big.xml", bytes: bytes)) == .fileTooLarge)
  }

  @Test func `an XML text of megabytes in one element does not count as a plan`() throws {
    let text = "<Project><Name>" + String(repeating: "x", count: 12 << 20) + "</Name></Project>"
    #expect(code(of: Fixtures.plan(text)) != nil)
  }

  @Test func `a hundred thousand nested elements are refused`() throws {
    let text = String(repeating: "<Project>", count: 100_000)
    #expect(code(of: Fixtures.plan(text)) == .documentTooComplex)
  }

  @Test func `a hundred thousand nested YAML maps are refused`() throws {
    let text = String(repeating: "{a: ", count: 100_000)
    #expect(code(of: Fixtures.plan(text)) == .documentTooComplex)
  }

  @Test func `aliases may be used a few times`() throws {
    let text = """
      project: {id: p, start: 2026-11-30}
      calendars:
        a: {week: &week {mon-fri: 09:00-17:00}}
        b: {week: *week}
      """
    let reading = try PlanFormatCatalogue.read(Fixtures.plan(text))
    #expect(reading.counts.calendars == 2)
  }

  @Test func `a file that is absent is refused by name`() throws {
    let error = try #require(throws: InterchangeError.self) { try PlanFile(path: "/nowhere/a.xml") }
    #expect(error.code == .unreadableFile && error.file == "/nowhere/a.xml")
  }

  @Test func `control characters of a file do not reach the terminal`() throws {
    let error = try #require(throws: InterchangeError.self) {
      try EditExpression.duration("3\u{1B}[31mdays")
    }
    #expect(!"\(error)".unicodeScalars.contains("\u{1B}"))
  }

  private func code(of file: PlanFile) -> InterchangeError.Code? {
    do {
      _ = try PlanFormatCatalogue.read(file)
      return nil
    } catch {
      return error.code
    }
  }
}
