public import Planning

extension BufferSpecification: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(id, at: 1)
    switch kind {
    case .project: writer.nothing(at: 2)
    case .feeding(let task): writer.optionalIdentifier(task, at: 3)
    case .milestone: writer.nothing(at: 4)
    }
    writer.identifier(protects, at: 5)
    switch sizing {
    case .cut: writer.nothing(at: 6)
    case .half: writer.nothing(at: 7)
    case .rootSquareErrorMethod: writer.nothing(at: 8)
    case .explicit(let minutes): writer.optionalInteger(minutes, at: 9)
    }
    writer.identifiers(chain, at: 10)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(id: "", kind: .project, protects: "", sizing: .cut)
    var kind: Kind?
    var sizing: Sizing?
    while let field = try reader.nextField() {
      switch field {
      case 1: id = try reader.identifier()
      case 2:
        try reader.nothing()
        kind = .project
      case 3: kind = .feeding(into: try reader.identifier())
      case 4:
        try reader.nothing()
        kind = .milestone
      case 5: protects = try reader.identifier()
      case 6:
        try reader.nothing()
        sizing = .cut
      case 7:
        try reader.nothing()
        sizing = .half
      case 8:
        try reader.nothing()
        sizing = .rootSquareErrorMethod
      case 9: sizing = .explicit(try reader.integer())
      case 10: chain.append(try reader.identifier())
      default: try reader.skip()
      }
    }
    self.kind = try reader.require(kind, at: 2)
    self.sizing = try reader.require(sizing, at: 6)
  }
}
