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
    case .change(.approved(let decision)): decision.encode(into: &writer)
    case .change(.rejected(let decision)): decision.encode(into: &writer)
    case .change(.deferred(let decision)): decision.encode(into: &writer)
    case .change(.rescheduled(let planRevision)):
      ChangeRescheduled(planRevision: planRevision).encode(into: &writer)
    case .change(.withdrawn(let reason)): ChangeWithdrawn(reason: reason).encode(into: &writer)
    case .board(.constituted(let board)): board.encode(into: &writer)
    case .policy(.adopted(let policy)): policy.encode(into: &writer)
    case .goal(.defined(let goal)): goal.encode(into: &writer)
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
    // An older shape is read by a type of its own and turned into the new one
    // here; a name without one has had a single version so far.
    guard version == name.schemaVersion else {
      throw .unknownVersion(event: name, version: version)
    }
    do {
      return try latest(name, payload)
    } catch {
      throw error.of(name)
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
    case .changeApproved: .change(.approved(try Decision(wire: bytes)))
    case .changeRejected: .change(.rejected(try Decision(wire: bytes)))
    case .changeDeferred: .change(.deferred(try Decision(wire: bytes)))
    case .changeRescheduled:
      .change(.rescheduled(planRevision: try ChangeRescheduled(wire: bytes).planRevision))
    case .changeWithdrawn: .change(.withdrawn(reason: try ChangeWithdrawn(wire: bytes).reason))
    case .boardConstituted: .board(.constituted(try Board(wire: bytes)))
    case .policyAdopted: .policy(.adopted(try Policy(wire: bytes)))
    case .goalDefined: .goal(.defined(try Goal(wire: bytes)))
    }
  }
}
