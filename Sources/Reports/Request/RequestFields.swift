import ChangeControl
import Planning
import Wording

/// What a request asks for, field by field.
struct RequestFields {
  private let request: ChangeRequest
  private let names: PlanNames
  private let style: ReportStyle

  init(_ request: ChangeRequest, plan: PlanState?, _ style: ReportStyle) {
    self.request = request
    var names = plan.map { PlanNames($0) } ?? PlanNames()
    names.add(request.edits)
    self.names = names
    self.style = style
  }

  /// The request, then `record`, facts about how it was recorded, then its edits.
  func draw(on page: inout Page, record: [Field] = []) {
    page.fields(fields + record + edits)
  }

  private var fields: [Field] {
    var asker = "\(request.requester), \(request.department)"
    if let customer = request.customer { asker += say(", for \(names.customer(customer))") }
    var weight = say("urgency \(request.urgency) of 5, importance \(request.importance) of 5")
    if let value = request.value { weight += say(", value \(Amount.text(value))") }
    var fields = [
      Field("Asked by", Phrase(verbatim: asker)),
      Field("Reason", request.reason.isEmpty ? "none given" : Phrase(verbatim: request.reason)),
      Field("Weight", Phrase(verbatim: weight)),
    ]
    if let wanted = request.wantedBy {
      fields.append(Field("Wanted by", Phrase(verbatim: wanted.finishText)))
    }
    if let fallback = request.fallback, !fallback.isEmpty {
      fields.append(Field("If refused", Phrase(verbatim: fallback)))
    }
    if !request.displaceable.isEmpty {
      let tasks = request.displaceable.map { names.task($0) }.joined(separator: ", ")
      fields.append(Field("May make room", Phrase(verbatim: tasks)))
    }
    return fields
  }

  private var edits: [Field] {
    let words = EditWords(names, style)
    return Field.list(
      "Edits",
      request.edits.enumerated().map { Phrase("\($0 + 1). \(words.sentence($1))") }, hanging: 3)
  }
}
