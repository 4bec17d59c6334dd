import PaperMarkup
import PaperModel

/// The state of reading one file: the file, and what has been found in it so far.
struct Reading {
  let file: InputFile
  var diagnostics: [Diagnostic] = []
  /// The periods parsed so far, by the typed text: the same few texts occur very often.
  private var periods: [String: ReportingPeriod] = [:]
  /// What the texts of the document may refer to.
  let asks: AskedFor
  /// Whether the texts may refer to tables and pictures of the papers that print them.
  let hasCaptions: Bool
  /// The references to tables and pictures.
  private(set) var captionReferences: [Placed<CaptionName>] = []
  /// The prose; nil if the caller did not ask for it.
  private(set) var passages: [Passage]?
  /// The places of records that are marked as private.
  var privateSpans: [PrivateSpan] = []
  /// The key whose value is being read.
  var key = ""

  /// What the house asks of the file.
  let house: HouseFacts
  /// How texts in several languages are read; nil where every text is wanted as it is typed.
  let choice: TextChoice?
  /// The places of the texts that are not stated in the wanted language.
  var untranslated: [InputRange] = []

  init(
    _ file: InputFile, asks: AskedFor = .nothing, hasCaptions: Bool = false,
    keepsPassages: Bool = false, house: HouseFacts = .none, choice: TextChoice? = nil
  ) {
    self.file = file
    self.choice = choice
    self.house = house
    self.asks = asks
    self.hasCaptions = hasCaptions
    passages = keepsPassages ? [] : nil
  }

  /// Keeps prose for rules that check it.
  mutating func keep(_ blocks: @autoclosure () -> [Prose.Block], from source: SourceText) {
    guard passages != nil else { return }
    passages?.append(
      Passage(
        document: file.path, key: key, blocks: blocks(), source: source.text, range: source.range,
        places: source.places))
  }

  /// Keeps the text of a note.
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

  /// The references in a text.
  mutating func references(in source: SourceText) -> [PlacedReference<ProseReference>] {
    let references = ReferenceScanner.references(
      in: source.text, asks: asks, hasCaptions: hasCaptions, place: source.range(ofUTF8:),
      diagnostics: &diagnostics)
    for case .caption(let name) in references.map(\.value) { captionReferences.append(name) }
    return references
  }

  /// Reports the problems of a text that was parsed as Markdown.
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

  /// Reports an error. Help and edits are autoclosures, so that they are computed only for errors.
  mutating func report(
    _ rule: String, _ message: String, at range: InputRange, fix: @autoclosure () -> [Fix] = [],
    help: () -> String? = { nil }
  ) {
    diagnostics.append(Diagnostic(rule: rule, message, at: range, help: help(), fix: fix()))
  }
}
