package import OfficePackage
import PaperMarkup
package import PaperModel
import Synchronization

/// Searches public output for words of private text just before it is written: a safety net after
/// the code that keeps private text out, not a replacement for it.
///
/// Two things reveal private text. A *name*: a word of five characters or more, with a letter and
/// with a capital or digit, that no public text contains in any case. And a *run*: six words in a
/// row that cannot be composed of three pieces of public text, not counting numbers and the words
/// of dates. Text that the program writes by itself is public too; it is generated only when there
/// is a match.
package struct LastGate: Sendable {
  /// An occurrence of private words in public output.
  package struct Find: Hashable, Sendable {
    /// The name of the output.
    package let output: String
    /// The name of the part of an Office file; nil for other files.
    package let part: String?
    /// The words that were found, in lower case and without accents.
    package let words: String
    /// The private file, as shown to the user.
    package let file: String
    /// The line in the private file, from 1.
    package let line: Int
  }

  private let files: [String]
  private let search: Search
  /// Whether there is nothing to search for.
  package var isEmpty: Bool { search.tales.isEmpty }

  /// - Parameters:
  ///   - sources: all files of the workspace that were read, named as shown to the user.
  ///   - spans: the private ranges of these files.
  ///   - house: the texts of the house's files.
  ///   - look: the style sheets of the house, which are not searched where a page holds them as they
  ///     are.
  ///   - boilerplate: returns the text that the program writes by itself; called only after a
  ///     match.
  package init(
    sources: [(path: String, bytes: [UInt8])], spans: [PrivateSpan], house: [String],
    look: PageLook = .none, boilerplate: @escaping @Sendable () -> [[UInt8]] = { [] }
  ) {
    files = sources.map(\.path)
    var words = PrivateWords()
    let places = spans.placesOfFiles
    for (number, source) in sources.enumerated() {
      guard let hidden = places[source.path] else { continue }
      words.add(source.bytes, file: number, places: hidden)
    }
    if !words.isEmpty {
      for source in sources {
        words.pass(source.bytes, without: places[source.path] ?? .none)
      }
      for text in house { words.pass(Array(text.utf8)) }
    }
    let sheets = PageLook.File.allCases.compactMap { look.sheet($0).map { Array($0.text.utf8) } }
    search = Search(words, sheets: sheets, boilerplate: boilerplate)
  }

  /// The first private words in an output. The parts of an Office file are searched one by one; a
  /// file that the program did not pack itself is unpacked first.
  package func find(
    in name: String, _ content: OutputContent
  ) throws(PackageError) -> Find? {
    guard !isEmpty else { return nil }
    if let words = content.words { return find(in: name, part: nil, words) }
    if let parts = content.parts {
      for part in parts where Self.isText(part.name) {
        if let find = find(in: name, part: part.name, part.bytes) { return find }
      }
      return nil
    }
    guard Self.isArchive(content.bytes) else { return find(in: name, part: nil, content.bytes) }
    let archive = try Archive(content.bytes)
    for part in archive.names where Self.isText(part) {
      if let find = find(in: name, part: part, try archive.part(part)) { return find }
    }
    return nil
  }

  /// The first private words in the bytes of an output.
  package func find(in name: String, _ bytes: [UInt8]) throws(PackageError) -> Find? {
    try find(in: name, OutputContent(bytes))
  }

  /// Whether a text, such as a message, contains private words.
  package func tells(_ text: String) -> Bool {
    !isEmpty && search.first(in: Array(text.utf8), as: .plain) != nil
  }

  private func find(in name: String, part: String?, _ bytes: [UInt8]) -> Find? {
    if let part, search.isClean(bytes, as: part) { return nil }
    guard let place = search.first(in: bytes, as: WordScanner.form(of: bytes)) else {
      if let part { search.keep(bytes, as: part) }
      return nil
    }
    return Find(
      output: name, part: part, words: place.text, file: files[place.word.file],
      line: place.word.line)
  }

  /// Whether the bytes are a zip file.
  fileprivate static func isArchive(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 3, 4])
  }

  /// Whether a part of an Office file is XML.
  static func isText(_ part: String) -> Bool {
    [".xml", ".rels", ".vml"].contains { part.lowercased().hasSuffix($0) }
  }
}

/// The search for private words, by several threads. After the first match, words that the program
/// writes by itself are removed from it.
private final class Search: Sendable {
  private struct State {
    var words: PrivateWords
    var tales: TellTales
    var boilerplate: (@Sendable () -> [[UInt8]])?
    /// A cache, by name, of the last parts of Office files without a match: the part with the styles
    /// is nearly always the same as in the file before.
    var clean: [String: [UInt8]] = [:]
  }

  private let state: Mutex<State>
  private let sheets: [[UInt8]]

  init(
    _ words: PrivateWords, sheets: [[UInt8]], boilerplate: @escaping @Sendable () -> [[UInt8]]
  ) {
    self.sheets = sheets
    state = Mutex(
      State(words: words, tales: TellTales(words, sheets: sheets), boilerplate: boilerplate))
  }

  var tales: TellTales { state.withLock { $0.tales } }

  func first(in bytes: [UInt8], as form: WordScanner.Form) -> TellTales.Place? {
    guard tales.seem(in: bytes, as: form) else { return nil }
    let tales = state.withLock { state in
      if let make = state.boilerplate {
        state.boilerplate = nil
        for output in make() { Self.pass(output, in: &state.words) }
        state.tales = TellTales(state.words, sheets: sheets)
      }
      return state.tales
    }
    return tales.first(in: bytes, as: form)
  }

  func isClean(_ part: [UInt8], as name: String) -> Bool {
    state.withLock { $0.clean[name] } == part
  }

