import Planning

/// The `reserves` section: capacity of resources kept free in a period.
enum ReserveSection {
  static let keys = ["id", "resource", "units", "from", "until"]

  /// - Throws: `duplicate-identifier`, `unknown-resource`, `contradiction` for a
  ///   period that ends before it begins, and the errors of the fields.
  static func read(
    _ value: YAMLValue?, resources: [ResourceSection.Line], buffers: [BufferSpecification]
  ) throws(InterchangeError) -> [ResourceReserve] {
    var reserves: [ResourceReserve] = []
    for line in try value?.list("reserves") ?? [] {
      let map = try YAMLMap(line, "a reserve", keys: keys)
      let id = BufferID(try map.identifier("id"))
      guard !reserves.contains(where: { $0.id == id }), !buffers.contains(where: { $0.id == id })
      else {
        throw line.error(
          .duplicateIdentifier, "the buffer or reserve \"\(id)\" stands twice",
          "give one another id")
      }
      let name = try map.required("resource")
      let resource = try name.text("resource")
      let people = resources.map(\.resource.id.text)
      guard people.contains(resource) else {
        throw name.error(
          .unknownResource, "no resource is called \"\(resource)\"",
          NameHint.text(for: resource, among: people, otherwise: "add it to the resources"))
      }
      let until = try map.required("until")
      let reserve = ResourceReserve(
        id: id, resource: ResourceID(resource),
        units: try map.required("units").units("units"),
        from: try map.required("from").time("from", as: .start),
        until: try until.time("until", as: .finish))
      guard reserve.from < reserve.until else {
        throw until.error(.contradiction, "the reserve ends before it begins", "swap the dates")
      }
      reserves.append(reserve)
    }
    return reserves
  }
}
