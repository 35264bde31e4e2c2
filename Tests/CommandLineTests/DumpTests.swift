import Foundation
import StoreTestSupport
import Testing

@Suite struct DumpTests {
  @Test func `a dump is CloudEvents, line by line, and says how it ends`() throws {
    let desk = try Story.desk()

    let run = desk.run("dump")
    let lines = try expectJSONLines(run.output).map { try #require($0 as? [String: Any]) }

    #expect(run.status == 0 && run.errors.isEmpty)
    for line in lines {
      #expect(line["specversion"] as? String == "1.0")
      #expect(line["source"] as? String == "urn:leeway:ledger")
      #expect((line["data"] == nil) != (line["data_base64"] == nil))
      for name in line.keys where name != "data_base64" {
        #expect(name.wholeMatch(of: /[a-z0-9]{1,20}/) != nil, "\(name)")
      }
    }
    #expect(Set(lines.compactMap { $0["id"] as? String }).count == lines.count)
    #expect(
      lines.dropFirst().dropLast().map { $0["position"] as? String } == (1...31).map { "\($0)" })
    #expect(lines.first?["type"] as? String == "leeway.ledger.named")
    let first = lines[1]
    #expect(first["type"] as? String == "board.constituted")
    #expect(first["time"] as? String == "2026-11-24T08:00:00.000Z")
    #expect(first["summary"] as? String != nil)
    let end = try #require(lines.last?["data"] as? [String: Any])
    #expect(end["lines"] as? String == "32" && end["head"] as? String == "31")
  }

  @Test func `a loaded ledger is the same, to the byte and the receipt`() throws {
    let desk = try Story.desk()
    let dump = desk.run("dump").output

    let written = desk.run("dump story.jsonl")
    let loaded = desk.run("load story.jsonl copy")

    #expect(written.status == 0 && written.output.isEmpty && written.errors.isEmpty)
    #expect(loaded.status == 0 && loaded.output.contains("Loaded 31 events into copy"))
    #expect(desk.run("dump --ledger copy").output == dump)
    #expect(desk.run("replay --ledger copy --format json").output == desk.state())
    #expect(desk.run("verify --ledger copy").output == desk.run("verify").output)
    #expect(desk.run("head --ledger copy").output == desk.run("head").output)
    let again = desk.run(Story.commands[2] + ["--command-id", "story-2", "--ledger", "copy"])
    #expect(again.status == 0 && again.output.contains("CR-1"), "\(again.text)")
    #expect(desk.run("load story.jsonl copy").errors.hasPrefix("error[ledger-exists]"))
    #expect(try contents(of: desk) == [".leeway", "copy", "story.jsonl"])
  }

  @Test func `commands without events are remembered as well`() throws {
    let desk = try Story.desk()
    desk.run("withdraw CR-2 --actor bob --command-id idle --now 2026-12-02T09:00")

    let dump = desk.run("dump").output
    let loaded = desk.run("load - copy", input: dump)

    #expect(loaded.status == 0, "\(loaded.text)")
    #expect(desk.run("dump --ledger copy").output == dump)
    let empty = desk.run("init empty")
    let nothing = desk.run("load - void", input: desk.run("dump --ledger empty").output)
    #expect(empty.status == 0 && nothing.status == 0, "\(nothing.text)")
    #expect(desk.run("verify --ledger void").status == 0)
  }

  @Test func `a part of the history can be written, but not loaded`() throws {
    let desk = try Story.desk()

    let part = desk.run("dump --from 30")
    let load = desk.run("load - copy", input: part.output)

    #expect(part.output.split(separator: "\n").count == 3)
    #expect(load.status == 2 && load.errors.contains("standard input:1: position 30"))
    #expect(desk.run("dump --from 32").output.split(separator: "\n").count == 1)
    #expect(desk.run("dump --from 33").status == 1)
  }

