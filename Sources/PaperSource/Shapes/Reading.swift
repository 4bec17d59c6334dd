import PaperMarkup
import PaperModel

/// One file while it is read: the file, and what was found in it so far.
struct Reading {
  let file: InputFile
  var diagnostics: [Diagnostic] = []
  /// The periods that were read, by what was typed: the same few stand in very many places.
  private var periods: [String: ReportingPeriod] = [:]
  /// What the texts of the document may ask for.
  let asks: AskedFor
  /// What people wrote, where it is asked for; nil where it is not.
  private(set) var passages: [Passage]?
  /// The records that say of themselves that they are private.
  var privateSpans: [PrivateSpan] = []
  /// The key whose value is being read.
  var key = ""

  init(_ file: InputFile, asks: AskedFor = .nothing, keepsPassages: Bool = false) {
    self.file = file
    self.asks = asks
    passages = keepsPassages ? [] : nil
  }

  /// Keeps what somebody wrote for who looks at prose.
  mutating func keep(_ blocks: @autoclosure () -> [Prose.Block], from source: SourceText) {
    guard passages != nil else { return }
    passages?.append(
      Passage(
        document: file.path, key: key, blocks: blocks(), source: source.text, range: source.range,
        places: source.places))
  }

  /// Keeps what a note says in a text.
  mutating func keep(_ note: PlacedNote<ProseReference>, from source: SourceText) {
    guard passages != nil else { return }
    let text = String(decoding: Array(source.text.utf8)[note.place], as: UTF8.self)
    passages?.append(
      Passage(
        document: file.path, key: key, blocks: [.paragraph(note.content)], source: text,
        origin: note.place.lowerBound, range: source.range(ofUTF8: note.place),
        places: source.places))
  }

  /// The period that a text names.
  mutating func period(_ text: String) throws(ReportingPeriodError) -> ReportingPeriod {
    if let known = periods[text] { return known }
    let period = try ReportingPeriod(parsing: text)
    periods[text] = period
    return period
  }

  /// What a text asks for.
  mutating func references(in source: SourceText) -> [PlacedReference<ProseReference>] {
    ReferenceScanner.references(
      in: source.text, asks: asks, place: source.range(ofUTF8:), diagnostics: &diagnostics)
  }

  /// Adds what is wrong with a text that was read as Markdown.
  mutating func report(
    _ unsupported: [UnsupportedMarkup], _ misplaced: [PlacedReference<ProseReference>],
    in source: SourceText
  ) {
    for markup in unsupported {
      diagnostics.append(
        MarkdownFindings.diagnostic(markup, at: source.range(ofUTF8: markup.place)))
    }
    diagnostics += ReferenceScanner.findings(in: misplaced, place: source.range(ofUTF8:))
  }

  /// Adds an error; help and edits are made only here, and so where something is wrong alone.
  mutating func report(
    _ rule: String, _ message: String, at range: InputRange, fix: @autoclosure () -> [Fix] = [],
    help: () -> String? = { nil }
  ) {
    diagnostics.append(Diagnostic(rule: rule, message, at: range, help: help(), fix: fix()))
  }
}
