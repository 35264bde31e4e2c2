/// What the last line of a dump says of the lines before it.
struct DumpEnd: Equatable {
  var from: UInt64
  var head: UInt64
  var lines: UInt64
  /// Over all lines before, each with its end, in hexadecimal digits.
  var sha256: String
}
