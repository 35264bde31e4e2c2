import Foundation

/// A page of the documentation that tells a story in commands and what they print.
///
/// Every block marked `console` is a part of one session in a shell: a line that
/// begins with `$ ` is a command, one that ends with `\` goes on in the next line, and
/// what follows is what it prints.
struct StoryPage {
  /// The text of the page, commands and their output taken out in their order.
  private var texts: [String] = [""]
  private(set) var commands: [Command] = []

  struct Command {
    /// The lines as they stand, without the sign before the first.
    var line: String
    var output: String
  }

  init(_ text: String) {
    var isConsole = false
    var goesOn = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```console" || (isConsole && line == "```") {
        isConsole.toggle()
        texts[texts.count - 1] += "\(line)\n"
      } else if isConsole, goesOn {
        commands[commands.count - 1].line += "\n\(line)"
        goesOn = line.hasSuffix("\\")
      } else if isConsole, line.hasPrefix("$ ") {
        commands.append(Command(line: String(line.dropFirst(2)), output: ""))
        texts.append("")
        goesOn = line.hasSuffix("\\")
      } else if isConsole, !commands.isEmpty {
        commands[commands.count - 1].output += "\(line)\n"
      } else {
        texts[texts.count - 1] += "\(line)\n"
      }
    }
    texts[texts.count - 1].removeLast()
  }

  /// The folder with the files of the story, which the page names first.
  var folder: String? {
    texts[0].firstMatch(of: /`Fixtures\/(stories\/[a-z-]+)`/).map { String($0.output.1) }
  }

  /// The page with other output.
  func text(printing outputs: [String]) -> String {
    var text = texts[0]
    for (index, command) in commands.enumerated() {
      text += "$ \(command.line)\n\(outputs[index])\(texts[index + 1])"
    }
    return text
  }
}
