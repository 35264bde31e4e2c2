import Foundation
import Testing

/// The demo tells its story with the program that was just built.
@Suite struct DemoTests {
  @Test func `the story of the demo holds`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "leeway")
    let output = Pipe()
    let demo = Process()
    demo.executableURL = root.appending(path: "tools/demo")
    demo.environment = ProcessInfo.processInfo.environment
      .merging(["LEEWAY": program.path]) { _, new in new }
    demo.standardOutput = output
    demo.standardError = output

    try demo.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    demo.waitUntilExit()

    #expect(demo.terminationStatus == 0, "\(text.suffix(2000))")
    #expect(text.hasSuffix("The story holds: every step did what it says.\n"))
  }
}
