import Foundation
import Planning
import Testing

/// Two projects with expected schedules, from ccpm-scheduler (MIT or Apache-2.0).
@Suite(.enabled(if: AcceptanceData.isPresent("ccpm"), AcceptanceData.skipped))
struct CriticalChainCasesTests {
  @Test(arguments: ["example", "website-launch"])
  func `chains, buffers and dates are equal`(name: String) throws {
    let found = try CriticalChain.schedule(project(name))
    let rows = try AcceptanceData.table("ccpm/\(name)/expected-schedule.csv")
    let expected = rows.filter { $0["type"] == "task" }

    for run in found.runs {
      let row = try #require(expected.first { $0["id"] == run.task.text })
      #expect(run.units == range(row), "\(run.task)")
    }
    #expect(found.runs.count == expected.count)
    #expect(found.chain.map(\.text) == members("critical", expected))
    let buffers = rows.filter { $0["type"] == "feeding_buffer" }
    #expect(found.feeding.map(\.buffer) == buffers.map { range($0) })
    for (number, feeding) in found.feeding.enumerated() {
      #expect(feeding.tasks.map(\.text) == members("feeding-\(number + 1)", expected))
    }
    let last = try #require(rows.first { $0["type"] == "project_buffer" })
    #expect(found.projectBuffer == range(last))
    let summary = String(
      decoding: try AcceptanceData.data("ccpm/\(name)/expected-summary.md"), as: UTF8.self)
    for feeding in found.feeding where feeding.buffer.count < feeding.wanted {
      #expect(summary.contains("\(feeding.buffer.count) (method wanted \(feeding.wanted))"))
    }
  }

  /// The tasks of a chain in the order of the file, which is that of starts.
  private func members(_ chain: String, _ rows: [[String: String]]) -> [String] {
    rows.filter { $0["chain"] == chain }.compactMap { $0["id"] }
  }

  private func range(_ row: [String: String]) -> Range<Int> {
    let start = Int(row["start"] ?? "") ?? -1
    return start..<(Int(row["finish"] ?? "") ?? start)
  }

  private func project(_ name: String) throws -> ChainProject {
    let outages = try AcceptanceData.table("ccpm/\(name)/calendar.csv")
    func names(_ text: String?) -> [String] {
      (text ?? "").split(separator: ";").map(String.init)
    }
    return ChainProject(
      tasks: try AcceptanceData.table("ccpm/\(name)/tasks.csv").map { row in
        ChainTask(
          id: TaskID(row["id"] ?? ""),
          estimate: Estimate(safe: Int(row["realistic_duration"] ?? "") ?? 0),
          after: names(row["predecessor_ids"]).map { TaskID($0) },
          needs: names(row["resource_ids"]).map { ResourceID($0) })
      },
      resources: try AcceptanceData.table("ccpm/\(name)/resources.csv").map { row in
        ChainResource(
          id: ResourceID(row["id"] ?? ""), capacity: Int(row["capacity"] ?? "") ?? 1,
          outages: outages.filter { $0["resource_id"] == row["id"] }.map {
            ChainResource.Outage(
              (Int($0["from"] ?? "") ?? 0)..<(Int($0["to"] ?? "") ?? 0),
              capacity: Int($0["capacity"] ?? "") ?? 0)
          })
      })
  }
}
