import ChangeControl

/// The `customers` section: a map from id to name and tier.
enum CustomerSection {
  /// - Throws: `bad-identifier`, `missing-field`, `bad-number`.
  static func read(_ value: YAMLValue?) throws(InterchangeError) -> [Customer] {
    var customers: [Customer] = []
    for entry in try value?.entries("customers") ?? [] {
      let id = try entry.identifier()
      let map = try YAMLMap(entry.value, "the customer \"\(id)\"", keys: ["name", "tier"])
      customers.append(
        Customer(
          id: id, name: try map.words("name") ?? id,
          tier: try map.required("tier").integer("tier", in: 1...9)))
    }
    return customers
  }
}
