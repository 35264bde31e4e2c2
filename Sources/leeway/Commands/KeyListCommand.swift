import ArgumentParser
import ChangeControl
import Engine
import Projections
import Reports
import Wording

struct KeyListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The keys with which people sign votes.",
    usage: "leeway key list [<options>]",
    discussion: """
      Example:
        leeway key list
      """)

  @OptionGroup var options: ReadOptions

  func run() throws {
    let entries = try options.ask(CharterInForce()).keys.entries
      .sorted { ($0.person, $0.key.description) < ($1.person, $1.key.description) }
    let console = Console.current
    switch options.format {
    case .json:
      console.print(
        JSON.list(entries) {
          [
            "person": .string($0.person), "key": .string($0.key.description),
            "revoked": .bool($0.isRevoked),
          ]
        }.text)
    case .csv:
      var csv = CSV(["person", "key", "revoked"])
      for entry in entries {
        csv.add([entry.person, entry.key.description, "\(entry.isRevoked)"])
      }
      console.write(csv.text)
    case .text:
      let lines: [ReceiptReport.Line] = entries.map {
        .fact("\($0.person)", $0.isRevoked ? "\($0.key) (revoked)" : "\($0.key)")
      }
      console.write(
        ReceiptReport.text(
          lines.isEmpty
            ? [
              .sentence("Nobody has a key: every vote is unsigned."),
              .next("leeway key register"),
            ] : lines, console.style))
    }
  }
}
