/// Builds records from the elements of an MSPDI file as they open and close.
struct MSPDIRecorder {
  /// Elements within elements; a plan needs about ten.
  static let depthLimit = 64

  /// Characters kept of one element; more is only notes and pictures.
  static let textLimit = 65_536

  private(set) var document = MSPDIDocument()

  private var open: [MSPDIElement] = []
  /// Depth of an element that is passed over with all it holds.
  private var skippedDepth: Int?

  /// - Throws: `wrong-root` or `document-too-complex`.
  mutating func begin(_ name: String, line: Int) throws(InterchangeError) {
    let place = SourcePlace(line: line)
    if open.isEmpty, name != "Project" {
      throw place.error(
        .wrongRoot, "the root element is <\(name.prefix(40))>, not <Project>",
        "export the plan as Microsoft Project XML")
    }
    guard open.count < Self.depthLimit else {
      throw place.error(
        .documentTooComplex, "elements nest deeper than \(Self.depthLimit)",
        "export the plan again")
    }
    open.append(MSPDIElement(name: name, line: line))
    guard skippedDepth == nil else { return }
    if open.count > 2, MSPDIVocabulary.isSkipped(name, in: open[open.count - 2].name) {
      document.notes.add(
        .dropped, "\(open[open.count - 2].name)/\(name)", "not kept", line: line)
      skippedDepth = open.count
    } else if open.count == 2, MSPDIVocabulary.definitions.contains(name) {
      skippedDepth = open.count
    }
  }

  mutating func append(_ text: String) {
    guard skippedDepth == nil, let last = open.indices.last,
      open[last].text.utf8.count < Self.textLimit
    else { return }
    open[last].text += text.utf8.count > Self.textLimit ? String(text.prefix(Self.textLimit)) : text
  }

  /// - Throws: The error of the first malformed field of a record that ends.
  mutating func end(line: Int) throws(InterchangeError) {
    guard var element = open.popLast() else { return }
    if let depth = skippedDepth {
      if open.count < depth { skippedDepth = nil }
      return
    }
    element.line = line
    element.text = Self.trimmed(element.text)
    switch (open.count, open.last?.name) {
    case (0, _): try close(project: element)
    case (2, "Tasks") where element.name == "Task": try record(task: element)
    case (2, "Calendars") where element.name == "Calendar": try record(calendar: element)
    case (2, "Resources") where element.name == "Resource": try record(resource: element)
    case (2, "Assignments") where element.name == "Assignment": try record(assignment: element)
    default: open[open.count - 1].children.append(element)
    }
  }

  private static func trimmed(_ text: String) -> String {
    guard let first = text.utf8.first, let last = text.utf8.last,
      ContentSniffer.isBlank(first) || ContentSniffer.isBlank(last)
    else { return text }
    let bytes = text.utf8.drop(while: ContentSniffer.isBlank)
    guard let end = bytes.lastIndex(where: { !ContentSniffer.isBlank($0) }) else { return "" }
    return String(bytes[...end]) ?? text
  }

  private mutating func close(project: MSPDIElement) throws(InterchangeError) {
    document.header = try MSPDIHeader(project)
    note(project, among: MSPDIVocabulary.header)
  }

  private mutating func record(task: MSPDIElement) throws(InterchangeError) {
    let record = try MSPDITask(task)
    if !record.isProjectItself, !record.isNull { note(task, among: MSPDIVocabulary.task) }
    document.tasks.append(record)
  }

  private mutating func record(calendar: MSPDIElement) throws(InterchangeError) {
    document.calendars.append(try MSPDICalendar(calendar, notes: &document.notes))
    note(calendar, among: MSPDIVocabulary.calendar)
  }

  private mutating func record(resource: MSPDIElement) throws(InterchangeError) {
    let record = try MSPDIResource(resource)
    if record.uid != 0 || record.name != nil, !record.isNull {
      note(resource, among: MSPDIVocabulary.resource)
    }
    document.resources.append(record)
  }

  private mutating func record(assignment: MSPDIElement) throws(InterchangeError) {
    let record = try MSPDIAssignment(assignment)
    guard record.resource >= 0 else { return }
    note(assignment, among: MSPDIVocabulary.assignment)
    document.assignments.append(record)
  }

  /// Notes the children of a record that say something and are not read.
  private mutating func note(_ element: MSPDIElement, among vocabulary: MSPDIVocabulary) {
    for child in element.children where vocabulary.loses(child) {
      document.notes.add(.dropped, "\(element.name)/\(child.name)", "not kept", line: child.line)
    }
  }
}
