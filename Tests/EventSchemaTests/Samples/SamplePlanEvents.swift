import ChangeControl
import Planning

extension PlanImported {
  static let sample = PlanImported(
    plan: .sample,
    customers: [
      Customer(id: "acme", name: "Acme GmbH", tier: 1), Customer(id: "zeta", name: "", tier: 3),
    ],
    placements: [
      Placement(task: "works", start: at(day: 0, hour: 8), finish: at(day: 14, hour: 17)),
      Placement(task: "design", start: at(day: 0, hour: 8), finish: at(day: 1, hour: 17)),
      Placement(task: "launch", start: at(day: 21, hour: 17), finish: at(day: 21, hour: 17)),
    ],
    buffers: [
      BufferReserve(
        specification: BufferSpecification.samples[0], chain: ["design", "build", "test"],
        wanted: 1979, reserved: 1920, start: at(day: 21, hour: 17), end: at(day: 25, hour: 17),
        chainLength: 3360),
      BufferReserve(
        specification: BufferSpecification.samples[1], chain: ["cure"], wanted: 480, reserved: 0,
        start: at(day: 9, hour: 12), end: at(day: 9, hour: 12), chainLength: 960),
    ],
    source: Source(format: "MSPDI", file: "aurora.xml", digest: .emptyFile))
}

extension PlanProgressed {
  static let sample = PlanProgressed(
    task: "build",
    progress: .started(at: at(day: 2, hour: 8), remaining: 1500, asOf: at(day: 4, hour: 12)),
    dataDate: at(day: 4, hour: 12),
    moves: [
      Placement(task: "build", start: at(day: 2, hour: 8), finish: at(day: 8, hour: 10)),
      Placement(task: "test", start: at(day: 8, hour: 10), finish: at(day: 9, hour: 10)),
    ],
    draws: [BufferDraw(buffer: "FB1", minutes: 120), BufferDraw(buffer: "PB", minutes: -60)])
}

extension PlanRescheduled {
  static let sample = PlanRescheduled(
    change: "CR-7", option: .displace, evaluation: .sampleEvaluation, edits: PlanEdit.samples,
    dataDate: at(day: 4, hour: 12),
    moves: [Placement(task: "test", start: at(day: 9, hour: 8), finish: at(day: 9, hour: 17))],
    draws: [BufferDraw(buffer: "PB", minutes: 480)], displaced: ["papers", "cure"])
}
