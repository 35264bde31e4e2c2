/// What a column of a table of tasks can mean, by the name used in mappings.
public enum CSVColumn: String, Sendable, CaseIterable {
  case id
  case name
  case parent
  /// `work`, `milestone` or `summary`; else it follows from the rest.
  case kind
  case duration
  case safe
  /// Links as in a plan file, with `;` or `,` between them.
  case predecessors
  /// Assignments as in a plan file, with `;` or `,` between them.
  case resources
  case calendar
  /// A key of the plan file, such as `start-no-earlier`.
  case constraint
  case constraintDate = "constraint-date"
  case deadline
  case promised
  case customer
  case department
  case owner
  case priority
  case deferrable
  case splittable
  case inOneShift = "in-one-shift"
  case started
  case remaining
  case asOf = "as-of"
  case finished
  /// Dates as stored, for comparison.
  case start
  case finish
  /// What the work that is not yet done costs; it follows from rates and is not read.
  case cost
}
