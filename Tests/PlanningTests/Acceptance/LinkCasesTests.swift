import Foundation
import Planning
import Testing

/// 18 networks over all kinds of links, from the R package criticalpath (MIT).
@Suite(.enabled(if: AcceptanceData.isPresent("cpm-links.json"), AcceptanceData.skipped))
struct LinkCasesTests {
  struct Case: Decodable {
    struct Activity: Decodable {
      var name: String
      var duration: Int
    }

    struct Link: Decodable {
      var predecessor: String
      var successor: String
      var type: String
      var lag: Int
    }

    struct Dates: Decodable, Equatable {
      var earlyStart: Int
      var earlyFinish: Int
      var lateStart: Int
      var lateFinish: Int
    }

    var title: String
    var activities: [Activity]
    var links: [Link]
    var expectedDuration: Int
    var expected: [String: Dates]
  }

  @Test func `early and late dates of all link kinds and lags are equal`() throws {
    let cases = try JSONDecoder().decode([Case].self, from: AcceptanceData.data("cpm-links.json"))
    #expect(cases.count == 18)
    for item in cases {
      let network = try Network(plan(item))
      let found = CriticalPath(network, frame: .openEnds)
      for line in found.lines {
        let dates = Case.Dates(
          earlyStart: line.earlyStart.minute, earlyFinish: line.earlyFinish.minute,
          lateStart: line.lateStart.minute, lateFinish: line.lateFinish.minute)
        #expect(dates == item.expected[line.task.text], "\(item.title): \(line.task)")
      }
      let first = found.lines.map(\.earlyStart.minute).min() ?? 0
      #expect(found.finish.minute - first == item.expectedDuration, "\(item.title)")
    }
  }

  private func plan(_ item: Case) -> Plan {
    let kinds: [String: Link.Kind] = [
      "FS": .finishToStart, "SS": .startToStart, "FF": .finishToFinish, "SF": .startToFinish,
    ]
    return Plan(
      id: "case", name: item.title, start: PlanTime(minute: 0), calendar: "always",
      calendars: [.always],
      tasks: item.activities.map {
        PlanTask(id: TaskID($0.name), name: $0.name, duration: $0.duration)
      },
      links: item.links.map {
        Link(
          TaskID($0.predecessor), TaskID($0.successor), kinds[$0.type] ?? .finishToStart,
          lag: .working($0.lag))
      })
  }
}
