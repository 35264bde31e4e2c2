import ChangeControl
import EventSchema
import Testing

/// Names, versions and errors of the codec.
@Suite struct EventCodecTests {
  @Test func `a name never given out is an error`() {
    #expect(throws: SchemaError.unknownEvent(name: "plan.painted")) {
      try EventCodec.decode(name: "plan.painted", version: 1, payload: [])
    }
  }

  @Test(arguments: [0, 2, UInt16.max])
  func `a version never given out is an error`(version: UInt16) {
    #expect(throws: SchemaError.unknownVersion(event: .goalDefined, version: version)) {
      try EventCodec.decode(name: "goal.defined", version: version, payload: [])
    }
  }

  @Test func `a policy of version 1 is read, and written again as version 2`() throws {
    let file = Fixtures.sample(.policyAdopted, version: 1, "bin")
    let retired = try Fixtures.read(file) { [] }

    let event = try EventCodec.decode(name: "policy.adopted", version: 1, payload: retired)
    let encoded = EventCodec.encode(event)

    #expect(encoded.version == 2)
    #expect(encoded.payload != retired)
    #expect(
      try EventCodec.decode(name: "policy.adopted", version: 2, payload: encoded.payload) == event)
    #expect(throws: SchemaError.self) {
      try EventCodec.decode(name: "policy.adopted", version: 2, payload: retired)
    }
  }

  @Test func `names are these and no others`() {
    #expect(
      EventName.allCases.map(\.rawValue) == [
        "plan.imported", "plan.progressed", "plan.rescheduled", "change.submitted",
        "change.revised", "change.evaluated", "change.voted", "change.abstained", "change.approved",
        "change.rejected", "change.deferred", "change.rescheduled", "change.withdrawn",
        "change.reviewed",
        "change.ranked",
        "board.constituted", "board.enrolled", "board.revoked", "policy.adopted", "goal.defined",
        "goal.measured", "baseline.set", "gate.defined", "gate.evidenced",
        "gate.decided", "freeze.declared", "freeze.lifted", "ledger.checkpointed",
      ])
  }

  @Test func `an empty payload lacks what an event cannot do without`() {
    #expect(
      throws: SchemaError.damaged(
        SchemaError.Damage(event: .planImported, path: [1], offset: 0, fault: .missing))
    ) {
      try EventCodec.decode(name: "plan.imported", version: 1, payload: [])
    }
  }

  @Test func `an empty payload is an event whose fields all hold defaults`() throws {
    let event = try EventCodec.decode(name: "change.withdrawn", version: 1, payload: [])

    #expect(event == .change(.withdrawn(reason: "")))
  }

  @Test func `an error names event, field and byte`() {
    // given: a board with one member whose role has number 9
    let payload: [UInt8] = [0x0a, 0x05, 0x0a, 0x01, 0x41, 0x10, 0x09]

    // when
    let error = #expect(throws: SchemaError.self) {
      try EventCodec.decode(name: "board.constituted", version: 1, payload: payload)
    }

    // then
    #expect(
      error
        == .damaged(
          SchemaError.Damage(
            event: .boardConstituted, path: [1, 2], offset: 6, fault: .unknownNumber(9))))
    #expect(
      error?.description
        == "The payload of board.constituted is damaged at byte 6: field 1.2 holds 9, "
        + "which stands for nothing.")
    #expect(error?.code == "damaged-payload")
    #expect(error?.nextStep == "Check the ledger: leeway verify")
  }

  @Test func `errors about names say what to do`() {
    let name = SchemaError.unknownEvent(name: "plan.painted")
    let version = SchemaError.unknownVersion(event: .planImported, version: 9)

    #expect(name.description == "There is no event named plan.painted.")
    #expect(name.code == "unknown-event")
    #expect(name.nextStep == "Read the ledger with the release that wrote it.")
    #expect(
      version.description
        == "Event plan.imported has version 9, written by a newer release; this one reads "
        + "versions up to 1.")
    #expect(version.code == "unknown-event-version")
  }

  @Test(arguments: Sample.all)
  func `fields added later are skipped`(sample: Sample) throws {
    // given: the payload, between fields of every wire type with high numbers
    let unknown: [UInt8] = [
      0xf8, 0x07, 0xac, 0x02,  // 127, varint
      0xf9, 0x07, 1, 2, 3, 4, 5, 6, 7, 8,  // 127, eight bytes
      0xfa, 0x07, 3, 0xff, 0xfe, 0xfd,  // 127, length-delimited
      0xfd, 0x07, 1, 2, 3, 4,  // 127, four bytes
    ]
    let file = Fixtures.sample(sample.name, version: sample.version, "bin")
    let recorded = try Fixtures.read(file) { EventCodec.encode(sample.event).payload }
    let payload = unknown + recorded + unknown

    // when
    let event = try EventCodec.decode(
      name: sample.name.rawValue, version: sample.version, payload: payload)

    // then
    #expect(event == sample.event)
  }
}