  @Test func `a dump goes over no file and leaves no half of one`() throws {
    let desk = try Story.desk()
    try desk.write("mine", to: "file")

    for name in ["file", ".leeway", "no/where"] {
      let run = desk.run(["dump", name])
      #expect(run.status == 2 && run.output.isEmpty, "\(run.text)")
    }
    #expect(desk.run("dump /dev/full").errors.hasPrefix("error[output]"))
    #expect(desk.run("dump /dev/null").status == 0)
    #expect(try contents(of: desk) == [".leeway", "file"])
  }

  /// What has been done to a dump, and the line at which it is found; 0 for the
  /// whole file.
  struct Damage: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var line: Int
    var change: @Sendable ([String]) -> [String]

    init(_ name: String, foundAt line: Int, _ change: @escaping @Sendable ([String]) -> [String]) {
      (testDescription, self.line, self.change) = (name, line, change)
    }

    /// Replaces a text in one line.
    init(_ name: String, in line: Int, _ old: String, _ new: String, foundAt found: Int? = nil) {
      self.init(name, foundAt: found ?? line) { lines in
        var lines = lines
        lines[line - 1] = lines[line - 1].replacing(old, with: new)
        return lines
      }
    }
  }

  static let damages: [Damage] = [
    Damage("cut short", foundAt: 31) { Array($0.prefix(31)) },
    Damage("a line missing", foundAt: 11) { Array($0.prefix(10) + $0.dropFirst(11)) },
    Damage("two lines exchanged", foundAt: 6) { Array($0.prefix(5)) + [$0[6], $0[5]] },
    Damage("a line twice", foundAt: 7) { Array($0.prefix(6) + $0.dropFirst(5)) },
    Damage("an empty line", foundAt: 5) { Array($0.prefix(4) + [""] + $0.dropFirst(4)) },
    Damage("no JSON", foundAt: 4) { Array($0.prefix(3) + ["{\"specversion\":"]) },
    Damage("an array", foundAt: 4) { Array($0.prefix(3) + ["[]"]) },
    Damage("something behind the end", foundAt: 34) { $0 + ["{}"] },
    Damage("nothing", foundAt: 0) { _ in [] },
    Damage("a number as actor", in: 4, "\"actor\":\"", "\"actor\":1,\"x\":\""),
    Damage("no actor", in: 4, "\"actor\":", "\"author\":"),
    Damage("another version", in: 7, "\"specversion\":\"1.0\"", "\"specversion\":\"2.0\""),
    Damage("another source", in: 7, "urn:leeway:ledger", "urn:other"),
    Damage("no UUID", in: 7, "\"id\":\"", "\"id\":\"x"),
    Damage("an unknown event", in: 7, "change.submitted", "change.wished"),
    Damage("a payload of nonsense", in: 7, "\"data_base64\":\"", "\"data_base64\":\"////"),
    Damage("no base64", in: 7, "\"data_base64\":\"", "\"data_base64\":\"!"),
    Damage("a wrong revision", in: 7, "\"revision\":\"1\"", "\"revision\":\"2\""),
    Damage("an earlier time", in: 7, "\"time\":\"2026", "\"time\":\"2025"),
    Damage("no time", in: 4, "\"time\":\"2026", "\"time\":\"26"),
    Damage("another stream", in: 7, "change/CR-1", "charge/CR-1"),
    Damage("no position", in: 7, "\"position\":\"6\"", "\"position\":\"99999999999999999999\""),
    Damage("another actor", in: 7, "\"bob\"", "\"eve\"", foundAt: 33),
    Damage("another summary", in: 7, "\"summary\":\"", "\"summary\":\"No: ", foundAt: 33),
    Damage("a command twice", in: 7, "story-2", "story-1"),
    Damage("a short hash", in: 7, "\"commandhash\":\"", "\"commandhash\":\"0"),
    Damage("another count", in: 33, "\"lines\":\"32\"", "\"lines\":\"31\""),
    Damage("the ledger named late", foundAt: 2) { [$0[1], $0[0]] + $0.dropFirst(2) },
    Damage("no name for a ledger", in: 1, "\"origin\":\"leeway", "\"origin\":\"+ "),
    Damage("no key", in: 1, "\"verifier\":\"", "\"verifier\":\"key"),
  ]

  @Test(arguments: damages)
  func `a dump with a mistake is refused at its line, and nothing is in place`(
    damage: Damage
  ) throws {
    let desk = try Story.desk()
    let lines = desk.run("dump").output.split(separator: "\n").map(String.init)
    try desk.write(damage.change(lines).map { $0 + "\n" }.joined(), to: "bad.jsonl")

    let run = desk.run("load bad.jsonl copy")

    #expect(run.status == 2 && run.output.isEmpty, "\(run.text)")
    #expect(run.errors.hasPrefix("error[contradictory-history]"), "\(run.text)")
    #expect(
      run.errors.contains(damage.line > 0 ? "bad.jsonl:\(damage.line):" : "bad.jsonl: "),
      "\(run.text)")
    #expect(try !contents(of: desk).contains("copy"))
    #expect(run.errors.ranges(of: "error[").count == 1)
  }

  @Test func `a load that was cut short goes on where it stopped`() throws {
    let desk = try Story.desk()
    let dump = desk.run("dump").output
    let lines = dump.split(separator: "\n").map { $0 + "\n" }
    let half = desk.run("load - copy", input: lines.prefix(21).joined())

    let other = desk.run(
      "load - copy", input: dump.replacing("\"actor\":\"bob\"", with: "\"actor\":\"eve\""))
    let whole = desk.run("load - copy", input: dump)

    #expect(half.status == 2 && half.errors.contains("cut short"), "\(half.text)")
    #expect(other.status == 2 && other.errors.contains("standard input:7: event 6 differs"))
    #expect(whole.status == 0 && whole.output.contains("were there before"), "\(whole.text)")
    #expect(desk.run("dump --ledger copy").output == dump)
    #expect(try contents(of: desk) == [".leeway", "copy"])
  }

  @Test func `a load killed at any moment is finished by the next one`() throws {
    let desk = try Story.desk()
    for round in 0..<40 {
      desk.run([
        "submit", "--title", "Request \(round)", "--reason", "Many", "--set-duration", "T6=3d",
        "--now", "2026-12-05T09:00",
      ])
    }
    desk.run("dump story.jsonl")
    let dump = desk.run("dump").output
    var generator = SeededGenerator(seed: 7)

    for round in 0..<12 {
      let name = "copy-\(round)"
      let run = try Binary.start(["load", "story.jsonl", name], at: desk)
      // The pause is what is tested: at which moment the kill comes.
      usleep(UInt32.random(in: 0...90_000, using: &generator))
      run.kill()
      let wasDone = try run.finish().status == 0
      let isThere = FileManager.default.fileExists(atPath: desk.path(name))
      #expect(!wasDone || isThere)
      if !isThere {
        let next = desk.run(["load", "story.jsonl", name])
        #expect(next.status == 0, "\(next.text)")
      }
      #expect(desk.run(["dump", "--ledger", name]).output == dump)
      #expect(desk.run(["verify", "--ledger", name]).status == 0)
    }
  }

  @Test func `a pipe from dump to load makes a copy, and a terminal sees how far it is`() throws {
    let desk = try Story.desk()

    let piped = try Binary.shell("set -o pipefail; leeway dump | leeway load - copy", at: desk)
    desk.run("dump story.jsonl")
    let seen = try PseudoTerminal.run(["load", "story.jsonl", "other"], at: desk)

    #expect(piped.status == 0 && piped.output.contains("Loaded 31 events"), "\(piped.output)")
    #expect(desk.run("dump --ledger copy").output == desk.run("dump").output)
    #expect(seen.contains("loading") && seen.contains("\r\u{1B}[2K"), "\(seen)")
  }
}
