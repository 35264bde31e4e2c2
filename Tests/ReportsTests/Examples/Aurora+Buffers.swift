import ChangeControl
import Planning
import Projections

extension Aurora {
  static let buffers = [projectBuffer, feedingBuffer, milestoneBuffer]

  /// Drawn by execution and by a change, some of it restored.
  static let projectBuffer = BufferReport(
    budget: BufferBudget(
      project: "aurora",
      reserve: BufferReserve(
        specification: BufferSpecification(
          id: "PB", kind: .project, protects: "M4", sizing: .cut),
        chain: ["B1", "B3", "T1", "T2", "L1"], wanted: 10 * day, reserved: 7 * day,
        start: Days.finish("2026-11-30"), end: Days.finish("2026-12-09"), chainLength: 26 * day),
      drawn: 2 * day + 240, restored: 240),
    draws: [
      BufferReport.Draw(cause: .execution("B1"), minutes: day),
      BufferReport.Draw(cause: .change("CR-3"), minutes: day),
    ],
    entries: [
      BufferEntry(
        position: 3, recorded: recorded("2026-10-02 08:15"), cause: .reserve, minutes: 7 * day),
      BufferEntry(
        position: 14, recorded: recorded("2026-10-30 16:40"), cause: .execution("B1"),
        minutes: -day - 240),
      BufferEntry(
        position: 19, recorded: recorded("2026-11-02 09:05"), cause: .execution("B1"), minutes: 240),
      BufferEntry(
        position: 22, recorded: recorded("2026-11-02 11:30"), cause: .change("CR-3"), minutes: -day),
    ],
    penetration: 286, completion: 192, burnRate: 1490, zone: .yellow,
    promise: Days.finish("2026-12-09"), projected: Days.finish("2026-12-02"))

  static let feedingBuffer = BufferReport(
    budget: BufferBudget(
      project: "aurora",
      reserve: BufferReserve(
        specification: BufferSpecification(
          id: "FB1", kind: .feeding(into: "T1"), protects: "S2", sizing: .rootSquareErrorMethod),
        chain: ["S1", "S2"], wanted: 3 * day, reserved: 3 * day,
        start: Days.finish("2026-11-13"), end: Days.finish("2026-11-18"), chainLength: 15 * day),
      drawn: 0, restored: 0),
    draws: [],
    entries: [
      BufferEntry(
        position: 3, recorded: recorded("2026-10-02 08:15"), cause: .reserve, minutes: 3 * day)
    ],
    penetration: 0, completion: 0, burnRate: nil, zone: .green,
    promise: Days.finish("2026-11-18"), projected: Days.finish("2026-11-13"))

  /// Overdrawn.
  static let milestoneBuffer = BufferReport(
    budget: BufferBudget(
      project: "aurora",
      reserve: BufferReserve(
        specification: BufferSpecification(
          id: "MB", kind: .milestone, protects: "M3", sizing: .explicit(2 * day)),
        chain: [], wanted: 2 * day, reserved: 2 * day, start: Days.finish("2026-11-09"),
        end: Days.finish("2026-11-11"), chainLength: 0),
      drawn: 4 * day, restored: 0),
    draws: [BufferReport.Draw(cause: .change("CR-1"), minutes: 4 * day)],
    entries: [
      BufferEntry(
        position: 3, recorded: recorded("2026-10-02 08:15"), cause: .reserve, minutes: 2 * day),
      BufferEntry(
        position: 11, recorded: recorded("2026-10-21 13:00"), cause: .change("CR-1"),
        minutes: -4 * day),
    ],
    penetration: 2000, completion: 500, burnRate: 4000, zone: .red,
    promise: Days.finish("2026-11-11"), projected: Days.finish("2026-11-13"))
}
