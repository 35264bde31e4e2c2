public import Engine
public import EventStore
import Floor

/// Why the bench could not be carried out.
public enum BenchError: Error, Sendable {
  case engine(EngineError)
  /// A function of LMDB failed with a code.
  case floor(call: String, code: Int32)
  /// A directory or file of the bench could not be used.
  case file(path: String, reason: String)
}

extension BenchError: EventStoreFailure {
  public init(_ error: EventStoreError) {
    self = .engine(.store(error))
  }
}

extension BenchError {
  /// Runs a step of the engine and passes its error on.
  static func engaging<Value: ~Copyable>(
    _ step: () throws(EngineError) -> Value
  ) throws(BenchError) -> Value {
    do throws(EngineError) { return try step() } catch { throw .engine(error) }
  }

  /// Runs a step of the floor and passes its error on.
  static func flooring<Value: ~Copyable>(
    _ step: () throws(FloorError) -> Value
  ) throws(BenchError) -> Value {
    do throws(FloorError) { return try step() } catch {
      throw .floor(call: error.call, code: error.code)
    }
  }
}
