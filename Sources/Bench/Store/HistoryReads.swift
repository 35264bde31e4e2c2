import ChangeControl
import EventSchema
import EventStore
import Floor
import LMDB

/// Reading a long log: headers alone beside raw LMDB, and every payload decoded.
struct HistoryReads {
  private(set) var headers = Samples()
  private(set) var floorHeaders = Samples()
  private(set) var decoded = Samples()

  /// A payload as it is stored, with what it takes to read it.
  private struct Payload {
    var name: EventName
    var version: UInt16
    var bytes: [UInt8]
  }

  /// Payloads that are kept in memory to be decoded.
  private static let decodedAtMost = 100_000

  mutating func measure(_ path: String) throws(BenchError) {
    let payloads = try scan(path)
    let environment = try StoreImage.open(path)
    var sum = 0
    var count = 0
    let time = try seconds { () throws(BenchError) in
      count = try BenchError.flooring { () throws(FloorError) in
        try environment.scan("events") { _, value in sum &+= Int(value[4]) }
      }
    }
    floorHeaders.add(Double(count) / time)
    decoded.add(
      Double(payloads.count)
        / (try seconds { () throws(BenchError) in
          for payload in payloads { try decode(payload, of: path) }
        }))
  }

  private func decode(_ payload: Payload, of path: String) throws(BenchError) {
    do throws(SchemaError) {
      _ = try payload.bytes.span.bytes.withUnsafeBytes { (bytes) throws(SchemaError) in
        try EventCodec.decode(payload.name, version: payload.version, payload: bytes)
      }
    } catch {
      throw .file(path: path, reason: error.description)
    }
  }

  /// Times a scan of all headers, and collects payloads in another.
  private mutating func scan(_ path: String) throws(BenchError) -> [Payload] {
    let store = try BenchError.relaying(try EventStore.open(path, mode: .readOnly))
    return try store.read { (reader) throws(BenchError) in
      var (count, sum) = (0, 0)
      let time = try seconds { () throws(BenchError) in
        try reader.scan(EventQuery()) { (event) throws(BenchError) in
          sum &+= Int(event.typeID.rawValue)
          count += 1
          return .proceed
        }
      }
      headers.add(Double(count) / time)
      var payloads: [Payload] = []
      for event in try BenchError.relaying(
        try reader.events(EventQuery(), limit: HistoryReads.decodedAtMost))
      {
        if let name = EventName(rawValue: event.type) {
          payloads.append(
            Payload(name: name, version: event.schemaVersion, bytes: event.payload))
        }
      }
      return payloads
    }
  }
}
