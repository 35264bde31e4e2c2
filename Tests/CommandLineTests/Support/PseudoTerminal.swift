import Foundation
import Glibc
import StoreTestSupport

/// A terminal that nobody looks at.
enum PseudoTerminal {
  /// The requests TIOCSPTLCK and TIOCGPTN of Linux, which Swift does not see.
  private static let unlockTerminal: UInt = 0x4004_5431
  private static let terminalNumber: UInt = 0x8004_5430

  /// Runs the program with its streams on a terminal; what it wrote there.
  static func run(
    _ arguments: [String], at desk: Desk, columns: UInt16 = 100,
    environment: [String: String] = [:]
  ) throws -> String {
    let main = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var number: UInt32 = 0
    var lock: Int32 = 0
    guard main >= 0, ioctl(main, unlockTerminal, &lock) == 0,
      ioctl(main, terminalNumber, &number) == 0
    else { throw CocoaError(.fileReadUnknown) }
    let side = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    guard side >= 0 else { throw CocoaError(.fileReadUnknown) }
    var size = winsize(ws_row: 40, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(main, UInt(TIOCSWINSZ), &size)

    let process = Process()
    process.executableURL = Binary.url
    process.arguments = arguments
    process.currentDirectoryURL = desk.directory.url
    process.environment = desk.environment.merging(["TERM": "xterm"]) { $1 }
      .merging(environment) { $1 }
    let handle = FileHandle(fileDescriptor: side, closeOnDealloc: false)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    close(side)
    defer { close(main) }

    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      // Once the last writer has gone, a terminal answers with an error.
      let count = read(main, &buffer, buffer.count)
      if count <= 0 { break }
      text += buffer[..<count]
    }
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }
}
