internal import LMDB

extension EventSnapshot {
  static func metaCheckKey(_ key: String) -> [UInt8] {
    [StoreFormat.checkPrefix] + Array(key.utf8)
  }

  static func metaCheck(_ key: [UInt8], _ value: [UInt8]) -> [UInt8] {
    var checksum = Checksum()
    checksum.update(with: key.span.bytes)
    checksum.update(with: value.span.bytes)
    var bytes: [UInt8] = []
    bytes.append(littleEndian: checksum.value)
    return bytes
  }

  /// Checks that what the layer above has noted is as it was noted.
  ///
  /// A store in which nothing was noted since notes are checked has no checksums.
  func verifyMeta(_ report: inout VerificationReport) {
    var notes: [[UInt8]: [UInt8]] = [:]
    var checks: [[UInt8]: [UInt8]] = [:]
    do throws(EventStoreError) {
      try view.scan(tables.meta) { (key, value) throws(EventStoreError) in
        let key = key.array(from: 0, to: key.byteCount)
        let value = value.array(from: 0, to: value.byteCount)
        switch key.first {
        case StoreFormat.ownPrefix where key == StoreFormat.key: break
        case StoreFormat.layerPrefix: notes[key] = value
        case StoreFormat.checkPrefix:
          checks[[StoreFormat.layerPrefix] + key.dropFirst()] = value
        default: report.note(.meta, "an entry of the notes is unreadable")
        }
        return .proceed
      }
    } catch {
      report.note(.meta, error: error)
    }
    if checks.isEmpty { return }
    for key in Set(notes.keys).union(checks.keys).sorted(by: { $0.lexicographicallyPrecedes($1) })
    where notes[key].map({ Self.metaCheck(key, $0) }) != checks[key] {
      let name = String(decoding: key.dropFirst(), as: UTF8.self)
      report.note(.meta, "the note '\(name)' is not as it was noted")
    }
  }
}
