import Foundation

/// A place in a JSON value, at which it can be altered.
struct Alteration: CustomStringConvertible {
  private enum Step {
    case member(String)
    case item(Int)
  }

  private var steps: [Step] = []

  var description: String {
    steps.map {
      switch $0 {
      case .member(let name): ".\(name)"
      case .item(let index): "[\(index)]"
      }
    }.joined()
  }

  /// Every text, number and null in a value.
  static func leaves(of value: Any, at place: Alteration = Alteration()) -> [Alteration] {
    switch value {
    case let members as [String: Any]:
      members.sorted { $0.key < $1.key }.flatMap { leaves(of: $1, at: place.then(.member($0))) }
    case let items as [Any]:
      items.enumerated().flatMap { leaves(of: $1, at: place.then(.item($0))) }
    default: [place]
    }
  }

  /// Every member of every object in a value.
  static func members(of value: Any, at place: Alteration = Alteration()) -> [Alteration] {
    switch value {
    case let members as [String: Any]:
      members.sorted { $0.key < $1.key }.flatMap { key, value in
        let place = place.then(.member(key))
        return [place] + Alteration.members(of: value, at: place)
      }
    case let items as [Any]:
      items.enumerated().flatMap { Alteration.members(of: $1, at: place.then(.item($0))) }
    default: []
    }
  }

  /// The value with another letter in the text, another number, or a text for null.
  func altering(_ value: Any) -> Any {
    change(value, steps[...]) { leaf in
      switch leaf {
      case let text as String:
        var letters = Array(text)
        let middle = letters.count / 2
        if letters.isEmpty { return "7" }
        letters[middle] = letters[middle] == "7" ? "8" : "7"
        return String(letters)
      case let number as Int: return number + 1
      default: return "7"
      }
    }
  }

  func removing(from value: Any) -> Any {
    change(value, steps[...]) { _ in nil }
  }

  /// The value with another member of almost the same name.
  func doubling(_ value: Any) -> Any {
    guard case .member(let name) = steps.last else { return value }
    var parent = self
    parent.steps.removeLast()
    return parent.change(value, parent.steps[...]) { members in
      guard var members = members as? [String: Any] else { return members }
      members[name + "2"] = members[name]
      return members
    }
  }

  static func text(_ value: Any) throws -> String {
    String(
      decoding: try JSONSerialization.data(withJSONObject: value, options: .sortedKeys),
      as: UTF8.self)
  }

  private func then(_ step: Step) -> Alteration {
    var place = self
    place.steps.append(step)
    return place
  }

  private func change(
    _ value: Any, _ steps: ArraySlice<Step>, _ edit: (Any) -> Any?
  ) -> Any {
    guard let step = steps.first else { return edit(value) ?? NSNull() }
    let rest = steps.dropFirst()
    switch (step, value) {
    case (.member(let name), var members as [String: Any]):
      guard let member = members[name] else { return members }
      members[name] = rest.isEmpty ? edit(member) : change(member, rest, edit)
      return members
    case (.item(let index), var items as [Any]):
      items[index] = change(items[index], rest, edit)
      return items
    default: return value
    }
  }
}
