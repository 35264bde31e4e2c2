import Foundation
import StoreTestSupport
import Testing

/// A ledger on a medium that nobody can write to.
@Suite struct ReadOnlyMediumTests {
  private static let questions = [
    "verify", "status", "plan", "queue --all", "history", "replay --format json", "head", "dump",
    "buffer", "audit CR-1",
  ]

  /// Runs programs with the directory bound read-only over itself, in a name space
  /// of mounts of their own.
  private static func run(
    _ words: [String], at directory: URL
  ) throws -> (status: Int32, output: String, errors: String) {
    let script =
      "mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\" && cd \"$0\" && \"$@\""
    let process = Process()
    let (output, errors) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/unshare")
    process.arguments = ["--mount", "/bin/sh", "-c", script, directory.path()] + words
    process.environment = ["LEEWAY_ACTOR": "li.na", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]
    (process.standardOutput, process.standardError) = (output, errors)
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text, said)
  }

  /// Whether mounts may be made here.
  static let isPermitted: Bool = {
    guard let directory = try? TemporaryDirectory(),
      let run = try? run(["/usr/bin/touch", "x"], at: directory.url)
    else { return false }
    return run.status != 0 && run.errors.contains("Read-only")
  }()

  /// Who looks at it: the superuser, or somebody who may not write anyway.
  enum Reader: String, CaseIterable, Sendable {
    case superuser
    case nobody

    var words: [String] {
      switch self {
      case .superuser: []
      case .nobody: ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
      }
    }
  }

  @Test(
    .enabled(if: isPermitted, "needs the right to mount in a name space of its own"),
    arguments: Reader.allCases, [true, false])
  func `it can be asked and verified, with and without a lock file, and takes no command`(
    reader: Reader, hasLock: Bool
  ) throws {
    let desk = try Story.desk()
    let lock = desk.path(".leeway/lock.mdb")
    if !hasLock, FileManager.default.fileExists(atPath: lock) {
      try FileManager.default.removeItem(atPath: lock)
    }
    let writable = try Story.desk()
    // A copy that others than the owner of the build may run.
    let shelf = try TemporaryDirectory()
    let program = shelf.path("leeway")
    try FileManager.default.copyItem(atPath: Binary.url.path(), toPath: program)
    for path in [shelf.url.path(), program, desk.directory.url.path(), desk.path(".leeway")] {
      chmod(path, 0o755)
    }

    for question in Self.questions {
      let words = question.split(separator: " ").map(String.init)
      let answer = try Self.run(reader.words + [program] + words, at: desk.directory.url)
      let expected = try Binary.run(words, at: writable)
      #expect(answer.status == 0, "\(question): \(answer.errors)")
      #expect(answer.output == expected.output, "\(question)")
    }
    for command in ["submit --title x --reason y --set-duration T4=3d", "rebuild"] {
      let words = command.split(separator: " ").map(String.init)
      let answer = try Self.run(reader.words + [program] + words, at: desk.directory.url)
      #expect((1...4).contains(answer.status), "\(command): \(answer.output)")
      #expect(answer.errors.hasPrefix("error["), "\(command): \(answer.errors)")
    }
    #expect(desk.run("verify").status == 0)
  }
}
