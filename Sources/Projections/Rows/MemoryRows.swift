public import EventSchema

/// The rows of all projections in memory, for replays and rebuilds.
///
/// Each projection's rows are a ``MemoryPart`` of their own, found by the tag that
/// its keys begin with: projections do not read one another's rows, and can be
/// folded side by side.
public struct MemoryRows: RowStore, ~Copyable {
  /// By tag; every projection has one.
  private var parts: [MemoryBox?] = []

  public init() {
    for projection in ProjectionCatalogue.all { put(MemoryBox(), at: projection.tag) }
  }

  /// Rows of all projections, in the order of the catalogue.
  public init(parts: [MemoryBox]) {
    for (projection, part) in zip(ProjectionCatalogue.all, parts) { put(part, at: projection.tag) }
  }

  /// Number of rows.
  public var count: Int { parts.reduce(0) { $0 + ($1?.part.count ?? 0) } }

  /// The rows of one projection of the catalogue.
  public func part(of projection: any Projection.Type) -> MemoryBox {
    guard let box = parts[Int(projection.tag)] else {
      preconditionFailure("projection \(projection.name) is not in the catalogue")
    }
    return box
  }

  public func row(_ key: RowKey) -> [UInt8]? { found(key)?.part.row(key) }

  public func read<Value: WireMessage>(
    _ type: Value.Type, at key: RowKey, of projection: (some Projection).Type
  ) throws(ProjectionError) -> Value? {
    try found(key)?.part.read(type, at: key, of: projection)
  }

  public mutating func set(_ key: RowKey, to value: [UInt8]) {
    box(at: key.tag).part.set(key, to: value)
  }

  public mutating func write<Value: WireMessage>(_ value: Value, at key: RowKey) {
    box(at: key.tag).part.write(value, at: key)
  }

  public mutating func change<Value: WireMessage>(
    _ type: Value.Type, at key: RowKey, of projection: (some Projection).Type,
    _ body: (inout Value) -> Void
  ) throws(ProjectionError) -> Bool {
    try found(key)?.part.change(type, at: key, of: projection, body) ?? false
  }

  public mutating func append<Value: WireMessage>(
    _ value: Value, at key: RowKey, _ number: UInt64
  ) {
    box(at: key.tag).part.append(value, at: key, number)
  }

  public mutating func mark(
    _ key: RowKey, _ number: UInt64, of projection: (some Projection).Type
  ) {
    box(at: key.tag).part.mark(key, number, of: projection)
  }

  public mutating func remove(_ key: RowKey) {
    found(key)?.part.remove(key)
  }

  public func scan(
    _ prefix: RowKey, _ body: ([UInt8], [UInt8]) throws(ProjectionError) -> Bool
  ) throws(ProjectionError) {
    try found(prefix)?.part.scan(prefix, body)
  }

  public func last(_ prefix: RowKey) throws(ProjectionError) -> (key: [UInt8], value: [UInt8])? {
    try found(prefix)?.part.last(prefix)
  }

  /// Every row in key order, lent.
  public func forEach<Failure: Error>(
    _ body: (_ key: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    for case let box? in parts { try box.encoded().forEach(body) }
  }

  private func found(_ key: RowKey) -> MemoryBox? {
    let tag = Int(key.tag)
    return tag < parts.count ? parts[tag] : nil
  }

  private mutating func box(at tag: UInt8) -> MemoryBox {
    if Int(tag) < parts.count, let box = parts[Int(tag)] { return box }
    let box = MemoryBox()
    put(box, at: tag)
    return box
  }

  private mutating func put(_ box: MemoryBox, at tag: UInt8) {
    while parts.count <= Int(tag) { parts.append(nil) }
    parts[Int(tag)] = box
  }
}

/// A place for the rows of one projection that can be handed from thread to thread.
// Unchecked because the compiler cannot see who uses it: one thread at a time, and a
// lock is taken between two of them (`LogFold`).
public final class MemoryBox: @unchecked Sendable {
  var part = MemoryPart()

  public init() {}

  /// Brings a projection forward by events, in their order.
  public func fold(
    _ events: [LedgerEvent], by projection: any Projection.Type
  ) throws(ProjectionError) {
    try projection.fold(events, into: &part)
  }

  /// Every row in key order.
  public func encoded() -> EncodedRows { part.encoded() }

  /// The digest of all rows, kept up from the first time on.
  public func digest() -> RowDigest { part.digest() }
}
