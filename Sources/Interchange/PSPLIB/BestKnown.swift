/// The best bounds that are known for an instance of a set.
public struct BestKnown: Sendable, Equatable {
  /// The name of the instance: its file without `.sm`.
  public let instance: String
  public let lowerBound: Int
  /// The shortest schedule that anyone has found.
  public let upperBound: Int

  /// Reads a table with the columns `instance`, `lower_bound`, `upper_bound`.
  ///
  /// - Throws: an error with the line for another heading, a row without three
  ///   fields, bounds that are no numbers or cross, and a name used twice.
  public static func table(
    _ text: String, file: String
  ) throws(InterchangeError) -> [BestKnown] {
    var rows: [BestKnown] = []
    var seen = Set<String>()
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    let heading = "instance,lower_bound,upper_bound"
    guard let first = lines.first, first == heading else {
      throw InterchangeError(
        .wrongShape, found: "the first line is not the heading",
        nextStep: "write: \(heading)", file: file, line: 1)
    }
    for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      guard fields.count == 3, !fields[0].isEmpty, let lower = Int(fields[1]),
        let upper = Int(fields[2]), 0 < lower, lower <= upper
      else {
        throw InterchangeError(
          .wrongShape, found: "\"\(line)\" is no name with two bounds, the lower one first",
          nextStep: "write: <instance>,<lower bound>,<upper bound>", file: file, line: index + 1)
      }
      let name = String(fields[0])
      guard seen.insert(name).inserted else {
        throw InterchangeError(
          .duplicateIdentifier, found: "instance \"\(name)\" has a second row",
          nextStep: "keep one of them", file: file, line: index + 1)
      }
      rows.append(BestKnown(instance: name, lowerBound: lower, upperBound: upper))
    }
    guard !rows.isEmpty else {
      throw InterchangeError(
        .missingField, found: "no instance is listed", nextStep: "add a row for each instance",
        file: file, line: 2)
    }
    return rows
  }
}
