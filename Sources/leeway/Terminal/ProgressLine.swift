import Reports

/// A progress bar on standard error while a command runs; nothing in a pipe.
final class ProgressLine {
  private let label: String
  private let console = Console.current
  private var shown = -1

  init(_ label: String) {
    self.label = label
  }

  /// Shows how far the work has come, at most a hundred times.
  func show(_ done: UInt64, of total: UInt64) {
    guard console.showsProgress, total > 0 else { return }
    let step = Int(done * 100 / total)
    guard step != shown else { return }
    shown = step
    let bar = ProgressBar(label, total: Int(total), style: console.errorStyle)
    console.writeError("\r" + bar.text(Int(done)))
  }

  /// Clears the line.
  func end() {
    if shown >= 0 { console.writeError("\r\u{1b}[2K") }
  }
}
