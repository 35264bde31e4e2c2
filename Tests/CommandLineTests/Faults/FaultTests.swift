import Foundation
import StoreTestSupport
import Testing

/// Every writing command, with a failing disk, a full one, or a kill at each call
/// that it writes with.
///
/// The test is the witness outside: it knows what the command acknowledged by its
/// exit status, and compares with what new processes find in the ledger.
///
/// Faults go off at every call of the command in turn, or at a sample of them.
@Suite(.enabled(if: Tracing.isPermitted, "strace is missing or may not trace processes here"))
struct FaultTests {
  @Test(arguments: Errand.all)
  func `a fault leaves the ledger as before or as after, and the answer is true`(
    errand: Errand
  ) throws {
    let template = try errand.desk()
    let before = try state(of: errand.ledger, at: template)
    let reference = try template.copied()
    let faults = try Injection.all(of: errand.words, at: reference)
    let after = try state(of: errand.ledger, at: reference)
    #expect(!faults.isEmpty)

    var generator = SeededGenerator(seed: 20_261_124)
    let sample = faults.shuffled(using: &generator).prefix(Extent.of(sample: 6, full: .max))
    for injection in sample {
      let desk = try template.copied()
      let (run, hasStruck) = try injection.run(errand.words, at: desk)
      let found = try state(of: errand.ledger, at: desk)
      let account: Comment = "\(injection): \(run.text)"

      #expect(hasStruck, account)
      #expect(found == before || found == after, account)
      switch run.status {
      case 0: #expect(found == after, account)
      case -SIGKILL: #expect(injection.fault == .kill, account)
      default: #expect((1...4).contains(run.status) && run.errors.contains("error["), account)
      }

      if errand.replaces, found == after {
        #expect(try state(of: ".leeway.replaced", at: desk) == before, account)
      }

      guard found != after || errand.isRepeatable else { continue }
      let again = try Binary.run(errand.words, at: desk)
      #expect(again.status == 0, "after \(account)\(again.text)")
      #expect(try state(of: errand.ledger, at: desk) == after, "after \(account)")
      #expect(try desk.leftovers() == [], "after \(account)")
    }
  }

  @Test(arguments: [Injection.Fault.unknownCall, .unsupported])
  func `where directories cannot be exchanged, nothing is replaced and that is said`(
    fault: Injection.Fault
  ) throws {
    let errand = try #require(Errand.all.first { $0.replaces })
    let desk = try errand.desk()
    let before = try state(of: errand.ledger, at: desk)

    let exchange = Injection(call: "renameat2", number: 1, fault: fault)
    let (run, hasStruck) = try exchange.run(errand.words, at: desk)

    #expect(hasStruck && run.status == 2 && run.errors.contains("Move the old ledger away"))
    #expect(try state(of: errand.ledger, at: desk) == before)
    #expect(try state(of: ".leeway.replaced", at: desk) == nil)
    #expect(try desk.leftovers() == [])
  }

  /// All that a ledger remembers, once new processes have found it sound, or what
  /// is in a file; nil where there is none.
  private func state(of ledger: String, at desk: Desk) throws -> String? {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: desk.path(ledger), isDirectory: &isDirectory)
    else { return nil }
    guard isDirectory.boolValue else {
      return try String(contentsOfFile: desk.path(ledger), encoding: .utf8)
    }
    let verified = try Binary.run(["verify", "--ledger", ledger], at: desk)
    #expect(verified.status == 0, "\(verified.text)")
    // But the first line, for each ledger has a name of its own, and the sum in the last.
    return try Binary.run(["dump", "--ledger", ledger], at: desk).output
      .split(whereSeparator: \.isNewline).dropFirst().dropLast().joined(separator: "\n")
  }
}

extension Desk {
  /// What commands make on their way and should have taken away.
  fileprivate func leftovers() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: directory.url.path())
      .filter { $0.hasSuffix(".new") || $0.hasSuffix(".loading") }
  }
}
