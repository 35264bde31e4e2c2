import Bench
import Foundation
import Interchange
import Wording

/// The instances of a folder with the best finish that is known of each.
struct InstanceFolder {
  /// The folder's own name.
  let name: String
  /// In the order of the table.
  let cases: [PlanningCase]

  /// Reads all `.sm` files of a folder and the table of their bounds.
  ///
  /// Rows of the table without a file are left out.
  ///
  /// - Throws: `Failure` for a folder without such files, a file without a row,
  ///   and whatever cannot be read, with its line.
  init(_ folder: String, best: String) throws {
    let path = Console.current.absolute(folder)
    let files: [String]
    do {
      files = try FileManager.default.contentsOfDirectory(atPath: path)
        .filter { $0.hasSuffix(".sm") }
    } catch {
      throw Failure(
        .usage, code: "unreadable-folder", "\(folder): the folder cannot be read.",
        next: "Check that it exists, is a folder and may be read.")
    }
    var waiting = Set(files.map { String($0.dropLast(3)) })
    guard !waiting.isEmpty else {
      throw Failure(
        .usage, code: "no-instances", "\(folder): there is no .sm file in it.",
        next: "Name a folder of PSPLIB instances with --set.")
    }
    var cases: [PlanningCase] = []
    do throws(InterchangeError) {
      let rows = try BestKnown.table(InstanceFolder.text(best), file: best)
      for row in rows where waiting.remove(row.instance) != nil {
        let file = "\(folder)/\(row.instance).sm"
        let instance = try PSPLIBInstance(InstanceFolder.text(file), file: file)
        cases.append(
          PlanningCase(
            name: row.instance, workload: instance.workload, best: row.upperBound))
      }
    } catch {
      throw Failure(error)
    }
    if let missing = waiting.min() {
      throw Failure(
        .usage, code: "unknown-instance", "\(best): no row is named \"\(missing)\".",
        next: "Add its bounds, or remove \(folder)/\(missing).sm.")
    }
    self.cases = cases
    name = String(folder.split(separator: "/").last ?? "set")
  }

  private static func text(_ file: String) throws(InterchangeError) -> String {
    do throws(InterchangeError) {
      let bytes = try PlanFile(path: Console.current.absolute(file)).bytes
      return String(decoding: bytes, as: UTF8.self)
    } catch {
      var named = error
      named.file = file
      throw named
    }
  }
}
