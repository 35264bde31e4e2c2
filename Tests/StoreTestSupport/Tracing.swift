import Foundation

/// Whether faults can be put into processes here.
public enum Tracing {
  public static let strace = "/usr/bin/strace"

  /// Whether strace is there and processes may be traced.
  public static let isPermitted: Bool = {
    let process = Process()
    process.executableURL = URL(filePath: strace)
    process.arguments = ["-qq", "-o", "/dev/null", "/bin/true"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()
}
