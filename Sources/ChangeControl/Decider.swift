/// A stream of events, expressed as three pure functions.
///
/// `decide` says which events a command causes in a state, or why it is refused;
/// `evolve` says what an event does to the state. Neither reads a clock, draws a
/// random number or touches a file: what they need comes in with the command.
public protocol Decider {
  associatedtype Command: Sendable
  associatedtype Event: Sendable, Equatable
  associatedtype State: Sendable

  /// The state before any event.
  static var initial: State { get }

  /// The events that a command causes; none where all of it has happened before.
  ///
  /// - Throws: `Refusal` where the state does not allow the command.
  static func decide(_ command: Command, _ state: State) throws(Refusal) -> [Event]

  /// What an event does to the state.
  static func evolve(_ state: inout State, _ event: Event)
}

extension Decider {
  /// The state after events, first to last.
  public static func state(after events: some Sequence<Event>) -> State {
    var state = initial
    for event in events { evolve(&state, event) }
    return state
  }
}
