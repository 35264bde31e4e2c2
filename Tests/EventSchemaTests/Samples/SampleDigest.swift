import ChangeControl

extension ContentDigest {
  /// SHA-256 of the evaluation in the sample of `change.evaluated`.
  static let sampleEvaluation = digest(
    0x0edb_5d08_aa50_ed92, 0xae0c_ecd3_84e7_9667, 0x73f1_b014_4779_f3ab, 0x322d_75e2_3819_bc9b)

  /// SHA-256 of no bytes.
  static let emptyFile = digest(
    0xe3b0_c442_98fc_1c14, 0x9afb_f4c8_996f_b924, 0x27ae_41e4_649b_934c, 0xa495_991b_7852_b855)

  private static func digest(_ words: UInt64...) -> ContentDigest {
    let bytes = words.flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) }
    }
    guard let digest = ContentDigest(bytes) else { preconditionFailure("32 bytes are a digest") }
    return digest
  }
}

extension LedgerCheckpoint {
  static let sample = LedgerCheckpoint(
    size: 1000, root: .emptyFile,
    states: [
      State(projection: "charter", version: 1, rows: 7, digest: .sampleEvaluation),
      State(projection: "plan", version: 3, rows: 412, digest: .emptyFile),
    ])
}
