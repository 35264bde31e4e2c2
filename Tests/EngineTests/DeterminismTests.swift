import ChangeControl
import Engine
import EventSchema
import Planning
import Projections
import Testing

/// The same commands, ids and times make the same ledger.
@Suite struct DeterminismTests {
  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `the same commands in two ledgers give the same bytes`(seed: UInt64) throws {
    var histories: [[String]] = []
    var digests: [StateDigest] = []
    for _ in 1...2 {
      try withDesk(importing: nil) { desk in
        var walk = Walk(seed: seed)
        try walk.begin(at: desk)
        for _ in 1...80 { try walk.step(at: desk) }
        histories.append(
          try desk.ledger.ask(History()).map { event in
            "\(event.position) \(event.stream.text) \(event.revision) \(event.recorded) "
              + "\(event.actor) \(event.command) \(EventCodec.encode(event.event).payload)"
          })
        digests.append(try desk.ledger.replay().digest)
      }
    }
    #expect(histories[0] == histories[1])
    #expect(digests[0] == digests[1])
  }
}
