import Bench
import Wording

extension Failure {
  /// A bench that could not be carried out.
  init(_ error: BenchError) {
    switch error {
    case .engine(let error): self.init(error)
    case .floor(let call, let code):
      self.init(
        .usage, code: "bench", "LMDB's \(call) failed with code \(code).",
        next: "See that there is room: leeway bench store --directory DIR")
    case .file(let path, let reason):
      self.init(
        .usage, code: "bench", "\(path): \(reason).",
        next: "Choose another place: leeway bench store --directory DIR")
    }
  }
}
