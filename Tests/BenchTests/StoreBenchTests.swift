import Bench
import Engine
import Foundation
import StoreTestSupport
import Testing

/// The bench takes every figure, whatever the machine.
@Suite struct StoreBenchTests {
  @Test func `every figure is taken, and the floor where there is one`() throws {
    let directory = try TemporaryDirectory()
    var stages: [String] = []

    let figures = try StoreBench(
      events: 60, payload: 100, repetitions: 1, directory: directory.url.path()
    ).run { stage, _, _ in if stages.last != stage { stages.append(stage) } }

    #expect(
      figures.map(\.name) == [
        "append.single", "append.single.one-table", "append.single.pages", "append.concurrent",
        "append.concurrent.shared", "append.batch", "append.batch.untreed", "append.batch.pages",
        "history.load", "append.mix", "append.mix.untreed", "append.mix.pages", "scan.headers",
        "decode.payloads", "replay", "replay.hashes", "rebuild", "rebuild.hashes", "index.check",
        "index.rebuild", "as-of.middle.replayed", "as-of.middle", "open", "status",
      ])
    for figure in figures { #expect(figure.value > 0, "\(figure.name)") }
    #expect(
      figures.filter { $0.floor != nil }.map(\.name) == [
        "append.single", "append.single.one-table", "append.single.pages", "append.concurrent",
        "append.concurrent.shared", "append.batch", "append.batch.untreed", "append.batch.pages",
        "append.mix", "append.mix.untreed", "append.mix.pages", "scan.headers", "replay",
        "replay.hashes", "rebuild", "rebuild.hashes", "index.check", "index.rebuild", "open",
      ])
    #expect(
      stages == [
        "single appends", "concurrent appends", "batches", "generating", "batches", "reading",
      ])
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory.url.path()) == [])
  }

  @Test func `folds are measured on a ledger that exists, which stays sound`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("history")
    try HistoryLoader.load(events: 400, seed: 2, at: path)

    let figures = try FoldsBench(ledger: path, repetitions: 2).run { _, _ in }

    #expect(figures.count == 12)
    #expect(figures.suffix(2).map(\.name) == ["memory.own", "memory.mapped"])
    for figure in figures { #expect(figure.value > 0, "\(figure.name)") }
    #expect(try Ledger.open(at: path).verify().findings == [])
  }

  @Test func `a place that cannot be written is said to be so`() throws {
    let directory = try TemporaryDirectory()
    let bench = StoreBench(
      events: 10, payload: 10, repetitions: 1, directory: directory.path("nowhere"))

    #expect(throws: BenchError.self) { try bench.run() }
  }
}
