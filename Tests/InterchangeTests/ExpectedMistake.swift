import Foundation
import Interchange
import Testing

/// A line of an `EXPECTED` file: a malformed fixture and the error it must cause.
struct ExpectedMistake: CustomTestStringConvertible, Sendable {
  var path: String
  var code: String
  /// 0 where the error has no line.
  var line: Int
  var whatIsWrong: String

  var testDescription: String { "\(path): \(whatIsWrong)" }

  /// The mistakes listed for a folder below `Fixtures`.
  static func all(in folder: String) -> [ExpectedMistake] {
    let path = Fixtures.packageRoot.appending(path: "Fixtures/\(folder)/EXPECTED")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { row in
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 4, let line = Int(cells[2]) else { return nil }
      return ExpectedMistake(
        path: "\(folder)/\(cells[0])", code: cells[1], line: line, whatIsWrong: cells[3])
    }
  }
}
