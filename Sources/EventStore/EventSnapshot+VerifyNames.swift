internal import LMDB

extension EventSnapshot {
  /// Checks that names and numbers lead to each other, without gaps from 1.
  func verifyNames(_ report: inout VerificationReport) {
    var numbers: [String: UInt32] = [:]
    var names: [UInt32: String] = [:]
    do throws(EventStoreError) {
      try view.scan(tables.names) { (key, value) throws(EventStoreError) in
        switch key.byteCount > 1 ? key.littleEndian(UInt8.self, at: 0) : 0 {
        case Names.byNumber where key.byteCount == 5:
          let number = key.bigEndian(UInt32.self, at: 1)
          names[number] = value.text(from: 0, to: value.byteCount)
        case Names.byName where value.byteCount == 4:
          guard let name = key.text(from: 1, to: key.byteCount) else { fallthrough }
          numbers[name] = value.littleEndian(UInt32.self, at: 0)
        default:
          report.note(.names, "an entry of the names is unreadable")
        }
        return .proceed
      }
    } catch {
      report.note(.names, error: error)
    }
    for (name, number) in numbers.sorted(by: { $0.value < $1.value })
    where names[number] != name {
      report.note(.names, "name '\(name)' has number \(number), which leads elsewhere")
    }
    for (number, name) in names.sorted(by: { $0.key < $1.key }) where numbers[name] != number {
      report.note(.names, "number \(number) stands for '\(name)', which leads elsewhere")
    }
    if let highest = names.keys.max(), Int(highest) != names.count {
      report.note(.names, "there are \(names.count) names but numbers up to \(highest)")
    }
  }
}
