import Planning

/// The grammar of an assignment: `anna`, `anna 50%`, `crew 2.5`.
enum AssignmentExpression {
  /// - Throws: `bad-assignment`, `bad-number` or `bad-identifier`.
  static func read(_ text: String) throws(InterchangeError) -> Assignment {
    let parts = text.split(separator: " ")
    guard let first = parts.first, parts.count <= 2 else {
      throw InterchangeError(
        .badAssignment, found: "\"\(text)\" is not an assignment",
        nextStep: "write a resource id and a share, such as anna 50%")
    }
    let resource = ResourceID(try IdentifierExpression.read(String(first)))
    guard parts.count == 2 else { return Assignment(resource: resource) }
    return Assignment(resource: resource, units: try UnitsExpression.read(String(parts[1])))
  }
}
