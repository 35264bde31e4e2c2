import EventSchema

/// A message of the tests' own, with a field of each coding and one of itself.
struct Everything: WireMessage, Equatable {
  var integer = 0
  var text = ""
  var list: [Int] = []
  private var innermost: [Everything] = []

  init() {}

  init(inner: Everything) {
    innermost = [inner]
  }

  func encode(into writer: inout WireWriter) {
    writer.integer(integer, at: 1)
    writer.string(text, at: 2)
    writer.integers(list, at: 3)
    writer.messages(innermost, at: 4)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: integer = try reader.integer()
      case 2: text = try reader.string()
      case 3: try reader.integers(into: &list)
      case 4: innermost = [try reader.message()]
      default: try reader.skip()
      }
    }
  }
}
