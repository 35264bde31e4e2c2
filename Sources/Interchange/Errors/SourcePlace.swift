/// Where something stands in a file.
struct SourcePlace: Sendable, Equatable {
  /// Counted from 1.
  var line: Int
  /// Counted from 1 in Unicode scalars; nil where only the line is known.
  var column: Int?

  /// An error that names this place.
  func error(
    _ code: InterchangeError.Code, _ found: String, _ nextStep: String
  ) -> InterchangeError {
    InterchangeError(code, found: found, nextStep: nextStep, line: line, column: column)
  }

  /// Runs an expression's reader and gives its error this place.
  func locate<Value>(
    _ read: () throws(InterchangeError) -> Value
  ) throws(InterchangeError) -> Value {
    do {
      return try read()
    } catch {
      guard error.line == nil else { throw error }
      var located = error
      located.line = line
      located.column = column
      throw located
    }
  }
}
