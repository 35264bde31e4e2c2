import Reports
import Testing

@Suite struct QueueReportTests {
  @Test(arguments: [60, 80, 120]) func `a queue at any width`(width: Int) throws {
    try expectGolden(
      QueueReport.text(Queue.lines, ReportStyle(width: width)), "queue-\(width)", width: width)
  }

  @Test func `an empty queue says so`() {
    #expect(
      QueueReport.text([]) == """
        The queue is empty: no request waits for anything.
          next: leeway submit

        """)
  }
}
