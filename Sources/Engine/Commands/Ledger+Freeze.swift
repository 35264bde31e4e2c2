public import ChangeControl
import EventSchema
import EventStore
public import Planning
import Projections

extension Ledger {
  /// Declares that a plan is left alone for a time.
  ///
  /// - Throws: `EngineError.refused` for somebody who is not on the board, and for a
  ///   window that is empty or declared otherwise.
  public func declare(
    _ window: FreezeWindow, in project: ProjectID, _ context: CommandContext
  ) throws(EngineError) -> Outcome {
    let content = CommandContent("freeze").text(project.text, at: 2).message(window, at: 3)
    return try transact(context, content: content.bytes) { (session) throws(EngineError) in
      _ = try session.plan(of: project)
      try session.freeze(.declare(window), window.id, in: project, by: context.actor)
      return window.id
    }
  }

  /// Ends a window before its time.
  ///
  /// - Throws: `EngineError.refused` for somebody who is not on the board, and for a
  ///   window that there is not.
  public func lift(
    _ freeze: String, in project: ProjectID, reason: String, _ context: CommandContext
  ) throws(EngineError) -> Outcome {
    let content = CommandContent("lift").text(project.text, at: 2).text(freeze, at: 3)
      .text(reason, at: 4)
    return try transact(context, content: content.bytes) { (session) throws(EngineError) in
      try session.freeze(.lift(reason: reason), freeze, in: project, by: context.actor)
      return freeze
    }
  }
}

extension CommandSession {
  fileprivate mutating func freeze(
    _ command: FreezeStream.Command, _ id: String, in project: ProjectID, by person: String
  ) throws(EngineError) {
    let board = try charter().board
    guard board?.role(of: person) != nil else {
      throw .refused(board == nil ? .noBoard : .notOnBoard(person))
    }
    let known = try rows.writer.freezes(of: project)
    let state = known.first { $0.window.id == id }
    if case .lift = command, state == nil {
      throw .refused(
        .freeze(.unknown(id, closest: ClosestName.of(id, among: known.map(\.window.id)))))
    }
    let events = try EngineError.deciding { () throws(Refusal) in
      try FreezeStream.decide(command, state)
    }
    try record(events.map { .freeze($0) }, in: .freeze(project, id))
  }

  /// Whether no window keeps an option from being approved or carried out by people who
  /// give reasons.
  func checkFreezes(
    _ kind: OptionKind, of file: ChangeFile, reasons: [String]
  ) throws(EngineError) {
    guard let option = file.evaluation?.evaluation.option(kind), !option.moves.isEmpty else {
      return
    }
    for state in try rows.writer.freezes(of: file.request.project) where !state.isLifted {
      try EngineError.deciding { () throws(Refusal) in
        try state.window.check(option, reasons: reasons)
      }
    }
  }
}

extension EventReading where Self: ~Copyable {
  /// The windows of a project, in the order in which they were declared.
  fileprivate borrowing func freezes(
    of project: ProjectID
  ) throws(EngineError) -> [FreezeState] {
    var events: [LedgerEvent] = []
    for name in Freezes.names { events += try ledgerEvents(EventQuery(.type(name.rawValue))) }
    return Freezes.states(of: project, in: events)
  }
}
