import Foundation
import Interchange
import Wording

extension PlanFile {
  /// A file named on the command line, or standard input for `-`.
  init(argument: String) throws {
    guard argument != "-" else {
      self.init(name: "-", bytes: Console.current.readInput())
      return
    }
    do throws(InterchangeError) {
      self = try PlanFile(path: Console.current.absolute(argument))
      name = argument
    } catch {
      var named = error
      named.file = argument
      throw Failure(named)
    }
  }

  /// Its name without folders, for the record.
  var base: String {
    name == "-" ? "standard input" : String(name.split(separator: "/").last ?? "")
  }
}
