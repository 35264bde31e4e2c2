import Planning

/// A promise: `{customer: acme, date: 2026-12-18}`.
enum PromiseFields {
  /// - Throws: `missing-field`, `bad-date`, `wrong-shape` or `unknown-key`.
  static func read(_ value: YAMLValue) throws(InterchangeError) -> Promise {
    try read(try YAMLMap(value, "a promise", keys: ["customer", "date"]))
  }

  static func read(_ map: YAMLMap) throws(InterchangeError) -> Promise {
    Promise(
      customer: try map.required("customer").words("customer"),
      date: try map.required("date").time("date", as: .finish))
  }
}
