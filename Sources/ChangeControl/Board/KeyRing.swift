/// The keys with which people sign, as they stand at one moment.
public struct KeyRing: Sendable, Equatable {
  /// A key that was enrolled for a person.
  public struct Entry: Sendable, Equatable {
    public var person: String
    public var key: PersonKey
    /// Whether it signs nothing any more; what it signed before stands.
    public var isRevoked: Bool

    public init(person: String, key: PersonKey, isRevoked: Bool = false) {
      self.person = person
      self.key = key
      self.isRevoked = isRevoked
    }
  }

  /// Every key ever enrolled.
  public var entries: [Entry]

  public init(entries: [Entry] = []) {
    self.entries = entries
  }

  /// Whether a person has ever had a key: then an unsigned vote does not count,
  /// though the key be revoked.
  public func binds(_ person: String) -> Bool {
    entries.contains { $0.person == person }
  }

  public func entry(of key: PersonKey) -> Entry? {
    entries.first { $0.key == key }
  }

  /// The key with which a person signs now.
  public func keys(of person: String) -> [PersonKey] {
    entries.filter { $0.person == person && !$0.isRevoked }.map(\.key)
  }
}

/// A key of a person, shown to be theirs.
public struct KeyEnrolled: Sendable, Equatable {
  public var person: String
  public var key: PersonKey
  /// The key's own signature of its enrolment: whoever enrols it has it.
  public var possession: [UInt8]
  /// Who vouches for it: needed for every key of a person but the first.
  public var voucher: Voucher?

  public init(person: String, key: PersonKey, possession: [UInt8], voucher: Voucher? = nil) {
    self.person = person
    self.key = key
    self.possession = possession
    self.voucher = voucher
  }
}

/// A key that signs nothing from here on.
public struct KeyRevoked: Sendable, Equatable {
  public var person: String
  public var key: PersonKey
  public var reason: String
  public var voucher: Voucher

  public init(person: String, key: PersonKey, reason: String, voucher: Voucher) {
    self.person = person
    self.key = key
    self.reason = reason
    self.voucher = voucher
  }
}

/// The signature of somebody who has a key: the person concerned, or a member of
/// the board.
public struct Voucher: Sendable, Equatable {
  public var person: String
  public var signature: KeySignature

  public init(person: String, signature: KeySignature) {
    self.person = person
    self.signature = signature
  }
}
