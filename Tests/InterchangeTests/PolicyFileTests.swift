import ChangeControl
import Interchange
import Planning
import Testing

@Suite struct PolicyFileTests {
  @Test func `every rule of a file is read`() throws {
    let reading = try PolicyFile.read(try Fixtures.file("policies/valid/full.yaml"))
    let policy = reading.policy

    #expect(reading.reason == "The board's decision of 3 December")
    #expect(policy.version == 0 && policy.mayBreakPromises)
    #expect(policy.cycle.weeks == 3 && "\(policy.cycle.first)" == "2026-11-30T09:00")
    #expect(
      policy.fever
        == Policy.FeverLines(redAtStart: 30, redAtEnd: 85, yellowAtStart: 5, yellowAtEnd: 60))
    let buffers = try #require(policy.buffers)
    #expect(buffers.allowance(of: "R & D") == 1560 && buffers.allowance(of: "sales") == 2400)
    #expect(buffers.frozen.factor == 300 && buffers.slushy.days == 42)
    #expect(buffers.overdraft == .refuse)
  }

  @Test func `what a file leaves out is as the standard has it`() throws {
    let policy = try PolicyFile.read(try Fixtures.file("policies/valid/shortest.yaml")).policy
    var standard = Policy.standard
    standard.cycle = policy.cycle

    #expect(policy == standard)
  }

  @Test(arguments: try Fixtures.files(in: "policies/valid"), [480, 450, 1440])
  func `a policy that is written reads back as it was`(path: String, day: Int) throws {
    let policy = try PolicyFile.read(try Fixtures.file(path)).policy

    let text = PolicyFile.text(policy, minutesPerDay: day)

    #expect(try PolicyFile.read(Fixtures.plan(text)).policy == policy, "\(text)")
  }

  @Test(arguments: [
    "R & D", "null", "-", "yes: no", "研发", "a\"b\\c", "line\nbreak", " leading", "trailing ",
    "#5", "[1]", "\u{85}next",
  ])
  func `a department of any name reads back as it was written`(name: String) throws {
    var policy = try PolicyFile.read(try Fixtures.file("policies/valid/full.yaml")).policy
    policy.buffers?.allowances = [.init(department: name, minutes: 61)]

    let text = PolicyFile.text(policy)

    #expect(try PolicyFile.read(Fixtures.plan(text)).policy == policy, "\(text)")
  }

  @Test func `the full file states every topic, field by field`() throws {
    let policy = try PolicyFile.read(try Fixtures.file("policies/valid/full.yaml")).policy
    let paths = PolicyFile.fields(policy).map(\.path)

    #expect(Set(paths).count == paths.count)
    #expect(paths.contains("buffers.allowances.R & D") && paths.contains("fever.red"))
    let topics = Set(paths.compactMap { $0.split(separator: ".").first })
    #expect(topics.isSuperset(of: ["cycle", "fever", "may-break-promises", "buffers"]))
  }

  @Test func `a misspelt key is answered with the one that was meant`() throws {
    let error = try #require(throws: InterchangeError.self) {
      try PolicyFile.read(try Fixtures.file("policies/malformed/unknown-key.yaml"))
    }
    #expect(error.line == 2 && error.nextStep == "did you mean \"buffers\"?")
  }

  @Test func `a plan file reads the same topics`() throws {
    let plan = """
      project: {id: p, start: 2026-11-30}
      tasks: [{id: A, duration: 1d}]
      policy:
        version: 4
        cycle: {first: 2026-11-30, weeks: 3}
        buffers: {base: 120}
      """
    let policy = try PlanFormatCatalogue.read(Fixtures.plan(plan)).document.policy

    #expect(policy?.version == 4 && policy?.buffers?.base == 120)
  }
}
