import Foundation
import StoreTestSupport
import Testing

/// The stories of the documentation, told again in a shell.
@Suite struct StoryPageTests {
  static let pages = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Sources/leeway/leeway.docc").standardized

  static let names = ["Goal-led", "Resource-led", "Communication-led", "Priority-led"]

  /// With `LEEWAY_RECORD_STORIES` set, what is printed now is written into the page.
  @Test(arguments: names)
  func `every command of a story prints what its page says`(name: String) throws {
    let file = StoryPageTests.pages.appending(path: "\(name).md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let page = StoryPage(text)
    let folder = try #require(page.folder)
    var desk = try Desk()
    desk.environment = ["COLUMNS": "80", "LC_ALL": "C.UTF-8"]
    for source in try FileManager.default.contentsOfDirectory(
      at: Fixtures.url(folder), includingPropertiesForKeys: nil)
    {
      try FileManager.default.copyItem(
        at: source, to: desk.directory.url.appending(path: source.lastPathComponent))
    }

    let outputs = try page.commands.map { try Binary.shell($0.line, at: desk).output }

    #expect(page.commands.count > 10)
    #expect(page.text(printing: page.commands.map(\.output)) == text)
    for (command, output) in zip(page.commands, outputs) where command.output != output {
      Issue.record("$ \(command.line)\n\(output)")
    }
    if ProcessInfo.processInfo.environment["LEEWAY_RECORD_STORIES"] != nil {
      try Data(page.text(printing: outputs).utf8).write(to: file)
    }
    let verified = try Binary.shell("leeway verify --decisions", at: desk)
    #expect(verified.status == 0, "\(verified.output)")
  }
}
