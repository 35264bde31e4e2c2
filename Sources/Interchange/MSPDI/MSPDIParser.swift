import Foundation
import FoundationXML

/// Parses the bytes of an MSPDI file into its records.
///
/// One record's elements are in
/// memory at a time, so that large files need little beyond their bytes.
enum MSPDIParser {
  /// - Throws: `plan-syntax`, `wrong-root`, `doctype-refused`, `bad-encoding`,
  ///   `document-too-complex`, or the error of a malformed field.
  static func parse(_ bytes: [UInt8]) throws(InterchangeError) -> MSPDIDocument {
    let parser = XMLParser(data: Data(try XMLBytes.prepare(bytes)))
    parser.shouldResolveExternalEntities = false
    let handler = MSPDIParserHandler()
    parser.delegate = handler
    let isWellFormed = parser.parse()
    if let failure = handler.recorder.failure { throw failure }
    guard isWellFormed, handler.recorder.isComplete else {
      throw XMLSyntaxError.error("the XML ends too early", line: parser.lineNumber)
    }
    return handler.recorder.document
  }
}

/// Passes what the parser meets to the recorder, with line numbers.
private final class MSPDIParserHandler: NSObject, XMLParserDelegate {
  var recorder = MSPDIRecorder()

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    recorder.begin(name, line: parser.lineNumber)
    if recorder.failure != nil { parser.abortParsing() }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    recorder.append(string)
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    recorder.append(String(decoding: block, as: UTF8.self))
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    recorder.end(line: parser.lineNumber)
    if recorder.failure != nil { parser.abortParsing() }
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
    recorder.fail(XMLSyntaxError.translate(error, line: parser.lineNumber))
  }
}
