import EventStore
import Glibc

/// `race-write PATH NAME LOG`: appends for ever to a stream that others append to
/// as well, if nothing has changed since it looked, and gives every command twice.
///
/// `LOG` gets a line for each command that was acknowledged: id and positions.
/// Each event's payload says what the command rests on: the last position and the
/// last revision then, and which of how many events it is.
func raceWrite(_ arguments: [String]) throws {
  let store = try EventStore.open(arguments[0], mode: .readWrite)
  let log = open(arguments[2], O_WRONLY | O_CREAT | O_APPEND, 0o644)
  var number: UInt64 = 0
  while true {
    number += 1
    let id = "\(arguments[1])-\(number)"
    let command = CommandStamp(id: id, content: Array(id.utf8), actor: "racer", recorded: 1000)
    let (head, revision) = try store.read { (reader) throws(EventStoreError) in
      (try reader.head(), try reader.lastRevision(of: "shared"))
    }
    let count = number % 3 + 1
    let events = (1...count).map { index in
      NewEvent(
        id: EventID(high: number, low: index), type: "moved", effective: 0,
        payload: Array("\(head) \(revision) \(index) \(count)".utf8))
    }
    func give() throws(EventStoreError) -> CommandOutcome {
      try store.write(command: command) { (writer) throws(EventStoreError) in
        try writer.require(Unchanged(since: head, types: ["moved"]))
        try writer.append(events, to: "shared", expecting: .exactly(revision))
        return []
      }
    }
    let first: CommandOutcome
    do throws(EventStoreError) {
      first = try give()
    } catch {
      guard case .conflict = error else { throw error }
      continue
    }
    let positions = first.receipt.positions
    let line = "\(id) \(positions.lowerBound) \(positions.upperBound)\n"
    guard write(log, line, line.utf8.count) == line.utf8.count else { exit(3) }
    let second = try give()
    guard second.isRepetition, second.receipt == first.receipt else {
      return complain("\(id) has two receipts")
    }
  }
}

/// `race-read PATH`: reads for ever what has come, and ends when that is not whole.
func raceRead(_ arguments: [String]) throws {
  let store = try EventStore.open(arguments[0], mode: .readOnly)
  var seen: UInt64 = 0
  while true {
    let (head, events, ends) = try store.read { (reader) throws(EventStoreError) in
      let events = try reader.events(EventQuery(from: seen + 1))
      var ends: [UInt64] = []
      for event in events {
        let receipt = try reader.receipt(forCommand: event.commandID)
        guard let receipt, receipt.positions.contains(event.position) else { continue }
        ends.append(receipt.positions.upperBound)
      }
      return (try reader.head(), events, ends)
    }
    guard head >= seen else { return complain("the head went from \(seen) back to \(head)") }
    guard events.map(\.position) == Array(seen + 1..<head + 1) else {
      return complain("not every position between \(seen) and \(head) is there")
    }
    guard ends.count == events.count, ends.allSatisfy({ $0 <= head + 1 }) else {
      return complain("a command between \(seen) and \(head) is not whole")
    }
    seen = head
  }
}

private func complain(_ finding: String) {
  report("error \(finding)")
  exit(1)
}
