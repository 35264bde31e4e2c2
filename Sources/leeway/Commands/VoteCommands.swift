public import ArgumentParser
public import ChangeControl
import Engine
import Planning
import Projections

struct ApproveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "Sign for an option of a change.")

  @Argument(help: "The change, such as CR-7.") var change: String
  @Option(help: "absorb or displace; the recommended one if left out.")
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
    commandName: "reject", abstract: "Sign for refusing a change.")

  @Argument(help: "The change, such as CR-7.") var change: String
  @OptionGroup var signing: SigningOptions

  func run() throws {
    try signing.sign(.reject, on: change)
  }
}

struct DeferCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "defer", abstract: "Sign for taking a change up again in a later cycle.")

  @Argument(help: "The change, such as CR-7.") var change: String
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
