import Dispatch
import EventStore
import Foundation
import Glibc
import LMDB

/// `append PATH PREFIX TIMES LOG`: appends events and logs each once it is stored.
///
/// A log line is position, stream and revision. `LOG` may be `-`.
func appendEvents(_ arguments: [String]) throws {
  let store = try EventStore.open(arguments[0], mode: .readWrite)
  let stream = "stream-\(arguments[1])"
  let log = arguments[3] == "-" ? 1 : open(arguments[3], O_WRONLY | O_CREAT | O_APPEND, 0o644)
  for number in 1...(UInt64(arguments[2]) ?? 1) {
    let command = CommandStamp(
      id: "\(arguments[1])-\(number)", content: [], actor: "helper", recorded: 1000)
    let event = NewEvent(
      id: EventID(high: number, low: 0), type: "happened", effective: 0,
      payload: [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: Int(number % 300)))
    let outcome = try store.write(command: command) { (writer) throws(EventStoreError) in
      let revision = try writer.lastRevision(of: stream)
      try writer.append([event], to: stream, expecting: .exactly(revision))
      return []
    }
    let line = "\(outcome.receipt.positions.lowerBound) \(stream) \(number)\n"
    guard write(log, line, line.utf8.count) == line.utf8.count else { exit(3) }
  }
}

/// `open-store PATH [checked]`: opens for reading, verifies and prints the head.
func openStore(_ arguments: [String]) throws {
  let isChecked = arguments.dropFirst().first == "checked"
  let store = try EventStore.open(
    arguments[0], mode: .readOnly, checkingEveryPage: isChecked)
  let verified = try store.verify()
  report("opened \(verified.head) \(verified.isSound ? "sound" : "unsound")")
}

/// `group PATH TIMES SIZE`: four threads append events of so many bytes at once.
///
/// A line tells of each command, that it was stored, with its position, or failed.
func appendInGroups(_ arguments: [String]) throws {
  let store = try EventStore.open(arguments[0], mode: .readWrite)
  let payload = [UInt8](repeating: 1, count: Int(arguments[2]) ?? 0)
  let times = UInt64(arguments[1]) ?? 1
  let threads = DispatchGroup()
  for thread in 0..<4 {
    threads.enter()
    Thread.detachNewThread {
      for number in 0..<times {
        let stamp = CommandStamp(
          id: "\(thread)-\(number)", content: [], actor: "helper", recorded: 1000)
        let event = NewEvent(
          id: EventID(high: number, low: 0), type: "happened", effective: 0, payload: payload)
        do throws(EventStoreError) {
          let outcome = try store.write(command: stamp) { (writer) throws(EventStoreError) in
            try writer.append([event], to: "stream-\(thread)", expecting: .any)
            return []
          }
          report("stored \(stamp.id) \(outcome.receipt.positions.lowerBound)")
        } catch {
          guard case .storage(let error) = error else {
            report("error \(error)")
            break
          }
          report("failed \(stamp.id) \(error.operation) \(error.reason)")
        }
      }
      threads.leave()
    }
  }
  threads.wait()
}
