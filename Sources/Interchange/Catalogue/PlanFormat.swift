/// A kind of plan file that Leeway can read.
public protocol PlanFormat: Sendable {
  /// A short lower-case word, such as "mspdi".
  static var name: String { get }

  /// What the format is, for help texts.
  static var summary: String { get }

  /// Whether the content looks like this format; cheap, and never by the name.
  static func recognises(_ file: PlanFile) -> Bool

  /// Reads a plan.
  ///
  /// - Throws: An error that names line and next step; never the file's name,
  ///   which the catalogue adds.
  static func read(
    _ file: PlanFile, options: ImportOptions
  ) throws(InterchangeError) -> PlanReading
}
