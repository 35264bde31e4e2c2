import Engine
import Glibc

/// Loads a history in binary form into a new ledger, in memory.
///
/// Whatever comes in complete is kept, so the ledger that it grows in is verified.
@_cdecl("LLVMFuzzerTestOneInput")
public func loadHistory(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var bytes = Mending.history(Array(UnsafeBufferPointer(start: start, count: count)))[...]
  let place = "/dev/shm/leeway-fuzz-\(getpid())"
  remove(place)
  remove(place + ".loading")
  guard let loader = try? HistoryLoader(into: place) else {
    fatalError("no ledger can be made at \(place)")
  }
  var load = BinaryLoad(into: loader)
  let isComplete =
    (try? load.run { count in
      let part = Array(bytes.prefix(count))
      bytes = bytes.dropFirst(count)
      return part
    }) != nil
  do {
    if isComplete { _ = try loader.finish() }
  } catch EngineError.contradiction {
    return 0
  } catch EngineError.unsound(_, let findings)
    where findings.allSatisfy({ $0.kind == "head" || $0.kind == "replay" })
  {
    // A head that nobody signed comes out when the events are there to hold against it, and
    // with it any state that was recorded falsely, which alone does not keep a ledger away.
    return 0
  } catch {
    fatalError("a history that was taken does not make a sound ledger: \(error)")
  }
  return 0
}

private func remove(_ ledger: String) {
  unlink(ledger + "/data.mdb")
  unlink(ledger + "/lock.mdb")
  rmdir(ledger)
}
