public import Planning

/// What it does to the plan when some requests are carried out together.
///
/// The plan keeps the order in force, or, where that does not do, tasks that can
/// wait give way; nobody takes work over and nothing is searched. So sets are
/// compared on equal terms.
public struct SetEffect: Sendable, Equatable {
  /// `absorb` or `displace`.
  public var option: OptionKind
  /// End of all work.
  public var finish: PlanTime
  /// Working minutes of the plan's calendar that the end moves.
  public var slip: Int
  /// Working minutes drawn beyond those drawn now, of every buffer in plan order.
  public var draws: [BufferDraw]
  /// Lines added, removed or placed anew.
  public var moved: Int
  /// What keeps the set from being carried out; empty where nothing does.
  public var obstacles: [Obstacle]

  /// Promises that stood and would be broken or taken back, in plan order.
  public var broken: [TaskID] {
    obstacles.compactMap { obstacle in
      switch obstacle {
      case .promiseBroken(let task, _), .promiseWithdrawn(let task): task
      case .bufferExhausted, .deadlineMissed, .constraintBroken, .nothingToDisplace,
        .displacedTooOften, .pastFloat,
        .startsBeforeCycle, .nobodyToTakeOver, .unverified:
        nil
      }
    }
  }

  /// Working minutes drawn from the buffer that gives most.
  public var drawn: Int { draws.map(\.minutes).max() ?? 0 }

  public var isFeasible: Bool { obstacles.isEmpty }
}

/// The effect of a set, or why its edits cannot be made at all.
public enum SetOutcome: Sendable, Equatable {
  case planned(SetEffect)
  case refused(Refusal)

  public var effect: SetEffect? {
    if case .planned(let effect) = self { effect } else { nil }
  }

  public var isFeasible: Bool { effect?.isFeasible ?? false }
}
