import Foundation
import Testing

@testable import leeway

@Suite struct CompletionTests {
  @Test(arguments: [
    ("leeway ba", "backup"), ("leeway key li", "list"), ("leeway plan --for", "--format"),
    ("leeway plan --format js", "json"), ("leeway completions fi", "fish"),
  ])
  func `bash completes what is begun`(line: String, word: String) throws {
    let words = line.split(separator: " ").map { "'\($0)'" }

    let run = try Binary.shell(
      """
      set -e
      leeway completions bash > script
      source ./script
      COMP_WORDS=(\(words.joined(separator: " "))) COMP_CWORD=\(words.count - 1)
      COMP_LINE='\(line)' COMP_POINT=\(line.count) COMP_TYPE=9
      set +e
      $(complete -p leeway | sed 's/.*-F \\([^ ]*\\) .*/\\1/') leeway "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """, at: try Desk())

    let replies = run.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(replies.contains(word), "\(run.output)")
  }

  @Test(arguments: CompletedShell.allCases)
  func `every shell has a script that names every command`(shell: CompletedShell) throws {
    let run = try Desk().run(["completions", shell.rawValue])

    #expect(run.status == 0 && run.errors.isEmpty && run.output.hasSuffix("\n"))
    for verb in Leeway.verbs { #expect(run.output.contains(verb)) }
  }

  @Test func `a shell that there is no script for is a usage error`() throws {
    let run = try Desk().run("completions tcsh")

    #expect(run.status == 2 && run.output.isEmpty && run.errors.contains("tcsh"))
  }
}
