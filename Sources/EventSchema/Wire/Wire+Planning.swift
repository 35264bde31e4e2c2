public import Planning

extension WireWriter {
  /// A moment, in minutes.
  public mutating func time(_ value: PlanTime, at field: Int) {
    integer(value.minute, at: field)
  }

  public mutating func optionalTime(_ value: PlanTime?, at field: Int) {
    optionalInteger(value?.minute, at: field)
  }

  public mutating func identifier<Named>(_ value: Identifier<Named>, at field: Int) {
    string(value.text, at: field)
  }

  public mutating func optionalIdentifier<Named>(_ value: Identifier<Named>?, at field: Int) {
    optionalString(value?.text, at: field)
  }

  public mutating func identifiers<Named>(_ values: [Identifier<Named>], at field: Int) {
    for value in values { optionalString(value.text, at: field) }
  }
}

extension WireReader {
  /// A moment, in minutes.
  public mutating func time() throws(SchemaError) -> PlanTime {
    PlanTime(minute: try integer())
  }

  public mutating func identifier<Named>() throws(SchemaError) -> Identifier<Named> {
    Identifier(try string())
  }
}
