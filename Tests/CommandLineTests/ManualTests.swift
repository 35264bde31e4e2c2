import Foundation
import Testing

@testable import leeway

@Suite struct ManualTests {
  @Test func `the manual page has every part, command and option`() throws {
    let page = try Desk().run("manual --lang zh-Hans")

    #expect(page.status == 0 && page.errors.isEmpty)
    for part in ["NAME", "SYNOPSIS", "DESCRIPTION", "ENVIRONMENT", "EXIT STATUS", "FILES"] {
      #expect(page.output.contains(".SH \"\(part)\"\n"))
    }
    for verb in Leeway.verbs { #expect(page.output.contains(".SS \"leeway \(verb)\"\n")) }
    #expect(page.output.contains(".SS \"leeway key list\"\n"))
    #expect(page.output.contains(".B \"\\-\\-dry\\-run\"\n"))
    #expect(page.output.utf8.allSatisfy { $0 < 128 })
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/groff")))
  func `groff sets the manual page without a warning`() throws {
    let set = try Binary.shell(
      "set -o pipefail; leeway manual | groff -man -Tutf8 -ww -P-c 2>warnings; cat warnings >&2",
      at: try Desk())

    #expect(set.status == 0)
    #expect(!set.output.contains("warning") && !set.output.contains("error:"))
    #expect(set.output.contains("leeway bench store"))
  }

  @Test func `no character of a text is taken for a command of roff`() {
    var page = Roff()

    page.lines(".leeway is \\fBnot\\fR\n'quoted' -- ü")

    #expect(
      page.text
        == "\\&.leeway is \\(rsfBnot\\(rsfR\n\\(aqquoted\\(aq \\-\\- \\[u00FC]\n")
  }
}
