import PaperMarkup
import PaperModel

/// One file while it is read: the file, and what was found in it so far.
struct Reading {
  let file: InputFile
  var diagnostics: [Diagnostic] = []
  /// The periods that were read, by what was typed: the same few stand in very many places.
  private var periods: [String: ReportingPeriod] = [:]
  /// What the texts of the document ask for, by the indices of their marks.
  var references: ProseReferences
  /// What people wrote, where it is asked for; nil where it is not.
  private(set) var passages: [Passage]?
  /// The records that say of themselves that they are private.
  var privateSpans: [PrivateSpan] = []
  /// The key whose value is being read.
  var key = ""

  init(_ file: InputFile, references: ProseReferences = .none, keepsPassages: Bool = false) {
    self.file = file
    self.references = references
    passages = keepsPassages ? [] : nil
  }

  /// Keeps what somebody wrote for who looks at prose.
  mutating func keep(_ blocks: @autoclosure () -> [Block], from source: SourceText) {
    guard passages != nil else { return }
    passages?.append(
      Passage(
        document: file.path, key: key, blocks: blocks(), source: source.text, range: source.range,
        places: source.places))
  }

  /// Keeps what a note says in a text.
  mutating func keep(_ note: PlacedNote, from source: SourceText) {
    guard passages != nil else { return }
    let bytes = source.bytes(of: note)
    let text = String(decoding: Array(source.text.utf8)[bytes], as: UTF8.self)
    let places = source.places
    passages?.append(
      Passage(
        document: file.path, key: key, blocks: [.paragraph(note.content)], source: text,
        range: source.range(ofUTF8: bytes),
        places: {
          let place = places()
          return {
            place(($0.lowerBound + bytes.lowerBound)..<($0.upperBound + bytes.lowerBound))
          }
        }))
  }

  /// The period that a text names.
  mutating func period(_ text: String) throws(ReportingPeriodError) -> ReportingPeriod {
    if let known = periods[text] { return known }
    let period = try ReportingPeriod(parsing: text)
    periods[text] = period
    return period
  }

  /// A text with marks in place of its references.
  mutating func markReferences(in source: SourceText) -> String {
    ReferenceScanner.mark(
      source.text, place: source.range(ofUTF8:), references: &references,
      diagnostics: &diagnostics)
  }

  /// Adds an error; help and edits are made only here, and so where something is wrong alone.
  mutating func report(
    _ rule: String, _ message: String, at range: InputRange, fix: @autoclosure () -> [Fix] = [],
    help: () -> String? = { nil }
  ) {
    diagnostics.append(Diagnostic(rule: rule, message, at: range, help: help(), fix: fix()))
  }
}
