import Foundation
import StoreTestSupport
import Testing

/// Files that people and programs get wrong: one error with its place, exit code
/// 2 (1 where only the plan is impossible), and nothing changed.
@Suite struct MalformedFileTests {
  /// A line of a list of mistakes: `file | code | line | what is wrong`.
  struct Mistake: Sendable, CustomTestStringConvertible {
    var file: URL
    var code: String
    var line: Int
    var testDescription: String { file.lastPathComponent }

    static func list(_ folder: String) -> [Mistake] {
      let folder = Fixtures.url(folder)
      let list =
        (try? String(contentsOf: folder.appending(path: "EXPECTED"), encoding: .utf8)) ?? ""
      return list.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
        let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        guard cells.count >= 3, let number = Int(cells[2]) else { return nil }
        return Mistake(file: folder.appending(path: cells[0]), code: cells[1], line: number)
      }
    }
  }

  @Test func `a malformed plan is refused with its place and changes nothing`() throws {
    let plans = Mistake.list("plans/malformed")
    #expect(plans.count >= 20)

    try expectRefused(plans, by: "import", status: 2)
  }

  @Test func `a malformed request is refused with its place and changes nothing`() throws {
    let requests = Mistake.list("requests/malformed")
    #expect(requests.count >= 20)

    try expectRefused(requests, by: "submit", status: 2)
  }

  @Test func `a plan that cannot be scheduled is refused and changes nothing`() throws {
    let plans = Mistake.list("commandline/plans")
    #expect(plans.count >= 5)

    try expectRefused(plans, by: "import", status: 1)
  }

  @Test func `a request that the plan contradicts is refused and changes nothing`() throws {
    let requests = Mistake.list("commandline/requests")
    #expect(requests.count >= 10)

    try expectRefused(requests, by: "submit", status: 1)
  }

  private func expectRefused(_ mistakes: [Mistake], by verb: String, status: Int32) throws {
    let desk = try Story.desk()
    let before = desk.state()
    for mistake in mistakes {
      try? FileManager.default.removeItem(atPath: desk.path("file"))
      let name = mistake.file.lastPathComponent
      try FileManager.default.copyItem(
        at: mistake.file, to: desk.directory.url.appending(path: name))

      let run = desk.run([verb, name, "--now", "2026-12-02T17:00"])
      let shown = run.errors.replacing("\n  ", with: " ")

      #expect(run.status == status && run.output.isEmpty, "\(run.text)")
      #expect(shown.hasPrefix("error[\(mistake.code)]: "), "\(run.text)")
      #expect(run.errors.ranges(of: "error[").count == 1 && run.errors.contains("  next: "))
      if status == 2 {
        let place = mistake.line == 0 ? "\(name):" : "\(name):\(mistake.line):"
        #expect(shown.contains(place), "\(run.text)")
      }
      expectPlainText(run.errors)
    }
    #expect(desk.state() == before)
  }

  @Test func `bytes made up at random are refused, whatever they are`() throws {
    let desk = try Story.desk()
    let before = desk.state()
    let plan = try String(contentsOfFile: Story.plan, encoding: .utf8)

    // Every beginning of a good plan, in steps; most are no plan.
    for length in stride(from: 0, to: plan.count, by: 61) {
      try desk.write(String(plan.prefix(length)), to: "cut.yaml")
      let run = desk.run("import cut.yaml --project cut --dry-run")
      #expect([0, 1, 2].contains(run.status), "\(run.text)")
      #expect(run.errors.ranges(of: "error[").count == (run.status == 0 ? 0 : 1), "\(run.text)")
    }
    #expect(desk.state() == before)
  }

  @Test func `a file that cannot be read is named`() throws {
    let desk = try Story.desk()

    for verb in ["import", "submit"] {
      for name in ["absent.yaml", ".", "/proc/self/mem", "\(String(repeating: "x", count: 300))"] {
        let run = desk.run([verb, name])
        #expect(run.status == 2, "\(run.text)")
        #expect(run.errors.hasPrefix("error[") && run.errors.contains("next:"), "\(run.text)")
      }
    }
  }

  @Test func `a file too large for any plan is refused unread`() throws {
    let desk = try Story.desk()
    try desk.write("", to: "huge.yaml")
    let handle = try FileHandle(forWritingTo: desk.directory.url.appending(path: "huge.yaml"))
    // A hole, which takes no room on the disk.
    try handle.truncate(atOffset: 300 << 20)
    try handle.close()

    for verb in ["import", "submit"] {
      let run = desk.run([verb, "huge.yaml"])
      #expect(run.status == 2 && run.errors.hasPrefix("error[file-too-large]"), "\(run.text)")
    }
  }

  @Test func `the longest ids work everywhere and longer ones are refused`() throws {
    let desk = try Story.desk()
    let long = String(repeating: "i", count: 128)
    try desk.write(plan(project: long, task: long), to: "long.yaml")
    try desk.write(plan(project: "p", task: long + "i"), to: "longer.yaml")
    try desk.write(plan(project: "p", task: "\"a\\e[31m\""), to: "escape.yaml")

    let imported = desk.run("import long.yaml --project-buffer 1d")
    let reads = ["plan", "buffer", "audit", "history", "status"].map {
      desk.run([$0] + (["status", "history"].contains($0) ? [] : ["--project", long]))
    }
    let progress = desk.run(["progress", long, "--remaining", "1d", "--project", long])

    for run in [imported, progress] + reads {
      #expect(run.status == 0, "\(run.text)")
      expectPlainText(run.output)
    }
    for name in ["longer.yaml", "escape.yaml"] {
      let run = desk.run(["import", name])
      #expect(run.status == 2 && run.errors.hasPrefix("error[bad-identifier]"), "\(run.text)")
      expectPlainText(run.errors)
    }
    #expect(desk.run("verify").status == 0)
  }

  private func plan(project: String, task: String) -> String {
    """
    project: {id: \(project), start: 2026-11-30}
    tasks:
      - {id: \(task), duration: 3d}

    """
  }
}
