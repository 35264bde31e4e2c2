internal import LMDB

extension EventStore {
  /// Walks through everything stored and lists what does not fit together.
  ///
  /// Checks that every position from 1 to the head is present and intact, that
  /// revisions, times and causes are in order, and that names, receipts and
  /// indexes agree with the events, and notes with their checksums. Reads one snapshot; throws only when no
  /// snapshot can be had.
  public func verify() throws(EventStoreError) -> VerificationReport {
    try read { (reader) throws(EventStoreError) in
      let snapshot = reader.snapshot
      var report = VerificationReport()
      snapshot.verifyMeta(&report)
      snapshot.verifyNames(&report)
      snapshot.verifyEvents(&report)
      snapshot.verifyCommands(&report)
      snapshot.verifyIndex(&report)
      return report
    }
  }
}
