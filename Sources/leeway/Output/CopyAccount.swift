import ChangeControl
import Engine
import Reports
import Wording

/// What a command says of a ledger that it has put in place.
struct CopyAccount {
  /// `backup` or `ledger`.
  let kind: String
  let place: NewDirectory
  let found: Verification
  /// Where the ledger is kept that stood there.
  var aside: String?

  func show(_ lines: [ReceiptReport.Line], as format: Format) {
    let console = Console.current
    let digest = CopyAccount.digest(found)
    switch format {
    case .json:
      console.print(
        JSON.members([
          (kind, .string(place.path)), ("head", .integer(Int(found.head))),
          ("digest", .string(digest)), ("replaced", .string(aside)),
        ]).text)
    case .csv:
      console.write(
        CSV([kind, "head", "digest", "replaced"])
          .adding([place.path, "\(found.head)", digest, aside ?? ""]).text)
    case .text: console.write(ReceiptReport.text(lines, console.style))
    }
  }

  static func digest(_ found: Verification) -> String {
    found.folded?.whole.description ?? ""
  }
}

extension Failure {
  /// With the way out where something stands in the place already.
  func choosing(_ advice: String) -> Failure {
    guard code == "ledger-exists" else { return self }
    var failure = self
    failure.nextStep = say("Choose another directory: \(advice)")
    return failure
  }
}
