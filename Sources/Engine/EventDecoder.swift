import ChangeControl
import EventSchema
import EventStore
import Projections

/// Decodes events of one store and remembers what its names mean.
///
/// A log names few types, streams and people many times over: each name is read
/// and taken apart once, and found again by its number.
struct EventDecoder {
  /// Whether events name their command.
  ///
  /// No projection asks for it, and a name for every event is not cheap to make.
  let namesCommands: Bool
  private var types = NameMeanings<EventName>()
  private var streams = NameMeanings<StreamName>()
  private var actors = NameMeanings<String>()

  init(namesCommands: Bool = true) {
    self.namesCommands = namesCommands
  }

  /// Decodes an event lent from the log.
  ///
  /// - Throws: `EngineError.damagedEvent` where stream or payload are none that
  ///   this engine gave out; `.unknownEvent` for a name or version of that kind.
  mutating func event(_ view: borrowing EventView) throws(EngineError) -> LedgerEvent {
    let stream = try stream(of: view)
    let (position, version) = (view.position, view.schemaVersion)
    let event: DomainEvent
    if let type = try kind(of: view) {
      event = try view.withPayload { (payload) throws(EngineError) in
        do throws(SchemaError) {
          return try payload.withUnsafeBytes { (bytes) throws(SchemaError) in
            try EventCodec.decode(type, version: version, payload: bytes)
          }
        } catch {
          throw EngineError(error, at: position)
        }
      }
    } else {
      let error = SchemaError.unknownEvent(
        name: try EngineError.relaying(try view.name(of: view.typeID)))
      throw EngineError(error, at: position)
    }
    return LedgerEvent(
      position: position, stream: stream, revision: view.revision, recorded: view.recorded,
      effective: view.effective, actor: try actor(of: view),
      command: namesCommands ? try EngineError.relaying(try view.commandID()) : "", event: event)
  }

  /// The type of an event; nil for a name that was never given out.
  mutating func kind(of view: borrowing EventView) throws(EngineError) -> EventName? {
    if let known = types[view.typeID] { return known }
    let name = try EngineError.relaying(try view.name(of: view.typeID))
    let type = EventName(rawValue: name)
    types[view.typeID] = type
    return type
  }

  mutating func stream(of view: borrowing EventView) throws(EngineError) -> StreamName {
    if let known = streams[view.streamID] { return known }
    let name = try EngineError.relaying(try view.name(of: view.streamID))
    guard let stream = StreamName(name) else {
      throw .damagedEvent(position: view.position, reason: "it is in stream \(name)")
    }
    streams[view.streamID] = stream
    return stream
  }

  private mutating func actor(of view: borrowing EventView) throws(EngineError) -> String {
    if let known = actors[view.actorID] { return known }
    let name = try EngineError.relaying(try view.name(of: view.actorID))
    actors[view.actorID] = name
    return name
  }
}

/// What names mean, by their numbers, which are given out in order from 1.
private struct NameMeanings<Meaning> {
  private var known: [Meaning?] = []

  subscript(id: NameID) -> Meaning? {
    get {
      let index = Int(id.rawValue)
      return index < known.count ? known[index] : nil
    }
    set {
      let index = Int(id.rawValue)
      while known.count <= index { known.append(nil) }
      known[index] = newValue
    }
  }
}

extension EngineError {
  /// Why an event does not decode: it is damaged, or newer than this release.
  init(_ error: SchemaError, at position: UInt64) {
    switch error {
    case .unknownEvent, .unknownVersion:
      self = .unknownEvent(position: position, reason: error.description)
    case .damaged(let damage):
      self = .damagedEvent(position: position, reason: String(damage.description.dropLast()))
    }
  }
}
