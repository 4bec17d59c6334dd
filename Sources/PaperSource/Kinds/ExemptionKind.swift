import PaperMarkup
import PaperModel

/// The key `private:` of everything that can be private, and its value.
enum ExemptionKind {
  static let key = RecordReader.privateKey
  static let recordName = "exemption"

  static let paragraph = Required(
    "paragraph", .name, "The paragraph of Schedule 12A of the Local Government Act 1972.",
    example: "3")
  static let reason = Field("reason", .text, "What it is that the paragraph protects.")

  /// The key of a record.
  /// - Parameter documentation: a sentence that says what is kept from the public.
  static func field(_ documentation: String) -> Field<Exemption> {
    Field(key, shape, documentation, example: "3")
  }

  /// Any value makes its record private: an invalid value is an error, but never makes anything
  /// public.
  private static let shape = Shape<Exemption>(stated.description, readsAbsence: true) {
    node, reading in
    // An empty value is reported by a rule.
    if node.isAbsent { return Exemption(paragraph: nil, emptyAt: node.range) }
    return stated.read(node, &reading) ?? Exemption(paragraph: nil)
  }

  private static let stated = Shape<Exemption>.record(
    recordName, [paragraph, reason], orOnly: paragraph
  ) { record, _ in
    try Exemption(paragraph: record[paragraph], reason: record[reason]?.value)
  }
}