  func keep(_ part: [UInt8], as name: String) {
    if part.count < 1 << 20 { state.withLock { $0.clean[name] = part } }
  }

  private static func pass(_ output: [UInt8], in words: inout PrivateWords) {
    guard LastGate.isArchive(output) else {
      return words.pass(output, as: WordScanner.form(of: output))
    }
    guard let archive = try? Archive(output) else { return }
    for part in archive.names where LastGate.isText(part) {
      guard let bytes = try? archive.part(part) else { continue }
      words.pass(bytes, as: WordScanner.form(of: bytes))
    }
  }
}

extension LastGate {
  /// The text that the program writes by itself: a page and a Word file without content in the form
  /// of a house, and the words that it writes into other files.
  package static func boilerplate(
    house: House, drafter: ResolutionDrafter?
  ) -> [[UInt8]] {
    let document = Document(
      blocks, untitled: "", body: nil, publisher: nil, date: nil, house: house)
    var outputs = [
      Array(ProgramWords.text.utf8),
      Array((drafter?.ownWords ?? "").utf8),
      HTMLWriter.bytes(of: document, search: .rows),
      HTMLWriter.bytes(of: document, site: siteOfNothing, search: .site),
      HTMLWriter.bytes(of: Document(document, parts: [(title: "a", blocks: [.rule])])),
    ]
    let slides = Document(
      blocks + [.aside(label: [.text("a")], [.paragraph([.text("a")])])], untitled: "", body: nil,
      publisher: nil, date: nil, house: house, form: .slides)
    outputs.append(HTMLWriter.bytes(of: slides))
    if let file = try? PptxWriter.packed(slides) { outputs.append(file.bytes) }
    if let word = try? DocxWriter.bytes(of: document) { outputs.append(word) }
    // An unreadable reference document was already reported when the Word files were made.
    if let reference = house.reference, let style = try? DocxStyle(reference: reference),
      let word = try? DocxWriter.bytes(of: document, style: style)
    {
      outputs.append(word)
    }
    return outputs
  }

  /// A place in a site with everything that a page can have around it.
  private static let siteOfNothing: SitePlace = {
    let link = SitePlace.Link("a", to: "a.html")
    var place = SitePlace(trail: [link], other: link)
    (place.formats, place.related, place.footer) = ([link], [link], [link])
    (place.previous, place.next, place.feed) = (link, link, link)
    place.canonical = "https://example.org"
    return place
  }()

  /// A block of each kind that has its own markup.
  private static let blocks: [Block] = {
    let line: [Inline] = [.text("a"), .link(destination: "https://example.org", [.text("a")])]
    let items: [[Block]] = [[.paragraph(line)]]
    let numbered = CaptionName.Kind.allCases.map { kind in
      CaptionMark(
        CaptionTarget(CaptionName(kind, "a"), in: "a"),
        label: CaptionLabel(NumberingStyle(scheme: .decimal), 1))
    }
    func mark(_ kind: CaptionName.Kind) -> CaptionMark? {
      numbered.first { $0.target.name.kind == kind }
    }
    let references = numbered.map {
      Inline.reference(CaptionReference($0.target, label: $0.label))
    }
    // Twice, because a page and a Word file write a second reference to a note differently.
    let note = Inline.note(line)
    let figures = [Chart.Point(label: "a", value: 1, shown: "1")]
    let marks = Chart.Mark.Kind.allCases.map {
      Chart.Mark($0, label: "a", value: 1, shown: "1", over: 0..<1)
    }
    return (1...3).map { .heading(level: $0, line) } + [
      .heading(level: 2, line), .fields([Field(label: line, value: line)]),
      .list(List(marker: .bullet, items: items)),
      .list(
        List(
          marker: .numbered(NumberingStyle(scheme: .decimal, suffix: "."), start: 1), items: items)),
      .quote([.paragraph([.text("a"), note, .text("a"), note])]), .code("a\n"), .rule,
      .table(
        Table(
          caption: line, mark: mark(.table), columns: [line, line], rows: [items + items],
          hasRowHeaders: true)),
      .chart(
        Chart(
          caption: line, mark: mark(.chart), points: figures, marks: marks, words: "a")),
      .paragraph(references),
      .picture(
        Picture(
          alternative: "a", caption: line, mark: mark(.picture),
          image: PictureImage(format: .svg, width: 1, height: 1, path: "a", bytes: []))),
    ]
  }()
}

extension LastGate {
  /// The first private words in outputs that are to be public, searched in their order; nil where
  /// there are none.
  package func find(
    in outputs: some Sequence<(name: String, content: OutputContent)>
  ) throws(PackageError) -> Find? {
    guard !isEmpty else { return nil }
    for output in outputs {
      if let find = try find(in: output.name, output.content) { return find }
    }
    return nil
  }

  /// Why outputs cannot be written, as a message for the user; nil where nothing prevents it. An
  /// Office file that cannot be unpacked is refused as well.
  package func refusal(
    of outputs: some Sequence<(name: String, content: OutputContent)>
  ) -> String? {
    guard !isEmpty else { return nil }
    for output in outputs {
      do throws(PackageError) {
        if let find = try find(in: output.name, output.content) { return find.message }
      } catch {
        return "error: '\(output.name)' cannot be looked through for what is private: \(error): "
          + "nothing was written"
      }
    }
    return nil
  }
}

extension LastGate.Find {
  /// The reason why the output cannot be written, without the words themselves: the log of a build
  /// may be public too.
  package var message: String {
    "error: '\(output)' holds words of '\(file)', line \(line), which is private: "
      + "nothing was written"
  }
}
