public import ChangeControl

/// Turns events into recorded bytes and back.
public enum EventCodec {
  /// The event in its latest shape; the same event always gives the same bytes.
  public static func encode(_ event: DomainEvent) -> EncodedEvent {
    let name = EventName(of: event)
    var writer = WireWriter()
    switch event {
    case .plan(.imported(let imported)): imported.encode(into: &writer)
    case .plan(.progressed(let progressed)): progressed.encode(into: &writer)
    case .plan(.rescheduled(let rescheduled)): rescheduled.encode(into: &writer)
    case .change(.submitted(let submission)): submission.encode(into: &writer)
    case .change(.revised(let submission)): submission.encode(into: &writer)
    case .change(.evaluated(let record)): record.encode(into: &writer)
    case .change(.voted(let vote)): vote.encode(into: &writer)
    case .change(.abstained(let abstention)): abstention.encode(into: &writer)
    case .change(.approved(let decision)): decision.encode(into: &writer)
    case .change(.rejected(let decision)): decision.encode(into: &writer)
    case .change(.deferred(let decision)): decision.encode(into: &writer)
    case .change(.rescheduled(let planRevision, let rest)):
      ChangeRescheduled(planRevision: planRevision, rest: rest).encode(into: &writer)
    case .change(.withdrawn(let reason, let successor)):
      ChangeWithdrawn(reason: reason, successor: successor).encode(into: &writer)
    case .change(.reviewed(let review)): review.encode(into: &writer)
    case .change(.ranked(let ranking)): ranking.encode(into: &writer)
    case .board(.constituted(let board)): board.encode(into: &writer)
    case .board(.enrolled(let enrolled)): enrolled.encode(into: &writer)
    case .board(.revoked(let revoked)): revoked.encode(into: &writer)
    case .policy(.adopted(let policy)): PolicyAdopted(policy: policy).encode(into: &writer)
    case .goal(.defined(let goal)): goal.encode(into: &writer)
    case .goal(.measured(let reading)): reading.encode(into: &writer)
    case .baseline(.set(let baseline)): baseline.encode(into: &writer)
    case .gate(.defined(let gate)): gate.encode(into: &writer)
    case .gate(.evidenced(let evidence)): evidence.encode(into: &writer)
    case .gate(.decided(let decision)): decision.encode(into: &writer)
    case .freeze(.declared(let window)): window.encode(into: &writer)
    case .freeze(.lifted(let reason)): FreezeLifted(reason: reason).encode(into: &writer)
    case .ledger(.checkpointed(let checkpoint)): checkpoint.encode(into: &writer)
    }
    return EncodedEvent(name: name, version: name.schemaVersion, payload: writer.bytes)
  }

  /// The event that bytes in place stand for; they must stay there for the call.
  ///
  /// - Throws: `SchemaError` for a name or version never given out, and for
  ///   bytes that do not follow the shape.
  public static func decode(
    name: String, version: UInt16, payload: UnsafeRawBufferPointer
  ) throws(SchemaError) -> DomainEvent {
    guard let event = EventName(rawValue: name) else { throw .unknownEvent(name: name) }
    return try decode(event, version: version, payload: payload)
  }

  /// The event that borrowed bytes stand for.
  public static func decode(
    name: String, version: UInt16, payload: RawSpan
  ) throws(SchemaError) -> DomainEvent {
    try payload.withUnsafeBytes { (bytes) throws(SchemaError) in
      try decode(name: name, version: version, payload: bytes)
    }
  }

  /// The event that bytes stand for.
  public static func decode(
    name: String, version: UInt16, payload: [UInt8]
  ) throws(SchemaError) -> DomainEvent {
    try decode(name: name, version: version, payload: payload.span.bytes)
  }

  /// The event of a name that was looked up before, as a replay does.
  public static func decode(
    _ name: EventName, version: UInt16, payload: UnsafeRawBufferPointer
  ) throws(SchemaError) -> DomainEvent {
    do {
      if version == name.schemaVersion { return try latest(name, payload) }
      if let event = try retired(name, version, payload) { return event }
    } catch {
      throw error.of(name)
    }
    throw .unknownVersion(event: name, version: version)
  }

  /// The event that an older shape stands for; nil for a version never given out.
  ///
  /// Each is read by a type of its own and turned into the latest shape here.
  private static func retired(
    _ name: EventName, _ version: UInt16, _ bytes: UnsafeRawBufferPointer
  ) throws(SchemaError) -> DomainEvent? {
    switch (name, version) {
    case (.policyAdopted, 1):
      .policy(.adopted(try PolicyAdopted(PolicyAdoptedVersion1(wire: bytes)).policy))
    default: nil
    }
  }

  private static func latest(
    _ name: EventName, _ bytes: UnsafeRawBufferPointer
  ) throws(SchemaError) -> DomainEvent {
    switch name {
    case .planImported: .plan(.imported(try PlanImported(wire: bytes)))
    case .planProgressed: .plan(.progressed(try PlanProgressed(wire: bytes)))
    case .planRescheduled: .plan(.rescheduled(try PlanRescheduled(wire: bytes)))
    case .changeSubmitted: .change(.submitted(try Submission(wire: bytes)))
    case .changeRevised: .change(.revised(try Submission(wire: bytes)))
    case .changeEvaluated: .change(.evaluated(try EvaluationRecord(wire: bytes)))
    case .changeVoted: .change(.voted(try Vote(wire: bytes)))
    case .changeAbstained: .change(.abstained(try Abstention(wire: bytes)))
    case .changeApproved: .change(.approved(try Decision(wire: bytes)))
    case .changeRejected: .change(.rejected(try Decision(wire: bytes)))
    case .changeDeferred: .change(.deferred(try Decision(wire: bytes)))
    case .changeRescheduled:
      .change(try ChangeRescheduled(wire: bytes).event)
    case .changeWithdrawn: .change(try ChangeWithdrawn(wire: bytes).event)
    case .changeReviewed: .change(.reviewed(try ImpactReview(wire: bytes)))
    case .changeRanked: .change(.ranked(try Ranking(wire: bytes)))
    case .boardConstituted: .board(.constituted(try Board(wire: bytes)))
    case .boardEnrolled: .board(.enrolled(try KeyEnrolled(wire: bytes)))
    case .boardRevoked: .board(.revoked(try KeyRevoked(wire: bytes)))
    case .policyAdopted: .policy(.adopted(try PolicyAdopted(wire: bytes).policy))
    case .goalDefined: .goal(.defined(try Goal(wire: bytes)))
    case .goalMeasured: .goal(.measured(try GoalReading(wire: bytes)))
    case .baselineSet: .baseline(.set(try NamedPosition(wire: bytes)))
    case .gateDefined: .gate(.defined(try StageGate(wire: bytes)))
    case .gateEvidenced: .gate(.evidenced(try GateEvidence(wire: bytes)))
    case .gateDecided: .gate(.decided(try GateDecision(wire: bytes)))
    case .freezeDeclared: .freeze(.declared(try FreezeWindow(wire: bytes)))
    case .freezeLifted: .freeze(.lifted(reason: try FreezeLifted(wire: bytes).reason))
    case .ledgerCheckpointed:
      .ledger(.checkpointed(try LedgerCheckpoint(wire: bytes)))
    }
  }
}
