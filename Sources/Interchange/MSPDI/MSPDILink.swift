/// A `PredecessorLink` element.
struct MSPDILink {
  var line: Int
  var predecessor: Int
  /// 0 FF, 1 FS, 2 SF, 3 SS.
  var type: Int
  /// Tenths of minutes, or per cent of the predecessor's duration.
  var lag: Double
  var lagFormat: Int
  var isCrossProject: Bool

  /// - Throws: `missing-field`, `bad-number` or `bad-choice`.
  init(_ element: MSPDIElement) throws(InterchangeError) {
    line = element.field("PredecessorUID")?.line ?? element.line
    predecessor = try element.required("PredecessorUID", element.integer("PredecessorUID"))
    type = try element.integer("Type") ?? 1
    guard (0...3).contains(type) else {
      throw SourcePlace(line: element.field("Type")?.line ?? line).error(
        .badChoice, "the link type is \(type)", "export the plan with link types 0 to 3")
    }
    lag = try element.decimal("LinkLag") ?? 0
    lagFormat = try element.integer("LagFormat") ?? 7
    isCrossProject = try element.flag("CrossProject") ?? false
  }
}
