import Foundation

/// The time zone database of a machine.
public struct TimeZoneDirectory: Sendable, Equatable {
  private let path: String

  public init(path: String = "/usr/share/zoneinfo") {
    self.path = path
  }

  /// The rules of a zone such as `Europe/Berlin`.
  ///
  /// - Throws: `unknown-zone` where the machine does not know it.
  public func rules(_ name: String) throws(InterchangeError) -> TimeZoneRules {
    let isName =
      !name.isEmpty && name.utf8.count <= 64 && name.first != "/" && !name.contains("..")
      && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_+-/".contains($0)) }
    guard isName, let data = FileManager.default.contents(atPath: "\(path)/\(name)"),
      let rules = TZifReader.read([UInt8](data), name: name)
    else {
      throw InterchangeError(
        .unknownZone, found: "no time zone is called \"\(name.prefix(64))\"",
        nextStep: "write a name such as Europe/Berlin, or install the time zone database (tzdata)")
    }
    return rules
  }
}
