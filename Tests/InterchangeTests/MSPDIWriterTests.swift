import ChangeControl
import Foundation
import Interchange
import Planning
import Testing

/// Plans that leave as Microsoft Project XML and come back.
@Suite struct MSPDIWriterTests {
  @Test(arguments: try RoundTrip.files())
  func `a plan that leaves and comes back is the same plan`(path: String) throws {
    let reading = try RoundTrip.read(path)
    let first = try RoundTrip.scheduled(reading)

    let writing = MSPDIWriter.write(first)
    let back = try PlanFormatCatalogue.read(RoundTrip.file(writing.text))
    let second = try RoundTrip.scheduled(back)

    let names = RoundTrip.names(from: first, to: back.document.plan)
    #expect(names.count == first.plan.tasks.count)
    #expect(back.stored.map(RoundTrip.dates) == first.placements.map(RoundTrip.dates))
    #expect(second.placements.map(RoundTrip.dates) == first.placements.map(RoundTrip.dates))
    #expect(
      RoundTrip.links(back.document.plan) == RoundTrip.links(first.plan).map { $0.renamed(names) })
    #expect(RoundTrip.calendars(back.document.plan) == RoundTrip.calendars(first.plan))
    #expect(RoundTrip.assignments(back.document.plan) == RoundTrip.assignments(first.plan))
    #expect(
      back.document.plan.tasks.map(\.progress) == first.plan.tasks.map(\.progress))
    #expect(back.document.plan.tasks.map(\.kind) == first.plan.tasks.map(\.kind))
    #expect(back.document.plan.tasks.map(\.name) == first.plan.tasks.map(\.name))
    #expect(back.document.plan.tasks.map(\.priority) == first.plan.tasks.map(\.priority))
    #expect(back.document.plan.tasks.map(\.duration) == first.plan.tasks.map(\.duration))
  }

  @Test(arguments: try RoundTrip.files())
  func `a plan that has come back leaves as the same bytes`(path: String) throws {
    let first = MSPDIWriter.write(try RoundTrip.scheduled(try RoundTrip.read(path)))
    let back = try PlanFormatCatalogue.read(RoundTrip.file(first.text))
    let second = MSPDIWriter.write(try RoundTrip.scheduled(back))

    let third = MSPDIWriter.write(
      try RoundTrip.scheduled(try PlanFormatCatalogue.read(RoundTrip.file(second.text))))

    #expect(third.text == second.text)
  }

  @Test(
    .enabled(if: AcceptanceData.isPresent, AcceptanceData.absent),
    arguments: ["msproject/task-links-2007.xml", "msproject/task-links-2013.xml"])
  func `Microsoft Project's own dates leave as they came`(path: String) throws {
    let reading = try AcceptanceData.read(path)
    let writing = MSPDIWriter.write(try RoundTrip.scheduled(reading))

    let back = try PlanFormatCatalogue.read(RoundTrip.file(writing.text))

    #expect(back.stored == reading.stored)
    #expect(back.document.plan.links == reading.document.plan.links)
    #expect(back.document.plan.calendars == reading.document.plan.calendars)
    #expect(back.document.plan.tasks == reading.document.plan.tasks)
  }

  @Test func `what Microsoft Project cannot hold is told with its count`() throws {
    let reading = try RoundTrip.read("demo/plan.yaml")
    let notes = MSPDIWriter.write(try RoundTrip.scheduled(reading)).notes

    let plan = reading.document.plan
    #expect(notes.first { $0.subject == "Buffer" }?.count == plan.buffers.count)
    #expect(notes.first { $0.subject == "Task/UID" }?.count == plan.tasks.count)
    #expect(
      notes.first { $0.subject == "Task/Promise" }?.count
        == plan.tasks.count { $0.promise != nil })
  }

  @Test func `markup and control characters in names do no harm`() throws {
    let plan = Plan(
      id: "p", name: "a < b & c > d", start: PlanTime(minute: 0), calendar: "1",
      calendars: [
        WorkCalendar(id: "1", name: "]]>", week: Array(repeating: [.init(0, 1440)], count: 7))
      ], tasks: [PlanTask(id: "1", name: "\u{1B}[31m \"&amp;\"", duration: 60)])
    let sheet = PlanSheet(
      plan: plan,
      placements: [Placement(task: "1", start: plan.start, finish: PlanTime(minute: 60))])

    let back = try PlanFormatCatalogue.read(RoundTrip.file(MSPDIWriter.write(sheet).text))

    #expect(back.document.plan.name == plan.name)
    #expect(back.document.plan.tasks[0].name == "\u{FFFD}[31m \"&amp;\"")
    #expect(back.document.plan.calendars == plan.calendars)
  }
}
