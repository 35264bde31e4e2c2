import Interchange
import Testing

@Suite struct ErrorTextTests {
  @Test(arguments: [
    (
      "unknown-task.yaml",
      """
      plans/malformed/unknown-task.yaml:4:34: unknown-task: no task is called "DESING"; \
      did you mean "DESIGN"?
      """
    ),
    (
      "unknown-key.yaml",
      """
      plans/malformed/unknown-key.yaml:3:13: unknown-key: a task has no key "durration"; \
      did you mean "duration"?
      """
    ),
    (
      "tab.yaml",
      """
      plans/malformed/tab.yaml:3:1: plan-syntax: a tab stands before the first word; \
      indent with spaces
      """
    ),
    (
      "xml-duration.xml",
      """
      plans/malformed/xml-duration.xml:6: bad-duration: Duration is "3 days"; \
      export the plan with durations such as PT8H0M0S
      """
    ),
  ])
  func `an error names place, code, input and next step`(name: String, text: String) throws {
    let file = try Fixtures.file("plans/malformed/\(name)")
    let error = try #require(throws: InterchangeError.self) { try PlanFormatCatalogue.read(file) }
    #expect("\(error)" == text)
  }

  @Test func `codes are kebab case and not used twice`() {
    let codes = InterchangeError.Code.allCases.map(\.rawValue)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.allSatisfy { $0 == "-" || ("a"..."z").contains($0) } })
  }
}
