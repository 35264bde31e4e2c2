import ArgumentParser

/// A shell that can complete the words of the command line.
enum CompletedShell: String, CaseIterable, ExpressibleByArgument {
  case bash
  case zsh
  case fish

  /// The script that teaches it to.
  var script: String {
    switch self {
    case .bash: Leeway.completionScript(for: .bash)
    case .zsh: Leeway.completionScript(for: .zsh)
    case .fish: Leeway.completionScript(for: .fish)
    }
  }
}

struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Write the script with which a shell completes commands and options.",
    usage: "leeway completions <shell>",
    discussion: """
      Put it where the shell looks for such scripts, and begin a new shell. For zsh the directory \
      must stand in fpath before compinit is called.

      Examples:
        leeway completions bash > ~/.local/share/bash-completion/completions/leeway
        leeway completions zsh > ~/.zsh/completions/_leeway
        leeway completions fish > ~/.config/fish/completions/leeway.fish
      """)

  @Argument(help: "The shell.") var shell: CompletedShell

  func run() {
    let script = shell.script
    Console.current.write(script.hasSuffix("\n") ? script : script + "\n")
  }
}
