import ChangeControl
import Engine
import EventSchema
import EventStore
import Planning

/// An event that somebody writes past the rules.
struct Forged {
  var event: DomainEvent
  var stream: StreamName
  var actor: String

  init(_ event: DomainEvent, in stream: StreamName, by actor: String) {
    self.event = event
    self.stream = stream
    self.actor = actor
  }
}

/// What verification finds of votes, keys and decisions in a store into which events
/// are written after some work: with every hash in order.
func findings(
  after work: (Desk) throws -> [Forged]
) throws -> [Verification.Finding] {
  var plot: [Forged] = []
  var found: [Verification.Finding] = []
  try withClosedLedger(isSoundAfter: false) { desk in
    plot = try work(desk)
  } then: { path in
    for (number, forged) in plot.enumerated() { try forge(forged, number, at: path) }
    found = try Ledger.open(at: path, readOnly: true, underSuspicion: true).verify().findings
  }
  return found.filter { ["signature", "rule"].contains($0.kind) }
}

/// Appends an event as a program would that knows the store and no rules.
private func forge(_ forged: Forged, _ number: Int, at path: String) throws {
  let store = try EventStore.open(path, mode: .readWrite)
  let encoded = EventCodec.encode(forged.event)
  let now = Int64(PlanTime.june(2, 12).minute) * 60_000
  _ = try store.write(
    command: CommandStamp(
      id: "forged-\(number)", content: [], actor: forged.actor, recorded: now)
  ) { (writer) throws(EventStoreError) in
    _ = try writer.append(
      [
        NewEvent(
          id: EventID(high: 7, low: UInt64(number)),
          type: encoded.name.rawValue, schemaVersion: encoded.version, effective: now,
          payload: encoded.payload)
      ], to: forged.stream.text, expecting: .any)
    return []
  }
}
