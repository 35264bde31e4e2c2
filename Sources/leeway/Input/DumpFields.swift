import Foundation

/// The members that a line of a dump may have; others are left aside.
struct DumpFields: Decodable {
  // The names are those of the line, and so is their spelling.
  var specversion: String?
  var id: String?
  var source: String?
  var type: String?
  var time: String?
  var datacontenttype: String?
  var position: String?
  var stream: String?
  var revision: String?
  var schemaversion: Int?
  var effective: String?
  var actor: String?
  var command: String?
  var correlation: String?
  var causation: String?
  var commandevents: Int?
  var commandhash: String?
  var commandresult: String?
  var payload: String?
  var data: Content?

  private enum CodingKeys: String, CodingKey {
    case specversion, id, source, type, time, datacontenttype, position, stream, revision
    case schemaversion, effective, actor, command, correlation, causation, commandevents
    case commandhash, commandresult, data
    case payload = "data_base64"
  }

  /// What the first line and the last one say.
  struct Content: Decodable {
    var origin: String?
    var verifier: String?
    var signedhead: String?
    var from: String?
    var head: String?
    var lines: String?
    var sha256: String?
  }

  static func read(_ bytes: ArraySlice<UInt8>) throws(DumpLine.Mistake) -> DumpFields {
    do {
      return try JSONDecoder().decode(DumpFields.self, from: Data(bytes))
    } catch DecodingError.typeMismatch(_, let context) {
      let name = context.codingPath.map(\.stringValue).joined(separator: ".")
      throw DumpLine.Mistake(
        name.isEmpty ? "it is no JSON object" : "\"\(name)\" has a value of another kind")
    } catch {
      throw DumpLine.Mistake("it is no JSON object")
    }
  }

  func require<Value>(_ value: Value?, _ name: String) throws(DumpLine.Mistake) -> Value {
    guard let value else { throw .init("\"\(name)\" is missing") }
    return value
  }

  func number(_ text: String?, _ name: String) throws(DumpLine.Mistake) -> UInt64 {
    let text = try require(text, name)
    guard let number = UInt64(text), String(number) == text else {
      throw .init("\"\(name)\" is no whole number in text")
    }
    return number
  }

  func moment(_ text: String?, _ name: String) throws(DumpLine.Mistake) -> Int64 {
    guard let moment = Timestamp.milliseconds(try require(text, name)) else {
      throw .init("\"\(name)\" is no time such as 2026-12-01T09:00:00.000Z")
    }
    return moment
  }

  func bytes(_ text: String?, _ name: String) throws(DumpLine.Mistake) -> [UInt8] {
    guard let data = Data(base64Encoded: try require(text, name)) else {
      throw .init("\"\(name)\" is no base64")
    }
    return [UInt8](data)
  }
}
