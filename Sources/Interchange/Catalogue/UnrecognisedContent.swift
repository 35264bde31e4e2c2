/// Says what a file is that no format recognises.
enum UnrecognisedContent {
  static func error(for file: PlanFile) -> InterchangeError {
    guard file.bytes.contains(where: { !ContentSniffer.isBlank($0) }) else {
      return empty
    }
    let known = "export the plan as Microsoft Project XML, or write it as a Leeway plan"
    if file.bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return InterchangeError(
        .unknownFormat, found: "the file is a binary Microsoft Project or Office file",
        nextStep: "save it as XML (File, Save As, XML Format) and import that")
    }
    if file.bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      return InterchangeError(
        .unknownFormat, found: "the file is a zip archive",
        nextStep: "unpack it and import the plan inside")
    }
    return InterchangeError(
      .unknownFormat, found: "the content is binary, not text", nextStep: known)
  }

  static let empty = InterchangeError(
    .emptyFile, found: "the file is empty", nextStep: "check that it was saved")
}
