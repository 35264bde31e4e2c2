public import ChangeControl
import Planning

extension Evaluation: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.integer(requestRevision, at: 1)
    writer.integer(planRevision, at: 2)
    writer.unsigned(position, at: 3)
    writer.integer(policyVersion, at: 4)
    writer.string(engineVersion, at: 5)
    writer.unsigned(seed, at: 6)
    writer.time(dataDate, at: 7)
    writer.messages(options, at: 8)
    writer.message(recommendation, at: 9)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var (requestRevision, planRevision, policyVersion) = (0, 0, 0)
    var (position, seed): (UInt64, UInt64) = (0, 0)
    var engineVersion = ""
    var dataDate = PlanTime(minute: 0)
    var options: [OptionAssessment] = []
    var recommendation: Recommendation?
    while let field = try reader.nextField() {
      switch field {
      case 1: requestRevision = try reader.integer()
      case 2: planRevision = try reader.integer()
      case 3: position = try reader.unsigned()
      case 4: policyVersion = try reader.integer()
      case 5: engineVersion = try reader.string()
      case 6: seed = try reader.unsigned()
      case 7: dataDate = try reader.time()
      case 8: options.append(try reader.message())
      case 9: recommendation = try reader.message()
      default: try reader.skip()
      }
    }
    self.init(
      requestRevision: requestRevision, planRevision: planRevision, position: position,
      policyVersion: policyVersion, engineVersion: engineVersion, seed: seed,
      dataDate: dataDate, options: options,
      recommendation: try reader.require(recommendation, at: 9))
  }
}

/// The digest is that of the bytes of field 1, `evaluation.wireBytes()`.
extension EvaluationRecord: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.message(evaluation, at: 1)
    writer.digest(digest, at: 2)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var evaluation: Evaluation?
    var digest: ContentDigest?
    while let field = try reader.nextField() {
      switch field {
      case 1: evaluation = try reader.message()
      case 2: digest = try reader.digest()
      default: try reader.skip()
      }
    }
    self.init(
      evaluation: try reader.require(evaluation, at: 1),
      digest: try reader.require(digest, at: 2))
  }
}

extension Recommendation: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.choice(option, at: 1)
    writer.choice(reason, at: 2)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var option: OptionKind?
    var reason: Reason?
    while let field = try reader.nextField() {
      switch field {
      case 1: option = try reader.choice()
      case 2: reason = try reader.choice()
      default: try reader.skip()
      }
    }
    self.init(
      option: try reader.require(option, at: 1), reason: try reader.require(reason, at: 2))
  }
}
