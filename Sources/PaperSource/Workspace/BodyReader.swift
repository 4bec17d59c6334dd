import PaperMarkup
import PaperModel

/// A block of an author's text, with its place.
struct BodyBlock: Sendable {
  let block: Prose.Block
  let range: InputRange
}

/// Reads the Markdown after the front matter, and what it includes.
///
/// A line with only `${include PATH}` is replaced by the body of the text at that path.
struct BodyReader {
  /// An include that is being read: the file, and the line that includes it.
  private struct Open {
    let file: String
    let range: InputRange
  }

  /// The shown path of the file of which the text becomes part.
  private let document: String
  /// What the text may refer to.
  private let asks: AskedFor
  /// The chain of files that include each other, the outermost first.
  private var open: [Open] = []

  /// The body of the file at an absolute path.
  static func blocks(
    of content: FileOpening.Content, path: String, asks: AskedFor,
    _ session: inout ReadingSession
  ) -> [BodyBlock] {
    guard let (file, body) = session.body(of: content, path: path) else { return [] }
    var reader = BodyReader(
      document: content.file.path, asks: asks,
      open: [Open(file: path, range: .start(of: content.file.path))])
    return reader.blocks(of: file, body: body, path: path, &session)
  }

  /// The body of the text that another file names.
  static func text(
    _ reference: Placed<String>, from path: String, asks: AskedFor,
    _ session: inout ReadingSession
  ) -> [BodyBlock] {
    var reader = BodyReader(
      document: reference.range.file, asks: asks,
      open: [Open(file: path, range: reference.range)])
    return reader.text(reference, from: path, &session)
  }

  private mutating func text(
    _ reference: Placed<String>, from file: String, _ session: inout ReadingSession
  ) -> [BodyBlock] {
    guard let (content, path) = session.named(reference, from: file, as: .text),
      let (source, body) = session.body(of: content, path: path)
    else { return [Self.placeholder(for: reference)] }
    if let first = open.firstIndex(where: { $0.file == path }) {
      session.diagnostics.append(Self.circle(reference, open[(first + 1)...]))
      return []
    }
    _ = session.read(content, as: TextKind.shape, asks: asks)
    open.append(Open(file: path, range: reference.range))
    defer { open.removeLast() }
    return blocks(of: source, body: body, path: path, &session)
  }

  private mutating func blocks(
    of file: InputFile, body: Range<Int>, path: String, _ session: inout ReadingSession
  ) -> [BodyBlock] {
    let firstLine = file.position(ofByte: body.lowerBound).line
    let source = SourceText(verbatim: body, of: file)
    let references = ReferenceScanner.references(
      in: source.text, asks: asks, hasCaptions: true, place: source.range(ofUTF8:),
      diagnostics: &session.diagnostics)
    let document = MarkdownReader.read(
      source.text, references: references, readsPictures: true)
    for markup in document.unsupported {
      session.diagnostics.append(
        MarkdownFindings.diagnostic(markup, at: source.range(ofUTF8: markup.place)))
    }
    register(document.captions, references, of: source, &session)
    session.diagnostics += ReferenceScanner.findings(
      in: document.misplaced, place: source.range(ofUTF8:))
    session.diagnostics += PastedMarkup.findings(in: source.text, place: source.range(ofUTF8:))
    var includes =
      ReferenceScanner.mayHoldReference(source.text)
      ? IncludeMark.marks(in: file, from: firstLine) : [:]
    var result: [BodyBlock] = []
    for placed in document.blocks {
      let lines = firstLine + placed.lines.lowerBound - 1...firstLine + placed.lines.upperBound - 1
      if case .paragraph = placed.block, lines.count == 1,
        let reference = includes[lines.lowerBound]?.reference
      {
        includes[lines.lowerBound] = nil
        result += text(reference, from: path, &session)
      } else {
        let range = file.range(ofLines: lines)
        let block = placed.block.mappingPictures {
          session.picture($0, from: path, at: source.range(ofUTF8: $0.place))
        }
        result.append(BodyBlock(block: block, range: range))
        session.keep(passage(block, on: lines, of: source, at: range))
      }
    }
    for note in document.notes { session.keep(passage(note, of: source)) }
    for mark in includes.values.sorted(by: { $0.range < $1.range }) {
      session.diagnostics.append(
        Diagnostic(
          rule: "misplaced-include",
          "an include is on a line of its own, with an empty line before and after",
          at: mark.range, help: "write '\(IncludeMark.opening) shared/background.md}'"))
    }
    return result
  }

  /// Keeps the names of tables and pictures, and the references to them, and reports what is wrong with
  /// captions.
  private func register(
    _ captions: [PlacedCaption], _ references: [PlacedReference<ProseReference>],
    of source: SourceText, _ session: inout ReadingSession
  ) {
    for caption in captions {
      let range = source.range(ofUTF8: caption.place)
      switch caption.content {
      case .name(let name): session.captions.add(name, in: document, at: range)
      case .problem(let problem):
        session.diagnostics.append(MarkdownFindings.diagnostic(problem, at: range))
      }
    }
    for case .caption(let reference) in references.map(\.value) {
      session.captions.add(reference, in: document)
    }
  }

  private func passage(
    _ block: Prose.Block, on lines: ClosedRange<Int>, of source: SourceText, at range: InputRange
  ) -> Passage {
    let file = source.file
    let start = file.lineBytes(lines.lowerBound)?.lowerBound ?? 0
    let end = file.lineBytes(lines.upperBound)?.upperBound ?? start
    return Passage(
      document: document, key: nil, blocks: [block],
      source: file.text(ofBytes: start..<max(start, end)), origin: start - source.bytes.lowerBound,
      range: range, places: source.places)
  }

  /// The passage of a note. Its place differs from that of the words that it is attached to.
  private func passage(_ note: PlacedNote<ProseReference>, of source: SourceText) -> Passage {
    let start = source.bytes.lowerBound
    let bytes = start + note.place.lowerBound..<start + note.place.upperBound
    return Passage(
      document: document, key: nil, blocks: [.paragraph(note.content)],
      source: source.file.text(ofBytes: bytes), origin: note.place.lowerBound,
      range: source.range(ofUTF8: note.place), places: source.places)
  }

  /// A block in place of a text that could not be read, so that its place does not count as empty.
  private static func placeholder(for reference: Placed<String>) -> BodyBlock {
    BodyBlock(block: .paragraph([.text(reference.value)]), range: reference.range)
  }

  private static func circle(
    _ reference: Placed<String>, _ chain: ArraySlice<Open>
  ) -> Diagnostic {
    Diagnostic(
      rule: "include-circle", "'\(reference.value)' includes itself", at: reference.range,
      notes: chain.map { Diagnostic.Note("included from here", at: $0.range) })
  }
}

extension InputFile {
  /// The place of some whole lines.
  fileprivate func range(ofLines lines: ClosedRange<Int>) -> InputRange {
    let last = lines.upperBound
    let length = isASCII ? lineBytes(last)?.count ?? 0 : line(last)?.unicodeScalars.count ?? 0
    return InputRange(
      file: path, start: TextPosition(line: lines.lowerBound, column: 1),
      end: TextPosition(line: last, column: length + 1))
  }
}
