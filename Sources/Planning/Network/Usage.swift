/// What a task takes of a resource while it runs.
struct Usage: Sendable, Equatable {
  var resource: Int
  /// Hundredths of one full person or machine.
  var units: Int
}
