import ChangeControl

/// The payload of `policy.adopted` as it was until version 2, read for ever.
///
/// No longer written.
struct PolicyAdoptedVersion1 {
  var version = 0
  var cycle: Policy.Cycle
  var fever: Policy.FeverLines
  var mayBreakPromises = false

  init(wire bytes: UnsafeRawBufferPointer) throws(SchemaError) {
    var reader = WireReader(bytes)
    var cycle: Policy.Cycle?
    var fever: Policy.FeverLines?
    while let field = try reader.nextField() {
      switch field {
      case 1: version = try reader.integer()
      case 2: cycle = try reader.message()
      case 3: fever = try reader.message()
      case 4: mayBreakPromises = try reader.bool()
      default: try reader.skip()
      }
    }
    self.cycle = try reader.require(cycle, at: 2)
    self.fever = try reader.require(fever, at: 3)
  }
}
