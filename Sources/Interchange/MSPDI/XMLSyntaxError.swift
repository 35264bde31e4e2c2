import Foundation
import FoundationXML

/// Says what is wrong with text that is not well-formed XML.
enum XMLSyntaxError {
  static func translate(_ error: any Error, line: Int) -> InterchangeError {
    switch (error as NSError).code {
    case XMLParser.ErrorCode.prematureDocumentEndError.rawValue:
      self.error("text follows the end of the document, or it ends too early", line: line)
    case XMLParser.ErrorCode.undeclaredEntityError.rawValue:
      self.error("an entity is not defined", line: line)
    case XMLParser.ErrorCode.nameRequiredError.rawValue:
      self.error("\"<\" or \"&\" stands without a name; text writes them as &lt; and &amp;", line: line)
    case XMLParser.ErrorCode.tagNameMismatchError.rawValue:
      self.error("an element ends under another name than it began", line: line)
    default:
      self.error("the XML is not well-formed", line: line)
    }
  }

  static func error(_ found: String, line: Int) -> InterchangeError {
    InterchangeError(
      .planSyntax, found: found, nextStep: "export the plan again", line: max(1, line))
  }
}
