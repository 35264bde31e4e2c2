import ChangeControl
import Foundation
import Interchange
import Planning
import Testing

/// The examples that the documentation shows are read as they stand.
@Suite struct DocumentationTests {
  @Test func `the first plan of the format's page is a plan`() throws {
    let text = try firstExample(of: "PlanFormat")
    #expect(try PlanFormatCatalogue.read(Fixtures.plan(text)).counts.tasks == 1)
  }

  @Test func `the request of the format's page is a request`() throws {
    let request = try ChangeRequestFile.read(
      Fixtures.plan(try firstExample(of: "RequestFormat")),
      defaults: ChangeRequestDefaults(project: "p"))
    #expect(request.edits.count == 4 && request.displaceable.count == 2)
  }

  @Test func `the first policy of the format's page is a policy`() throws {
    let reading = try PolicyFile.read(Fixtures.plan(try firstExample(of: "PolicyFormat")))
    #expect(reading.policy.cycle.weeks == 2 && reading.policy.buffers != nil)
  }

  @Test func `every field that a policy can state is described`() throws {
    let path = "Sources/Interchange/Interchange.docc/PolicyFormat.md"
    let text = try String(contentsOf: Fixtures.packageRoot.appending(path: path), encoding: .utf8)
    let policy = try PolicyFile.read(try Fixtures.file("policies/valid/full.yaml")).policy
    for field in PolicyFile.fields(policy) {
      for key in field.path.split(separator: ".") where key.first?.isLowercase == true {
        #expect(text.contains("`\(key)`") || text.contains("\(key):"), "\(field.path)")
      }
    }
  }

  private func firstExample(of page: String) throws -> String {
    let path = "Sources/Interchange/Interchange.docc/\(page).md"
    let text = try String(contentsOf: Fixtures.packageRoot.appending(path: path), encoding: .utf8)
    let example = try #require(text.split(separator: "```yaml\n").dropFirst().first)
    return String(try #require(example.split(separator: "```").first))
  }
}
