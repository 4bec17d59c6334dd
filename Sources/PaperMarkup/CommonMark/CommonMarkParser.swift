import CMarkGFM

/// CommonMark with the tables of GitHub, read by cmark-gfm.
enum CommonMarkParser {
  struct Document: Sendable {
    var root: SyntaxNode
    /// The lines of the blocks in which content was dropped because it is nested too deeply.
    let tooDeep: [Int]
  }

  /// The greatest depth of nesting that is read.
  static let deepest = 100

  /// Parses a text and places its inlines in the source.
  static func parse(_ source: SourceLines) -> Document {
    var document = parse(source.text)
    InlinePlacer.place(&document.root, in: source)
    return document
  }

  /// Parses a text whose line ends are all `\n`; inlines are not placed yet.
  /// - Parameters:
  ///   - withNotes: whether `[^1]` is parsed as a reference to a note.
  ///   - linesBefore: the number of lines before the one that counts as line 1.
  static func parse(_ text: String, withNotes: Bool = false, linesBefore: Int = 0) -> Document {
    let options = withNotes ? CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES : CMARK_OPT_DEFAULT
    guard let parser = cmark_parser_new(options) else { return nothing }
    defer { cmark_parser_free(parser) }
    guard let tableExtension, cmark_parser_attach_syntax_extension(parser, tableExtension) == 1
    else {
      // An invalid installation; no input can cause this.
      fatalError("cmark-gfm has no extension for tables")
    }
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        if let start = characters.baseAddress {
          cmark_parser_feed(parser, start, characters.count)
        }
      }
    }
    guard let root = cmark_parser_finish(parser) else { return nothing }
    defer { cmark_node_free(root) }
    var builder = SyntaxTreeBuilder(linesBefore: linesBefore)
    return Document(root: builder.tree(of: root, depth: 0, line: 1), tooDeep: builder.tooDeep)
  }

  private static let nothing = Document(
    root: SyntaxNode(kind: .document, firstLine: 1, firstColumn: 1, lastLine: 1), tooDeep: [])

  /// The extension, looked up once. cmark-gfm keeps it for the lifetime of the process and only
  /// reads it.
  private nonisolated(unsafe) static let tableExtension = {
    cmark_gfm_core_extensions_ensure_registered()
    return cmark_find_syntax_extension("table")
  }()
}
