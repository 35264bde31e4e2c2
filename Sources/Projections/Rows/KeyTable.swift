/// Keys numbered from 0 in the order in which they are first seen.
///
/// A fold finds the same keys over and over; a number once given stands for its key
/// as long as the table lasts. Open addressing, at most half full.
struct KeyTable: ~Copyable {
  private(set) var keys: [RowKey] = []
  /// One more than the number of the key in each place; 0 where there is none.
  private var places: [UInt32]

  init() {
    places = [UInt32](repeating: 0, count: 64)
  }

  /// The number of a key; nil for one that was never seen.
  @inline(__always)
  func number(of key: RowKey) -> Int? {
    let place = place(of: key)
    let found = places[place]
    return found == 0 ? nil : Int(found) - 1
  }

  /// The number of a key, which is given one if it has none.
  @inline(__always)
  mutating func number(for key: RowKey) -> (number: Int, isNew: Bool) {
    var place = place(of: key)
    let found = places[place]
    if found != 0 { return (Int(found) - 1, false) }
    if keys.count >= places.count / 2 {
      grow()
      place = self.place(of: key)
    }
    keys.append(key)
    places[place] = UInt32(keys.count)
    return (keys.count - 1, true)
  }

  /// Where a key stands, or would.
  @inline(__always)
  private func place(of key: RowKey) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: key.spread) & mask
    while places[place] != 0, keys[Int(places[place]) - 1] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let mask = places.count * 4 - 1
    var wider = [UInt32](repeating: 0, count: mask + 1)
    for (number, key) in keys.enumerated() {
      var place = Int(truncatingIfNeeded: key.spread) & mask
      while wider[place] != 0 { place = (place + 1) & mask }
      wider[place] = UInt32(number + 1)
    }
    places = wider
  }
}
