import ChangeControl

/// What a stream decides, told as given, when, then.
///
/// ```swift
/// let answer = Scenario<BoardStream>.given().when(.constitute(board))
/// #expect(answer == .success([.constituted(board)]))
/// ```
struct Scenario<Stream: Decider> {
  private var state: Stream.State

  static func given(_ events: Stream.Event...) -> Scenario {
    given(events)
  }

  static func given(_ events: [Stream.Event]) -> Scenario {
    Scenario(state: Stream.state(after: events))
  }

  func when(_ command: Stream.Command) -> Result<[Stream.Event], Refusal> {
    do {
      return .success(try Stream.decide(command, state))
    } catch {
      return .failure(error)
    }
  }
}
