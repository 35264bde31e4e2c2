import Engine
import EventStore
import Foundation

/// One line of a dump, read.
enum DumpLine: Equatable {
  /// Whose history it is.
  case ledger(HistoryFrame.Provenance)
  /// An event; with its command where it is the last one of it.
  case event(RecordedEvent, closing: Receipt?)
  /// A command that recorded no event.
  case command(Receipt)
  case end(DumpEnd)

  /// What is wrong with a line, as part of a sentence.
  struct Mistake: Error, Equatable {
    var finding: String

    init(_ finding: String) { self.finding = finding }
  }

  init(_ bytes: ArraySlice<UInt8>) throws(Mistake) {
    let fields = try DumpFields.read(bytes)
    guard fields.specversion == CloudEvent.specification else {
      throw Mistake("it is no CloudEvent of version \(CloudEvent.specification)")
    }
    guard fields.source == CloudEvent.source else {
      throw Mistake("its source is not \(CloudEvent.source)")
    }
    switch try fields.require(fields.type, "type") {
    case CloudEvent.ledgerType: self = .ledger(try fields.ledger())
    case CloudEvent.endType: self = .end(try fields.end())
    case CloudEvent.commandType: self = .command(try fields.commandWithoutEvents())
    case let type: self = try fields.event(of: type)
    }
  }
}

extension DumpFields {
  fileprivate func event(of type: String) throws(DumpLine.Mistake) -> DumpLine {
    guard let id = EventID(try require(id, "id")) else { throw .init("\"id\" is no UUID") }
    guard datacontenttype == CloudEvent.payloadType else {
      throw .init("its data are not \(CloudEvent.payloadType)")
    }
    guard data == nil else { throw .init("it has both \"data\" and \"data_base64\"") }
    guard let version = UInt16(exactly: try require(schemaversion, "schemaversion")) else {
      throw .init("\"schemaversion\" is out of range")
    }
    let event = RecordedEvent(
      position: try number(position, "position"), stream: try require(stream, "stream"),
      revision: try number(revision, "revision"), type: type, schemaVersion: version,
      recorded: try moment(time, "time"), effective: try moment(effective, "effective"), id: id,
      commandID: try require(command, "command"), actor: try require(actor, "actor"),
      correlation: correlation,
      causation: causation == nil ? nil : try number(causation, "causation"),
      payload: try bytes(payload, "data_base64"))
    guard event.revision > 0, event.causation != 0 else {
      throw .init("revisions and positions begin at 1")
    }
    guard commandhash != nil else { return .event(event, closing: nil) }
    return .event(event, closing: try receipt(through: event.position))
  }

  fileprivate func ledger() throws(DumpLine.Mistake) -> HistoryFrame.Provenance {
    let ledger = try require(data, "data")
    return HistoryFrame.Provenance(
      origin: try require(ledger.origin, "origin"),
      verifier: try require(ledger.verifier, "verifier"),
      head: try require(ledger.signedhead, "signedhead"))
  }

  fileprivate func commandWithoutEvents() throws(DumpLine.Mistake) -> Receipt {
    let receipt = try receipt(through: try number(position, "position"))
    guard receipt.positions.isEmpty else { throw .init("the command has no event before it") }
    return receipt
  }

  /// What a line says of the command that it ends.
  private func receipt(through position: UInt64) throws(DumpLine.Mistake) -> Receipt {
    let count = try require(commandevents, "commandevents")
    guard position < .max, let events = UInt64(exactly: count), events <= position else {
      throw .init("\"commandevents\" is out of range")
    }
    return Receipt(
      commandID: try require(command, "command"),
      contentHash: try hash(try require(commandhash, "commandhash")),
      positions: position + 1 - events..<position + 1, recorded: try moment(time, "time"),
      result: try bytes(commandresult, "commandresult"))
  }

  fileprivate func end() throws(DumpLine.Mistake) -> DumpEnd {
    let end = try require(data, "data")
    return DumpEnd(
      from: try number(end.from, "from"), head: try number(end.head, "head"),
      lines: try number(end.lines, "lines"), sha256: try require(end.sha256, "sha256"))
  }

  /// The bytes of 64 hexadecimal digits.
  private func hash(_ text: String) throws(DumpLine.Mistake) -> [UInt8] {
    let digits = text.utf8.compactMap { digit in
      digit < 128 ? Character(Unicode.Scalar(digit)).hexDigitValue : nil
    }
    guard digits.count == 64, text.utf8.count == 64 else {
      throw .init("\"commandhash\" is no SHA-256 in hexadecimal digits")
    }
    return stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }
}
