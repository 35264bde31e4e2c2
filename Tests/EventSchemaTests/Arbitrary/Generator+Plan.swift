import ChangeControl
import Planning

extension Generator {
  mutating func plan() -> Plan {
    Plan(
      id: identifier(), name: text(), start: time(), calendar: identifier(),
      calendars: list { $0.calendar() }, resources: list { $0.resource() },
      tasks: list { $0.task() }, links: list { $0.link() },
      buffers: list { $0.bufferSpecification() },
      reserves: list {
        ResourceReserve(
          id: $0.identifier(), resource: $0.identifier(), units: $0.integer(), from: $0.time(),
          until: $0.time())
      }, isLevelled: flip(), currency: optional { $0.text() })
  }

  mutating func calendar() -> WorkCalendar {
    WorkCalendar(
      id: identifier(), name: text(), week: list { $0.list { $0.shift() } },
      exceptions: list { $0.exception() })
  }

  mutating func shift() -> WorkCalendar.Shift {
    WorkCalendar.Shift(integer(), integer())
  }

  mutating func exception() -> WorkCalendar.Exception {
    WorkCalendar.Exception(
      name: text(), firstDay: integer(), lastDay: integer(), shifts: list { $0.shift() })
  }

  mutating func resource() -> Resource {
    Resource(
      id: identifier(), name: text(), capacity: integer(), calendar: optional { $0.identifier() },
      department: optional { $0.text() }, skills: list { $0.skill() },
      limits: list {
        WorkLimit(per: $0.one(of: WorkLimit.Period.allCases), minutes: $0.integer())
      }, rate: optional { $0.integer() })
  }

  mutating func skill() -> Skill { Skill(text(), level: flip() ? 1 : integer()) }

  mutating func assignment() -> Assignment {
    Assignment(resource: identifier(), units: integer())
  }

  mutating func task() -> PlanTask {
    PlanTask(
      id: identifier(), name: text(), parent: optional { $0.identifier() },
      kind: one(of: PlanTask.Kind.allCases), duration: integer(), isElapsed: flip(),
      safeDuration: optional { $0.integer() }, calendar: optional { $0.identifier() },
      constraint: constraint(), deadline: optional { $0.time() },
      promise: optional { $0.promise() }, assignments: list { $0.assignment() },
      department: optional { $0.text() }, owner: optional { $0.text() }, priority: integer(),
      isDeferrable: flip(), progress: progress(),
      span: optional { PlanTask.Span(from: $0.identifier(), to: $0.identifier()) },
      skill: optional { $0.skill() }, interruption: one(of: PlanTask.Interruption.allCases),
      drawsReserve: flip())
  }

  mutating func constraint() -> DateConstraint {
    let time = time()
    return one(of: [
      .asSoonAsPossible, .asLateAsPossible, .startNoEarlierThan(time), .startNoLaterThan(time),
      .finishNoEarlierThan(time), .finishNoLaterThan(time), .mustStartOn(time),
      .mustFinishOn(time),
    ])
  }

  mutating func promise() -> Promise {
    Promise(customer: text(), date: time())
  }

  mutating func progress() -> Progress {
    one(of: [
      .notStarted, .started(at: time(), remaining: integer(), asOf: time()),
      .finished(start: time(), finish: time()),
    ])
  }

  mutating func link() -> Link {
    Link(
      identifier(), identifier(), one(of: Link.Kind.allCases),
      lag: flip() ? .working(integer()) : .elapsed(integer()),
      in: one(of: Link.LagCalendar.allCases))
  }

  mutating func bufferSpecification() -> BufferSpecification {
    BufferSpecification(
      id: identifier(), kind: one(of: [.project, .feeding(into: identifier()), .milestone]),
      protects: identifier(),
      sizing: one(of: [.cut, .half, .rootSquareErrorMethod, .explicit(integer())]),
      chain: list { $0.identifier() })
  }

  mutating func placement() -> Placement {
    Placement(
      task: identifier(), start: time(), finish: time(),
      pieces: list { Placement.Piece(start: $0.time(), finish: $0.time()) })
  }
}
