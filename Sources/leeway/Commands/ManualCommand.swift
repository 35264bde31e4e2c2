import ArgumentParser
import Wording

struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Write the manual page, with every command and option.",
    usage: "leeway manual",
    discussion: """
      The page is in roff with the macros of man(7). It is in English whatever the language.

      Examples:
        leeway manual | man -l -
        leeway manual > ~/.local/share/man/man1/leeway.1
      """)

  func run() {
    let page = Language.$current.withValue(.english) { ManualPage(of: .whole) }
    Console.current.write(page.text)
  }
}
