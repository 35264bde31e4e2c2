import Synchronization
import Wording

/// Which texts of ours have no Chinese form.
enum ChineseForms {
  /// Templates that command lines ask for in vain.
  static func missing(in lines: [String], at desk: Desk) -> [String] {
    let missing = Mutex<Set<String>>([])
    Language.$missing.withValue({ template in missing.withLock { _ = $0.insert(template) } }) {
      for line in lines { desk.run("\(line) --lang zh-Hans") }
    }
    return missing.withLock { $0.sorted() }
  }
}
