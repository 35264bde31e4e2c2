import Foundation
import Testing

@testable import leeway

@Suite struct BenchPlanningTests {
  private let instance = """
    jobs (incl. supersource/sink ):  4
      - renewable                 :  1   R
      - nonrenewable              :  0   N
      - doubly constrained        :  0   D
    PRECEDENCE RELATIONS:
    jobnr.    #modes  #successors   successors
       1        1          2           2   3
       2        1          1           4
       3        1          1           4
       4        1          0
    REQUESTS/DURATIONS:
    jobnr. mode duration  R 1
    ------------------------------------------------------------------------
      1      1     0       0
      2      1     3       2
      3      1     4       1
      4      1     0       0
    RESOURCEAVAILABILITIES:
      R 1
        2
    """

  private func desk(table: String = "a,7,7\nb,7,7\n") throws -> Desk {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      atPath: desk.path("set"), withIntermediateDirectories: true)
    try desk.write(instance, to: "set/a.sm")
    try desk.write(instance, to: "set/b.sm")
    try desk.write("instance,lower_bound,upper_bound\n" + table, to: "best.csv")
    return desk
  }

  @Test func `a set is searched and scored`() throws {
    let run = try desk().run("bench planning --set set --best best.csv --budget 20")

    #expect(run.status == 0 && run.errors.isEmpty)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2 && lines[0].hasPrefix("SET"))
    let cells = lines[1].split(separator: " ")
    #expect(cells[0] == "set" && cells[1] == "2" && cells[2] == "0.000" && cells[5] == "2")
    #expect(cells[6] == "0" && cells[8] == "0")
  }

  @Test func `several sets are scored in one table`() throws {
    let desk = try desk()
    let words = "bench planning --set set --best best.csv --set set --best best.csv --budget 20"

    #expect(desk.run(words).output.split(separator: "\n").count == 3)
    #expect(desk.run("\(words) --budget 30").errors.contains("--budget is given twice"))
  }

  @Test func `scores are written for programs`() throws {
    let run = try desk(table: "a,7,8\nb,7,7\n")
      .run("bench planning --set set --best best.csv --budget 50ms --format json")

    #expect(run.status == 0)
    #expect(run.output.contains("\"instances\":2,\"averageDeviation\":-6.250,"))
    #expect(run.output.contains("\"maximumDeviation\":0.000,"))
    #expect(run.output.contains("\"verifierFailures\":0"))
  }

  @Test func `changes of a generated project are evaluated, alone and together`() throws {
    let run = try Desk().run("bench planning --evaluated 50 --format json")

    #expect(run.status == 0, "\(run.text)")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("{\"evaluation\":\"one\",\"changes\":1,\"sets\":0,\"tasks\":54,"))
    #expect(lines[1].hasPrefix("{\"evaluation\":\"together\",\"changes\":10,"))
    #expect(lines[2].hasPrefix("{\"evaluation\":\"together\",\"changes\":16,"))
    #expect(lines.allSatisfy { $0.hasSuffix("\"verifierFailures\":0}") })
    #expect(try Desk().run("bench planning --evaluated 10").status == 2)
  }

  @Test func `what cannot be read is told with its file and line`() throws {
    let desk = try desk(table: "a,7,7\nb,7\n")
    let bad = desk.run("bench planning --set set --best best.csv --budget 20")
    #expect(bad.status == 2 && bad.errors.contains("best.csv:3"))

    try desk.write("instance,lower_bound,upper_bound\na,7,7\n", to: "best.csv")
    let missing = desk.run("bench planning --set set --best best.csv --budget 20")
    #expect(missing.status == 2 && missing.errors.contains("no row is named \"b\""))

    try desk.write("instance,lower_bound,upper_bound\na,7,7\nb,7,7\n", to: "best.csv")
    try desk.write(instance.replacing("3       2", with: "3       x"), to: "set/b.sm")
    let broken = desk.run("bench planning --set set --best best.csv --budget 20")
    #expect(broken.status == 2 && broken.errors.contains("set/b.sm:15"))

    for line in [
      "bench planning --set none --best best.csv", "bench planning --set set --best none.csv",
      "bench planning --set . --best best.csv",
      "bench planning --set set --best best.csv --budget 0",
      "bench planning --set set --best best.csv --budget -1s",
      "bench planning --set set --set set --best best.csv",
    ] {
      let run = desk.run(line)
      #expect(run.status == 2 && !run.errors.isEmpty && run.output.isEmpty)
    }
  }
}
