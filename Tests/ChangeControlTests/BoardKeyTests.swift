import ChangeControl
import Planning
import Testing

/// Keys of people: who may register and revoke them.
@Suite struct BoardKeyTests {
  private typealias Keys = Scenario<BoardStream>

  private let check = SignatureCheck.held()

  private func enrolled(
    _ person: String, _ key: UInt8, vouched: (person: String, key: UInt8)? = nil
  ) -> KeyEnrolled {
    var enrolled = KeyEnrolled(person: person, key: .number(key), possession: [])
    let text = KeyStatement.text(of: enrolled, in: "ledger")
    enrolled.possession = PersonKey.number(key).sign(text).bytes
    enrolled.voucher = vouched.map {
      Voucher(person: $0.person, signature: PersonKey.number($0.key).sign(text))
    }
    return enrolled
  }

  private func revoked(
    _ person: String, _ key: UInt8, by voucher: (person: String, key: UInt8)
  ) -> KeyRevoked {
    var revoked = KeyRevoked(
      person: person, key: .number(key), reason: "Lost",
      voucher: Voucher(person: voucher.person, signature: PersonKey.number(voucher.key).sign("")))
    let text = KeyStatement.text(of: revoked, in: "ledger")
    revoked.voucher.signature = PersonKey.number(voucher.key).sign(text)
    return revoked
  }

  @Test func `a first key is registered by who has it, once`() {
    let first = enrolled("Mara", 1)

    #expect(Keys.given().when(.enroll(first, check)) == .success([.enrolled(first)]))
    #expect(Keys.given(.enrolled(first)).when(.enroll(first, check)) == .success([]))
  }

  @Test func `a key whose private half one has not is not registered`() {
    var stolen = enrolled("Mara", 1)
    stolen.possession = enrolled("Mara", 2).possession

    #expect(
      Keys.given().when(.enroll(stolen, check)) == .failure(.signature(.wrong("Mara"))))
  }

  @Test func `one key is not registered for two people`() {
    #expect(
      Keys.given(.enrolled(enrolled("Mara", 1))).when(.enroll(enrolled("Timo", 1), check))
        == .failure(.signature(.keyKnown(.number(1), of: "Mara"))))
  }

  @Test func `a further key needs somebody with a key to vouch for it`() {
    let given: [BoardEvent] = [
      .constituted(.four), .enrolled(enrolled("Mara", 1)), .enrolled(enrolled("Timo", 2)),
      .enrolled(enrolled("Eve", 3)),
    ]
    let own = enrolled("Mara", 4, vouched: ("Mara", 1))
    let member = enrolled("Mara", 4, vouched: ("Timo", 2))

    #expect(Keys.given(given).when(.enroll(own, check)) == .success([.enrolled(own)]))
    #expect(Keys.given(given).when(.enroll(member, check)) == .success([.enrolled(member)]))
    #expect(
      Keys.given(given).when(.enroll(enrolled("Mara", 4), check))
        == .failure(.signature(.voucherMissing("Mara"))))
    #expect(
      Keys.given(given).when(.enroll(enrolled("Mara", 4, vouched: ("Eve", 3)), check))
        == .failure(.notOnBoard("Eve")))
    #expect(
      Keys.given(given).when(.enroll(enrolled("Mara", 4, vouched: ("Mara", 4)), check))
        == .failure(.signature(.keyUnknown(.number(4), of: "Mara"))))
    #expect(
      Keys.given(given).when(.enroll(enrolled("Ada", 4, vouched: ("Timo", 2)), check))
        == .failure(.signature(.voucherIdle("Ada"))))
  }

  @Test func `a revoked key vouches for nothing and is not revoked again`() {
    let revocation = revoked("Mara", 1, by: ("Timo", 2))
    let given: [BoardEvent] = [
      .constituted(.four), .enrolled(enrolled("Mara", 1)), .enrolled(enrolled("Timo", 2)),
    ]

    #expect(Keys.given(given).when(.revoke(revocation, check)) == .success([.revoked(revocation)]))
    let after = given + [.revoked(revocation)]
    #expect(
      Keys.given(after).when(.enroll(enrolled("Mara", 4, vouched: ("Mara", 1)), check))
        == .failure(.signature(.keyRevoked(.number(1), of: "Mara"))))
    #expect(
      Keys.given(after).when(.revoke(revocation, check))
        == .failure(.signature(.keyRevoked(.number(1), of: "Mara"))))
    #expect(
      Keys.given(given).when(.revoke(revoked("Mara", 2, by: ("Mara", 1)), check))
        == .failure(.signature(.keyUnknown(.number(2), of: "Mara"))))
  }

  @Test func `the enrolment of one ledger is none in another`() {
    let here = enrolled("Mara", 1)

    #expect(
      Keys.given().when(.enroll(here, .held(in: "another")))
        == .failure(.signature(.wrong("Mara"))))
  }
}
