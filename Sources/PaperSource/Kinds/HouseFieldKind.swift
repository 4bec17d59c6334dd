import PaperCompose
import PaperMarkup
import PaperModel

/// The keys of a fact that only a house knows.
enum HouseFieldKind {
  /// The kinds of facts as they are called.
  private enum Kind: String, CaseIterable {
    case text, date
    case yesOrNo = "yes-or-no"
  }

  static let subject = Required(
    "on", Shape<HouseField.Subject>.choice, "What it is about.", example: "paper")
  static let name = Required(
    "name", .id, "The key that files state it under, and its name in templates.", example: "wards")
  private static let kind = Field(
    "kind", Shape<Kind>.choice, "What it is: `text`, `date` or `yes-or-no`. Left out: text.",
    example: "text")
  static let words = Field(
    "words", .list(of: .text), "The words of which a text is one. Left out: any text.",
    example: "[Part A, Part B]")
  static let says = Required(
    "says", .text, "What it is, in a sentence.", example: "The wards that the paper is about.")

  static let shape = Shape<HouseField>.record(
    "field", [subject, name, kind, words, HouseKind.requiredFrom, says]
  ) { record, _ in
    let kind: HouseField.Kind =
      switch (record[words], record[kind]) {
      case (let words?, _): .words(words.map(\.value))
      case (nil, .date?): .date
      case (nil, .yesOrNo?): .yesOrNo
      case (nil, .text?), (nil, nil): .text
      }
    return try HouseField(
      subject: record[subject], name: record[name], kind: kind,
      required: record[HouseKind.requiredFrom], documentation: record[says].value)
  }
}
