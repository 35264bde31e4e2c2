import ChangeControl
import Interchange
import Planning
import Testing

/// What people cost and how well they can do what.
@Suite struct RatesAndSkillsTests {
  private static let text = """
    project: {id: p, start: 2026-11-30, currency: EUR}
    resources:
      ann: {skills: {welding: 3, driving: }, rate: 95.50/h}
      bo: {skills: [welding, painting], rate: 60 / h}
      cy: {skills: welding}
    tasks:
      - {id: A, duration: 2d, assign: ann, skill: welding >= 2}
      - {id: B, duration: 1d, assign: bo, skill: {name: welding, level: 1}}
      - {id: C, duration: 1d, assign: cy, skill: welding}
    """

  private func plan(_ text: String = text) throws -> Plan {
    try PlanFormatCatalogue.read(Fixtures.plan(text)).document.plan
  }

  @Test func `a plan file gives rates, a currency and levels`() throws {
    let plan = try plan()

    #expect(plan.currency == "EUR")
    #expect(plan.resources.map(\.rate) == [9550, 6000, nil])
    #expect(
      plan.resources.map(\.skills) == [
        [Skill("welding", level: 3), "driving"], ["welding", "painting"], ["welding"],
      ])
    #expect(plan.tasks.map(\.skill) == [Skill("welding", level: 2), "welding", "welding"])
    #expect(plan.costsOfWork == [152_800, 48_000, 0])
  }

  @Test(arguments: [
    ("95.50/h", "95.505/h", "bad-number"), ("95.50/h", "95.50", "bad-number"),
    ("95.50/h", "95.50/d", "bad-number"), ("95.50/h", "-1/h", "bad-number"),
    ("95.50/h", "./h", "bad-number"), ("95.50/h", "1000001/h", "bad-number"),
    ("95.50/h", "99999999999999999999/h", "bad-number"), ("95.50/h", "[1]", "wrong-shape"),
    ("EUR", "euro", "bad-choice"), (">= 2", ">= 0", "bad-number"), (">= 2", ">=", "bad-number"),
    ("welding >= 2", "'>= 2'", "missing-field"), ("welding: 3", "welding: 101", "bad-number"),
    ("level: 1", "level: high", "bad-number"), ("level: 1", "levl: 1", "unknown-key"),
  ])
  func `what is none is refused`(good: String, bad: String, code: String) throws {
    let text = Self.text.replacing(good, with: bad)
    #expect(text != Self.text)
    let error = #expect(throws: InterchangeError.self) { try plan(text) }
    #expect(error?.code.rawValue == code)
    #expect(error?.nextStep.isEmpty == false)
  }

  @Test func `rates leave for Microsoft Project and come back`() throws {
    let reading = try PlanFormatCatalogue.read(Fixtures.plan(Self.text))
    let written = MSPDIWriter.write(try RoundTrip.scheduled(reading)).text
    let back = try PlanFormatCatalogue.read(RoundTrip.file(written)).document.plan

    #expect(back.currency == "EUR")
    #expect(back.resources.map(\.rate) == [9550, 6000, nil])
    #expect(written.contains("<StandardRate>95.50</StandardRate>"))
  }

  @Test func `what else a file says of costs is told as lost`() throws {
    let reading = try PlanFormatCatalogue.read(Fixtures.plan(Self.text))
    let written = MSPDIWriter.write(try RoundTrip.scheduled(reading)).text.replacing(
      "<StandardRate>95.50</StandardRate>",
      with: """
        <AccrueAt>1</AccrueAt><StandardRate>95.50</StandardRate><OvertimeRate>120</OvertimeRate>
        <CostPerUse>20</CostPerUse>
        """)
    let subjects = try PlanFormatCatalogue.read(RoundTrip.file(written)).notes.map(\.subject)

    for subject in ["Resource/AccrueAt", "Resource/OvertimeRate", "Resource/CostPerUse"] {
      #expect(subjects.contains(subject), "\(subject)")
    }
  }

  @Test func `a table has the cost of each line, which is not read again`() throws {
    let reading = try PlanFormatCatalogue.read(Fixtures.plan(Self.text))
    let rows = CSVPlanWriter.write(try RoundTrip.scheduled(reading)).text.split(separator: "\r\n")

    #expect(rows.first?.hasSuffix(",finish,cost") == true)
    #expect(
      rows.dropFirst().map { String($0.split(separator: ",").last ?? "") }
        == ["1528.00", "480.00", "0.00"])
  }

  @Test func `of Primavera's prices the first of each resource is kept`() throws {
    let pump = String(decoding: try Fixtures.file("plans/valid/pump.xer").bytes, as: UTF8.self)
      .replacing("\r\n", with: "\n")
    let text = pump.replacing(
      "rsrc_id\tmax_qty_per_hr\n", with: "rsrc_id\tmax_qty_per_hr\tcost_per_qty\n"
    )
    .replacing("%R\t1\t500\t2.5\n", with: "%R\t1\t500\t2.5\t80.25\n%R\t3\t500\t2.5\t90\n")
    #expect(text != pump)
    let reading = try PlanFormatCatalogue.read(Fixtures.plan(text))

    #expect(reading.document.plan.currency == "EUR")
    #expect(reading.document.plan.resources.map(\.rate) == [8025, nil])
    #expect(reading.notes.contains { $0.subject == "RSRCRATE/cost_per_qty" && $0.count == 1 })
  }
}
