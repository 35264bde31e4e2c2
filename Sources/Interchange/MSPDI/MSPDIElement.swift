/// An element of an MSPDI file with what it holds.
struct MSPDIElement {
  var name: String
  /// Where the element ends, counted from 1; the line itself for leaves.
  var line: Int
  /// Character data, blanks around it removed.
  var text = ""
  var children: [MSPDIElement] = []

  init(name: String, line: Int) {
    self.name = name
    self.line = line
  }

  func child(_ name: String) -> MSPDIElement? {
    children.first { $0.name == name }
  }

  func children(_ name: String) -> [MSPDIElement] {
    children.filter { $0.name == name }
  }

  /// A child that says something.
  func field(_ name: String) -> MSPDIElement? {
    children.first { $0.name == name && !$0.text.isEmpty }
  }

  func text(_ name: String) -> String? {
    field(name)?.text
  }

  func place() -> SourcePlace {
    SourcePlace(line: line)
  }
}
