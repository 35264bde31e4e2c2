/// The digest of rows in memory, kept up while they change.
///
/// A row that is changed is hashed when the digest is asked for, however often it was
/// changed before. Of rows that go on, such as entries and marks, only the last can
/// change: all before it are hashed once.
struct RowWitness {
  /// What was hashed of what is kept at a key.
  private struct Known {
    var rows = 0
    /// The last of them.
    var last = RowDigest()
    var isTouched = false
  }

  private var digest = RowDigest()
  /// By the numbers of the keys.
  private var known: [Known] = []
  private var touched: [Int] = []
  private var encoded = EncodedRows()

  mutating func touch(_ number: Int) {
    while known.count <= number { known.append(Known()) }
    guard !known[number].isTouched else { return }
    known[number].isTouched = true
    touched.append(number)
  }

  /// Hashes what was changed since.
  mutating func settle(_ rows: [MemoryRow?], at keys: [RowKey]) -> RowDigest {
    for number in touched {
      var known = known[number]
      let settled = max(0, known.rows - 1)
      encoded.removeAll()
      rows[number]?.encode(at: keys[number], from: settled, into: &encoded)
      if known.rows > 0 { digest -= known.last }
      encoded.forEach { key, value in
        known.last = RowDigest(key: key, value: value)
        digest += known.last
      }
      known.rows = settled + encoded.count
      known.isTouched = false
      self.known[number] = known
    }
    touched.removeAll(keepingCapacity: true)
    return digest
  }
}
