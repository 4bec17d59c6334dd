import PaperMarkup
import PaperModel

/// A block of an author's text with the place where it stands.
struct BodyBlock: Sendable {
  let block: Block
  let range: InputRange
}

/// Reads the Markdown behind a front matter, and what it includes.
///
/// A line that holds only `${include PATH}` is replaced by the body of the text at that path.
struct BodyReader {
  /// An include that is being read: the file, and the line that asked for it.
  private struct Open {
    let file: String
    let range: InputRange
  }

  /// The file, as it is shown, that the text becomes part of.
  private let document: String
  /// The chain of files that include each other, from the outermost.
  private var open: [Open] = []

  /// The body of a file that lies at an absolute path.
  static func blocks(
    of content: FileOpening.Content, path: String, _ session: inout ReadingSession
  ) -> [BodyBlock] {
    guard let body = content.body else { return [] }
    var reader = BodyReader(
      document: content.file.path,
      open: [Open(file: path, range: .start(of: content.file.path))])
    return reader.blocks(of: content.file, body: body, path: path, &session)
  }

  /// The body of the text that another file names.
  static func text(
    _ reference: Placed<String>, from path: String, _ session: inout ReadingSession
  ) -> [BodyBlock] {
    var reader = BodyReader(
      document: reference.range.file, open: [Open(file: path, range: reference.range)])
    return reader.text(reference, from: path, &session)
  }

  private mutating func text(
    _ reference: Placed<String>, from file: String, _ session: inout ReadingSession
  ) -> [BodyBlock] {
    guard let (content, path) = session.named(reference, from: file, as: .text),
      let body = content.body
    else { return [Self.placeholder(for: reference)] }
    if let first = open.firstIndex(where: { $0.file == path }) {
      session.diagnostics.append(Self.circle(reference, open[(first + 1)...]))
      return []
    }
    _ = session.read(content, as: TextKind.shape)
    open.append(Open(file: path, range: reference.range))
    defer { open.removeLast() }
    return blocks(of: content.file, body: body, path: path, &session)
  }

  private mutating func blocks(
    of file: InputFile, body: Range<Int>, path: String, _ session: inout ReadingSession
  ) -> [BodyBlock] {
    let firstLine = file.position(ofByte: body.lowerBound).line
    let source = file.text(ofBytes: body)
    let marked = ReferenceScanner.mark(
      source,
      place: {
        file.range(ofBytes: (body.lowerBound + $0.lowerBound)..<(body.lowerBound + $0.upperBound))
      },
      references: &session.references, diagnostics: &session.diagnostics)
    let document = MarkdownReader.read(marked, firstLine: firstLine)
    for unsupported in document.unsupported {
      let range = InputRange(file: file.path, start: unsupported.start, end: unsupported.end)
      session.diagnostics.append(MarkdownFindings.diagnostic(unsupported, at: range))
    }
    session.diagnostics += PastedMarkup.findings(in: source) {
      file.range(ofBytes: (body.lowerBound + $0.lowerBound)..<(body.lowerBound + $0.upperBound))
    }
    var includes =
      ReferenceScanner.mayHoldReference(source) ? IncludeMark.marks(in: file, from: firstLine) : [:]
    var result: [BodyBlock] = []
    for placed in document.blocks {
      if case .paragraph = placed.block, placed.firstLine == placed.lastLine,
        let reference = includes[placed.firstLine]?.reference
      {
        includes[placed.firstLine] = nil
        result += text(reference, from: path, &session)
      } else {
        let range = file.range(ofLines: placed)
        result.append(BodyBlock(block: placed.block, range: range))
        session.keep(passage(placed, of: file, at: range))
      }
    }
    for note in document.notes { session.keep(passage(note, of: file)) }
    for mark in includes.values.sorted(by: { $0.range < $1.range }) {
      session.diagnostics.append(
        Diagnostic(
          rule: "misplaced-include",
          "an include stands on a line of its own, with an empty line before and after",
          at: mark.range, help: "write '\(IncludeMark.opening) shared/background.md}'"))
    }
    return result
  }

  private func passage(
    _ placed: PlacedBlock, of file: InputFile, at range: InputRange
  ) -> Passage {
    let start = file.lineBytes(placed.firstLine)?.lowerBound ?? 0
    let end = file.lineBytes(placed.lastLine)?.upperBound ?? start
    let source = SourceText(verbatim: start..<max(start, end), of: file)
    return Passage(
      document: document, key: nil, blocks: [placed.block], source: source.text, range: range,
      places: source.places)
  }

  /// What a note says. It stands elsewhere than the words that it is a note to.
  private func passage(_ note: PlacedNote, of file: InputFile) -> Passage {
    let first = file.lineBytes(note.start.line) ?? 0..<0
    let before = file.text(ofBytes: first).unicodeScalars.prefix(note.start.column - 1)
    let start = first.lowerBound + before.reduce(0) { $0 + UTF8.width($1) }
    let end = file.lineBytes(note.lastLine)?.upperBound ?? start
    let source = SourceText(verbatim: start..<max(start, end), of: file)
    return Passage(
      document: document, key: nil, blocks: [.paragraph(note.content)], source: source.text,
      range: source.range, places: source.places)
  }

  /// What stands for a text that could not be read, so that its place does not count as empty.
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
  /// The whole of the lines that a block stands on.
  fileprivate func range(ofLines placed: PlacedBlock) -> InputRange {
    let length =
      isASCII
      ? lineBytes(placed.lastLine)?.count ?? 0 : line(placed.lastLine)?.unicodeScalars.count ?? 0
    return InputRange(
      file: path, start: TextPosition(line: placed.firstLine, column: 1),
      end: TextPosition(line: placed.lastLine, column: length + 1))
  }
}
