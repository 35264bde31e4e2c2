/// A block of a rising list of numbers, as one row.
///
/// The row's key ends with the first number; its value holds the differences to the
/// numbers that follow, as varints. A block of ``capacity`` numbers is closed: the
/// next number begins another. So a list of any length is written to at its last row
/// alone, and a row stays small enough to be rewritten.
public enum PostingBlock {
  /// Numbers in a closed block.
  public static let capacity = 128

  /// What adding a number does to the last block of a list.
  public enum Addition: Equatable {
    /// The number is there already.
    case none
    /// The last block gets this value.
    case rewrite([UInt8])
    /// A block of its own begins with the number; its value is empty.
    case begin
  }

  /// Adds a number that is no lower than any in the list.
  ///
  /// - Throws: `Damage` where the block is unreadable, or ends with a higher number.
  static func add(
    _ number: UInt64, toBlockFrom first: UInt64, _ value: [UInt8]
  ) throws(Damage) -> Addition {
    let numbers = try self.numbers(from: first, value)
    guard let last = numbers.last, number != last else { return .none }
    guard number > last else { throw Damage.falling }
    if numbers.count >= capacity { return .begin }
    var value = value
    append(number - last, to: &value)
    return .rewrite(value)
  }

  /// The numbers of a block, in rising order.
  static func numbers(from first: UInt64, _ value: [UInt8]) throws(Damage) -> [UInt64] {
    var numbers = [first]
    var (difference, shift): (UInt64, UInt64) = (0, 0)
    for byte in value {
      guard shift < 63 else { throw Damage.unreadable }
      difference |= UInt64(byte & 0x7f) << shift
      shift += 7
      if byte & 0x80 != 0 { continue }
      let (next, isTooHigh) = numbers[numbers.count - 1].addingReportingOverflow(difference)
      guard difference > 0, !isTooHigh else { throw Damage.falling }
      numbers.append(next)
      (difference, shift) = (0, 0)
    }
    guard shift == 0, numbers.count <= capacity else { throw Damage.unreadable }
    return numbers
  }

  /// Walks the blocks of a whole list, but for the first so many.
  static func forEach<Failure: Error>(
    of numbers: [UInt64], from block: Int = 0,
    _ body: (_ first: UInt64, _ value: [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var value: [UInt8] = []
    var start = block * capacity
    while start < numbers.count {
      let end = min(start + capacity, numbers.count)
      value.removeAll(keepingCapacity: true)
      for index in start + 1..<max(end, start + 1) {
        append(numbers[index] - numbers[index - 1], to: &value)
      }
      try body(numbers[start], value)
      start = end
    }
  }

  private static func append(_ difference: UInt64, to value: inout [UInt8]) {
    var rest = difference
    while rest > 0x7f {
      value.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    value.append(UInt8(truncatingIfNeeded: rest))
  }

  /// What is wrong with a block.
  enum Damage: Error {
    case unreadable
    case falling
  }
}
