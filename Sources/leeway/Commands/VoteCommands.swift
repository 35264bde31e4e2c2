public import ArgumentParser
public import ChangeControl
import Engine
import Planning
import Projections

struct ApproveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "Sign for an option of a change.",
    usage: "leeway approve <change> [--option <option>] [<options>]",
    discussion: """
      Project manager and sales manager must both sign for the same option. A signature rests on \
      the latest evaluation; with --evaluation it counts only for the one you have read.

      Examples:
        leeway approve CR-7 --reason "The deal is worth two days"
        leeway approve CR-7 --option displace --evaluation 8ef54163ef22
      """)

  @Argument(help: ChangeArgument.help, transform: ChangeArgument.read) var change: String
  @Option(help: "absorb, displace, reallocate or split; the recommended one if left out.")
  var option: OptionKind?
  @OptionGroup var signing: SigningOptions

  func run() throws {
    let kind: OptionKind
    if let option {
      kind = option
    } else {
      kind = try signing.recommended(change)
    }
    try signing.sign(.approve(kind), on: change)
  }
}

struct RejectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject", abstract: "Sign for refusing a change.",
    usage: "leeway reject <change> [<options>]",
    discussion: """
      Both sides must sign; then the request is closed.

      Example:
        leeway reject CR-7 --reason "Two deals of this kind are enough this year"
      """)

  @Argument(help: ChangeArgument.help, transform: ChangeArgument.read) var change: String
  @OptionGroup var signing: SigningOptions

  func run() throws {
    try signing.sign(.reject, on: change)
  }
}

struct DeferCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "defer", abstract: "Sign for taking a change up again in a later cycle.",
    usage: "leeway defer <change> [--cycle <cycle>] [<options>]",
    discussion: """
      Both sides must sign for the same cycle; once it is open, the request is evaluated again.

      Examples:
        leeway defer CR-7 --reason "After the fair"
        leeway defer CR-7 --cycle 12
      """)

  @Argument(help: ChangeArgument.help, transform: ChangeArgument.read) var change: String
  @Option(help: "Number of the cycle; the next one if left out.") var cycle: Int?
  @OptionGroup var signing: SigningOptions

  func run() throws {
    let number: Int
    if let cycle {
      number = cycle
    } else {
      number = try signing.nextCycle()
    }
    try signing.sign(.postpone(cycle: number), on: change)
  }
}

extension OptionKind: ExpressibleByArgument {
  public init?(argument: String) {
    guard let kind = OptionKind.allCases.first(where: { $0.word == argument }) else { return nil }
    self = kind
  }

  public static var allValueStrings: [String] { allCases.map(\.word) }
}
