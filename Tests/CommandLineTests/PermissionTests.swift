import Foundation
import StoreTestSupport
import Testing

/// Ledgers of others: what may be read is read, the rest is refused.
@Suite struct PermissionTests {
  @Test func `a ledger that may only be read is read and not written`() throws {
    let desk = try Story.desk()

    let read = try asStranger("leeway status --format csv; leeway verify --format json", at: desk)
    let write = try asStranger("leeway withdraw CR-7 --actor bob", at: desk)
    let rebuild = try asStranger("leeway rebuild", at: desk)

    #expect(read.status == 0 && read.output.contains("\"sound\":true"), "\(read.output)")
    for refused in [write, rebuild] {
      #expect(refused.status == 2, "\(refused.output)")
      #expect(refused.output.hasPrefix("error[access-denied]"), "\(refused.output)")
    }
  }

  @Test func `a ledger without a lock file, which cannot be made, is read and verified`() throws {
    let desk = try Story.desk()
    try FileManager.default.removeItem(atPath: desk.path(".leeway/lock.mdb"))
    chmod(desk.path(".leeway"), 0o555)
    chmod(desk.path(".leeway/data.mdb"), 0o444)
    defer { chmod(desk.path(".leeway"), 0o755) }

    for command in [
      "status", "plan", "history", "diff 5 9", "replay --to 9", "verify", "head", "prove CR-1",
      "dump -", "follow --from 1 --until 2",
    ] {
      let run = try asStranger("leeway \(command)", at: desk)
      #expect(run.status == 0, "\(command): \(run.output)")
    }
    for command in ["rebuild", "head --sign --key KEY", "withdraw CR-7 --actor bob"] {
      let run = try asStranger("leeway \(command)", at: desk)
      #expect(run.output.contains("error[access-denied]"), "\(command): \(run.output)")
    }
  }

  @Test(arguments: ["data.mdb", "lock.mdb", "."])
  func `a ledger that may not be read is refused by every command`(name: String) throws {
    let desk = try Story.desk()
    let file = desk.path(".leeway/\(name)")
    chmod(file, 0)
    defer { chmod(file, 0o755) }

    for command in ["status", "plan", "verify", "rebuild", "evaluate CR-7", "history"] {
      let run = try asStranger("leeway \(command)", at: desk)

      #expect(run.status == 2, "\(command): \(run.output)")
      #expect(run.output.ranges(of: "error[").count == 1, "\(command): \(run.output)")
    }
  }

  @Test func `nothing is made in a directory of others`() throws {
    let desk = try Desk()

    let run = try asStranger("leeway init", at: desk)

    #expect(run.status == 2 && run.output.hasPrefix("error[access-denied]"), "\(run.output)")
    #expect(run.output.contains("Nothing may be made in"))
  }

  /// Runs a line of shell as somebody who owns nothing here.
  ///
  /// Only a superuser can turn into somebody else. Anybody else is a stranger to
  /// the directory once the rights to write to it are gone.
  private func asStranger(
    _ line: String, at desk: Desk
  ) throws -> (status: Int32, output: String) {
    guard geteuid() == 0 else {
      return try Binary.shell("chmod a-w . .leeway .leeway/* 2>/dev/null; \(line)", at: desk)
    }
    let program = desk.directory.url.appending(path: "program")
    if !FileManager.default.fileExists(atPath: program.path()) {
      try FileManager.default.copyItem(at: Binary.url, to: program)
    }
    return try Binary.shell(
      """
      exec setpriv --reuid 65534 --regid 65534 --clear-groups bash -c \
        'leeway() { ./program "$@"; }; \(line)'
      """, at: desk)
  }
}
