import ArgumentParser
import ChangeControl
import Engine
import Interchange
import Projections
import Reports
import Wording

struct PolicyPreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "What a policy would change for open requests and buffers.",
    usage: "leeway policy preview <file> [<options>]",
    discussion: """
      For each open request its rank, and of the option that its evaluation recommends the zone, \
      the price, whether it may be approved, and who must sign. Nothing is recorded.

      Example:
        leeway policy preview policy.yaml
      """)

  @Argument(help: "The policy file; - for standard input.") var file: String
  @OptionGroup var present: PresentOption
  @OptionGroup var options: ReadOptions

  func run() throws {
    let policy = try PolicyFile.policy(argument: file)
    let preview = try options.ask(
      PolicyPreviewing(policy, now: present.milliseconds(asOf: options.asOf)))
    let console = Console.current
    switch options.format {
    case .json: console.print(PolicyJSON.value(preview).text)
    case .csv: console.write(PolicyJSON.csv(preview))
    case .text:
      console.write(PolicyPreviewReport.text(preview, console.style(width: options.width)))
    }
  }
}

struct PolicyHistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Every policy that was adopted, when, by whom and why.",
    usage: "leeway policy history [<options>]",
    discussion: """
      Example:
        leeway policy history
      """)

  @OptionGroup var options: ReadOptions

  func run() throws {
    let versions = try options.ask(PolicyVersions())
    let console = Console.current
    switch options.format {
    case .json: for version in versions { console.print(PolicyJSON.value(version).text) }
    case .csv:
      var csv = CSV(["version", "position", "recorded", "actor", "reason"])
      for version in versions {
        csv.add([
          "\(version.policy.version)", "\(version.position)", "\(version.recorded)", version.actor,
          version.policy.reason ?? "",
        ])
      }
      console.write(csv.text)
    case .text:
      console.write(PolicyHistoryReport.text(versions, console.style(width: options.width)))
    }
  }
}

struct PolicyDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "What one version says otherwise than another.",
    usage: "leeway policy diff <version> <version> [<options>]",
    discussion: """
      Example:
        leeway policy diff 1 2
      """)

  @Argument(help: "A version.") var first: Int
  @Argument(help: "Another version.") var second: Int
  @OptionGroup var options: ReadOptions

  func run() throws {
    let ledger = try options.ledger.open(readOnly: true)
    let before = try options.answer(PolicyOfVersion(first), in: ledger).policy
    let after = try options.answer(PolicyOfVersion(second), in: ledger).policy
    let lines = PolicyFile.differences(before, after)
    let console = Console.current
    switch options.format {
    case .json:
      console.print(
        JSON.list(lines) {
          [
            "rule": .string($0.path), "before": .string($0.before), "after": .string($0.after),
          ]
        }.text)
    case .csv:
      var csv = CSV(["rule", "before", "after"])
      for line in lines { csv.add([line.path, line.before ?? "", line.after ?? ""]) }
      console.write(csv.text)
    case .text:
      console.write(
        PolicyDifferenceReport.text(
          lines, from: first, to: second, console.style(width: options.width)))
    }
  }
}
