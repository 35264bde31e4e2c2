/// The lengths of strings that become keys or parts of a record.
enum NameRules {
  static func requireShort(_ value: String, field: String) throws(EventStoreError) {
    try require(value, field, limit: 64)
  }

  static func requireName(_ value: String, field: String) throws(EventStoreError) {
    try require(value, field, limit: 255)
  }

  private static func require(
    _ value: String, _ field: String, limit: Int
  ) throws(EventStoreError) {
    if !(1...limit ~= value.utf8.count) {
      throw .invalidInput(field: field, value: value, rule: "it takes 1 to \(limit) bytes")
    }
  }
}
