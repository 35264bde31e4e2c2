import Foundation
import LMDB
import StoreTestSupport
import Testing

/// What a user finds who may not write; the superuser may, and so lends the
/// work to a process of another user.
@Suite(.enabled(if: getuid() == 0, "needs the superuser, to act as another user"))
struct UnprivilegedTests {
  private let nobody = [
    "/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "{}",
  ]

  /// Runs the helper as another user, from a copy that the user may read.
  private func open(_ closed: ClosedFixture) throws -> HelperProcess.Outcome {
    let copy = closed.directory.url.appending(path: "helper")
    try FileManager.default.copyItem(at: HelperProcess.executable, to: copy)
    for path in [closed.directory.path(""), copy.path()] { chmod(path, 0o755) }
    return try HelperProcess(["open-environment", closed.path], by: nobody, executable: copy)
      .finish()
  }

  @Test func `a read-only directory without a lock file is read without one`() throws {
    let closed = try ClosedFixture(count: 10)
    try FileManager.default.removeItem(atPath: closed.path + "/lock.mdb")
    chmod(closed.path, 0o555)
    #expect(try open(closed).lines == ["opened 10 without lock"])
  }

  @Test func `a lock file that nobody holds does not hinder a reader`() throws {
    let closed = try ClosedFixture(count: 10)
    chmod(closed.path, 0o555)
    #expect(try open(closed).lines == ["opened 10 without lock"])
  }

  @Test func `an environment in use is not read behind its users' backs`() throws {
    let closed = try ClosedFixture(count: 10)
    let environment = try closed.open()
    #expect(
      try open(closed).lines.first?.hasPrefix(
        "error open failed on \(environment.path): access was denied") == true)
  }

  @Test func `a data file that may not be read is a refusal of access`() throws {
    let closed = try ClosedFixture(count: 10)
    chmod(closed.path + "/data.mdb", 0o600)
    #expect(
      try open(closed).lines.first?.hasPrefix(
        "error open failed on \(closed.path): access was denied") == true)
  }
}
