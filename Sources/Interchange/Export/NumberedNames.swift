import Planning

/// Numbers for the things of a plan, in formats that know them by number.
///
/// An id that is a number keeps it, so that a plan that came from such a format
/// goes back as it came; others get the next that is free.
struct NumberedNames<Named> {
  private var numbers: [Identifier<Named>: Int] = [:]
  /// How many ids are no numbers.
  private(set) var renamed = 0

  init(_ ids: [Identifier<Named>]) {
    var taken: Set<Int> = []
    for id in ids {
      // Microsoft Project counts in 32 bits and keeps 0 for itself.
      guard let number = Int(id.text), String(number) == id.text,
        (1...Int(Int32.max)).contains(number)
      else { continue }
      numbers[id] = number
      taken.insert(number)
    }
    var next = 1
    for id in ids where numbers[id] == nil {
      while taken.contains(next) { next += 1 }
      numbers[id] = next
      taken.insert(next)
      renamed += 1
    }
  }

  /// A number that no id has.
  var free: Int { (numbers.values.max() ?? 0) + 1 }

  subscript(id: Identifier<Named>) -> Int? { numbers[id] }
}
