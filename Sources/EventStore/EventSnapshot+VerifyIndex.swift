internal import LMDB

extension EventSnapshot {
  /// Checks that every index entry follows from the event it points to.
  ///
  /// That every event has its entries is checked along the log.
  func verifyIndex(_ report: inout VerificationReport) {
    do throws(EventStoreError) {
      try view.scan(tables.index) { (key, value) throws(EventStoreError) in
        do throws(EventStoreError) {
          if try !isDerivable(key, value) {
            report.note(.index, "an index entry does not follow from any event")
          }
        } catch {
          report.note(.index, error: error)
        }
        return .proceed
      }
    } catch {
      report.note(.index, error: error)
    }
  }

  private func isDerivable(_ key: RawSpan, _ value: RawSpan) throws(EventStoreError) -> Bool {
    guard key.byteCount == IndexKey.length else { return false }
    let name = NameID(rawValue: key.bigEndian(UInt32.self, at: 1))
    let number = IndexKey.number(key)
    switch key.littleEndian(UInt8.self, at: 0) {
    case IndexKey.byStream:
      return try withEvent(at: try Self.position(value)) { (event) throws(EventStoreError) in
        event.streamID == name && event.revision == number
      } ?? false
    case IndexKey.byType:
      return try withEvent(at: number) { (event) throws(EventStoreError) in
        event.typeID == name
      } ?? false
    default:
      return false
    }
  }
}
