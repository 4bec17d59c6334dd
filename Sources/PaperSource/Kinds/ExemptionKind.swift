import PaperMarkup
import PaperModel

/// The key `private:` of whatever can be private, and what stands there.
enum ExemptionKind {
  static let key = "private"
  static let recordName = "exemption"

  static let paragraph = Field(
    "paragraph", .text, required: true,
    "The paragraph of Schedule 12A of the Local Government Act 1972.", example: "3")
  static let reason = Field("reason", .text, "What it is that the paragraph protects.")

  /// The key of a record.
  /// - Parameter documentation: a sentence that says what it keeps from the public.
  static func field(_ documentation: String) -> Field<Exemption> {
    Field(key, shape, documentation, example: "3")
  }

  /// Whatever stands there, what it belongs to is private: what cannot be read is an error, and never
  /// makes anything public.
  private static let shape = Shape<Exemption>(stated.description, readsAbsence: true) {
    node, reading in
    if node.isAbsent {
      reading.report("missing-value", "'private' has no value", at: node.range) {
        "state the paragraph of Schedule 12A, for example 'private: 3'; "
          + "what the public may see has no such key"
      }
      return Exemption(paragraph: nil)
    }
    guard let exemption = stated.read(node, &reading) else { return Exemption(paragraph: nil) }
    guard let paragraph = exemption.paragraph, !paragraph.value.contains(where: \.isNumber) else {
      return exemption
    }
    reading.report(
      "unknown-exemption", "'\(paragraph.value)' is not a paragraph of Schedule 12A",
      at: paragraph.range
    ) {
      "write its number, for example 'private: 3'; what the public may see has no such key"
    }
    return Exemption(paragraph: nil, reason: exemption.reason)
  }

  private static let stated = Shape<Exemption>.record(
    recordName, [paragraph, reason], orOnly: paragraph
  ) { record, _ in
    Exemption(paragraph: record[paragraph], reason: record[reason]?.value)
  }
}
