import Planning

// Stream `freeze/<project>/<id>`: a window is declared and perhaps lifted.

public enum FreezeEvent: Sendable, Equatable {
  case declared(FreezeWindow)
  case lifted(reason: String)
}

/// A window, and whether it still holds.
public struct FreezeState: Sendable, Equatable {
  public var window: FreezeWindow
  public var isLifted = false

  public init(window: FreezeWindow) {
    self.window = window
  }
}

public enum FreezeStream: Decider {
  public enum Command: Sendable {
    case declare(FreezeWindow)
    case lift(reason: String)
  }

  public static var initial: FreezeState? { nil }

  public static func evolve(_ state: inout FreezeState?, _ event: FreezeEvent) {
    switch event {
    case .declared(let window): state = FreezeState(window: window)
    case .lifted: state?.isLifted = true
    }
  }

  public static func decide(_ command: Command, _ state: FreezeState?) throws(Refusal)
    -> [FreezeEvent]
  {
    switch (command, state) {
    case (.declare(let window), nil):
      guard !window.id.isEmpty, !window.id.contains("/") else {
        throw .freeze(.badName(window.id))
      }
      guard window.from < window.until else { throw .freeze(.empty(window.id)) }
      guard !window.reason.isEmpty else { throw .requestLacks("reason") }
      return [.declared(window)]
    case (.declare(let window), let known?):
      guard known.window == window, !known.isLifted else { throw .freeze(.differs(window.id)) }
      return []
    case (.lift, nil): throw .freeze(.unknown("", closest: nil))
    case (.lift(let reason), let known?):
      return known.isLifted ? [] : [.lifted(reason: reason)]
    }
  }
}
