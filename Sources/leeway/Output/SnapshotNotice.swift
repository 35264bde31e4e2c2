import Engine

/// Tells of a snapshot that was passed over; the answer does not rest on it.
enum SnapshotNotice {
  static func show(_ finding: Verification.Finding) {
    Console.current.printError("note: \(finding.sentence)")
  }
}
