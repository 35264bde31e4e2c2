import Interchange
import Planning
import Testing

@Suite struct MalformedFileTests {
  @Test(arguments: ExpectedMistake.all(in: "plans/malformed"))
  func `a malformed plan is refused with code, line and next step`(
    mistake: ExpectedMistake
  ) throws {
    let file = try Fixtures.file(mistake.path)
    let error = try #require(throws: InterchangeError.self) {
      try PlanFormatCatalogue.read(file)
    }
    expect(error, mistake)
  }

  @Test(arguments: ExpectedMistake.all(in: "requests/malformed"))
  func `a malformed request is refused with code, line and next step`(
    mistake: ExpectedMistake
  ) throws {
    let file = try Fixtures.file(mistake.path)
    let defaults = ChangeRequestDefaults(project: "p", requester: "li.na", department: "sales")
    let error = try #require(throws: InterchangeError.self) {
      try ChangeRequestFile.read(file, defaults: defaults)
    }
    expect(error, mistake)
  }

  @Test(arguments: ExpectedMistake.all(in: "policies/malformed"))
  func `a malformed policy is refused with code, line and next step`(
    mistake: ExpectedMistake
  ) throws {
    let file = try Fixtures.file(mistake.path)
    let error = try #require(throws: InterchangeError.self) { try PolicyFile.read(file) }
    expect(error, mistake)
  }

  @Test(arguments: ["plans/malformed", "requests/malformed", "policies/malformed"])
  func `every malformed fixture is listed once with what is wrong`(folder: String) throws {
    let files = try Fixtures.files(in: folder).filter { !$0.hasSuffix("/EXPECTED") }
    #expect(ExpectedMistake.all(in: folder).map(\.path).sorted() == files)
    #expect(files.count >= 14)
  }

  private func expect(_ error: InterchangeError, _ mistake: ExpectedMistake) {
    #expect(error.code.rawValue == mistake.code, "\(error)")
    #expect(error.line ?? 0 == mistake.line, "\(error)")
    #expect(error.file == mistake.path)
    #expect(!error.found.isEmpty && !error.nextStep.isEmpty)
  }
}
