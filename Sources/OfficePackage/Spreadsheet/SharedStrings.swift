/// Reads the table of shared texts, to which cells refer by number.
final class SharedStringReader: XMLEvents {
  /// The largest number of texts.
  static let limit = 2_000_000

  private let part: String
  private(set) var strings: [CellText] = []
  private var current = RichText()

  init(part: String) { self.part = part }

  static func read(_ bytes: [UInt8], part: String) throws(PackageError) -> [CellText] {
    let reader = SharedStringReader(part: part)
    // Phonetic guides (`rPh`) are beside the text and not part of it.
    try XMLReader.read(bytes, part: part, skipping: ["rPh", "extLst"], reader)
    return reader.strings
  }

  func start(_ name: String, _ attributes: borrowing LentAttributes) {
    if name == "si" { current = RichText() } else { current.start(name, attributes) }
  }

  func end(_ name: String, text: [UInt8]) throws(PackageError) {
    guard name == "si" else { return current.end(name, text: text) }
    guard strings.count < Self.limit else { throw .tooLarge(.strings, part: part) }
    strings.append(current.text)
  }
}

/// A text of several runs, assembled while it is read.
struct RichText {
  private(set) var text = CellText()
  private var isRaised = false

  mutating func start(_ name: String, _ attributes: borrowing LentAttributes) {
    switch name {
    case "r": isRaised = false
    case "vertAlign": isRaised = attributes["val"] == "superscript"
    default: break
    }
  }

  mutating func end(_ name: String, text bytes: [UInt8]) {
    guard name == "t" else { return }
    let run = EscapedText.decoded(bytes)
    // Almost all texts have a single run, so this avoids copying.
    if text.text.isEmpty { text.text = run } else { text.text += run }
    if isRaised, !run.isEmpty { text.hasSuperscript = true }
  }
}
