/// A kind of file that Leeway can write a plan as.
public protocol PlanWriter: Sendable {
  /// A short lower-case word, such as "mspdi".
  static var name: String { get }

  /// What the format is, for help texts.
  static var summary: String { get }

  /// Writes a plan; the same plan gives the same bytes.
  static func write(_ sheet: PlanSheet) -> PlanWriting
}

/// A written plan, and an account of what the format cannot hold.
public struct PlanWriting: Sendable, Equatable {
  public var text: String
  /// What is not in the text, or has another meaning there.
  public var notes: [ImportNote]

  public init(text: String, notes: [ImportNote]) {
    self.text = text
    self.notes = notes
  }
}

/// The formats that plans can be written in.
public enum PlanWriterCatalogue: Sendable {
  public static let all: [any PlanWriter.Type] = [
    MSPDIWriter.self,
    ICalendarWriter.self,
    CSVPlanWriter.self,
  ]
}
