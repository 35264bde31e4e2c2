import Projections
import Reports
import Testing

@Suite struct BudgetReportTests {
  @Test func `budgets of a plan`() throws {
    try expectGolden(BudgetReport.text(Aurora.buffers), "buffers")
  }

  @Test func `a budget with its movements`() throws {
    try expectGolden(
      BudgetReport.text(Aurora.projectBuffer, listsEntries: true), "buffer-entries")
  }

  @Test func `movements that do not sum up are reported`() throws {
    var buffer = Aurora.feedingBuffer
    buffer.budget.drawn = 60
    try expectGolden(BudgetReport.text(buffer, listsEntries: true), "buffer-damaged")
  }

  @Test func `a plan without buffers says how to get some`() {
    #expect(
      BudgetReport.text([]) == """
        The plan reserves no buffers.
          next: name some under buffers: in the plan file, before it is imported

        """)
  }
}
