import Interchange
import Planning
import Testing

@Suite struct PSPLIBTests {
  static let sample = """
    ************************************************************************
    jobs (incl. supersource/sink ):  4
    RESOURCES
      - renewable                 :  2   R
      - nonrenewable              :  0   N
      - doubly constrained        :  0   D
    ************************************************************************
    PRECEDENCE RELATIONS:
    jobnr.    #modes  #successors   successors
       1        1          2           2   3
       2        1          1           4
       3        1          1           4
       4        1          0
    ************************************************************************
    REQUESTS/DURATIONS:
    jobnr. mode duration  R 1  R 2
    ------------------------------------------------------------------------
      1      1     0       0    0
      2      1     3       2    0
      3      1     4       1    5
      4      1     0       0    0
    ************************************************************************
    RESOURCEAVAILABILITIES:
      R 1  R 2
        2    5
    ************************************************************************
    """

  @Test func `a file is read as activities, gaps and supplies`() throws {
    let workload = try PSPLIBInstance(PSPLIBTests.sample, file: "a.sm").workload

    #expect(workload.activities.map(\.duration) == [0, 3, 4, 0])
    #expect(
      workload.activities[2].needs
        == [Workload.Need(resource: 0, units: 1), Workload.Need(resource: 1, units: 5)])
    #expect(workload.gaps.count == 4 && workload.gaps[2] == Workload.Gap(1, 3, slots: 3))
    #expect(workload.supplies.map(\.capacity) == [2, 5])
  }

  @Test func `lines that end as on Windows are read alike`() throws {
    let text = PSPLIBTests.sample.replacing("\n", with: "\r\n")

    let workload = try PSPLIBInstance(text, file: "a.sm").workload

    #expect(try workload == PSPLIBInstance(PSPLIBTests.sample, file: "a.sm").workload)
  }

  @Test(arguments: [
    ("  2      1     3       2    0", "  2      1     x       2    0", 19, "bad-number"),
    ("  2      1     3       2    0", "  2      2     3       2    0", 19, "wrong-shape"),
    (
      "   1        1          2           2   3", "   1        1          3           2   3", 10,
      "wrong-shape"
    ),
    (
      "   2        1          1           4", "   2        1          1           9", 11,
      "wrong-shape"
    ),
    ("    2    5", "    2", 25, "wrong-shape"),
    ("nonrenewable              :  0", "nonrenewable              :  1", 6, "wrong-shape"),
    ("):  4", "):  many", 2, "wrong-shape"),
    ("RESOURCEAVAILABILITIES:", "", 22, "missing-field"),
  ])
  func `a mistake is told with its line`(
    from: String, to: String, line: Int, code: String
  ) throws {
    let text = PSPLIBTests.sample.replacing(from, with: to)

    let error = try #require(throws: InterchangeError.self) {
      try PSPLIBInstance(text, file: "a.sm")
    }

    #expect(error.code.rawValue == code && error.line == line && error.file == "a.sm")
    #expect(!error.nextStep.isEmpty)
  }

  @Test func `a request above the capacity is told`() throws {
    let text = PSPLIBTests.sample.replacing("    2    5\n", with: "    1    5\n")

    let error = try #require(throws: InterchangeError.self) {
      try PSPLIBInstance(text, file: "a.sm")
    }

    #expect(error.code == .contradiction && error.found.contains("needs 2 of resource 0"))
  }

  @Test func `no prefix of a file is read or crashes`() {
    let text = PSPLIBTests.sample
    for length in stride(from: 0, to: text.count - 90, by: 7) {
      #expect(throws: InterchangeError.self) {
        try PSPLIBInstance(String(text.prefix(length)), file: "a.sm")
      }
    }
  }

  @Test func `a table of bounds is read`() throws {
    let rows = try BestKnown.table(
      "instance,lower_bound,upper_bound\na,3,4\nb,5,5\n", file: "best.csv")

    #expect(rows.map(\.instance) == ["a", "b"] && rows[0].upperBound == 4)
  }

  @Test(arguments: [
    ("name,low,high\na,1,2\n", 1), ("instance,lower_bound,upper_bound\na,1\n", 2),
    ("instance,lower_bound,upper_bound\na,1,2\nb,3,2\n", 3),
    ("instance,lower_bound,upper_bound\na,1,2\n\na,1,2\n", 4),
    ("instance,lower_bound,upper_bound\n", 2),
    ("", 1),
  ])
  func `a mistake in the table is told with its line`(text: String, line: Int) throws {
    let error = try #require(throws: InterchangeError.self) {
      try BestKnown.table(text, file: "best.csv")
    }

    #expect(error.line == line && error.file == "best.csv")
  }
}
