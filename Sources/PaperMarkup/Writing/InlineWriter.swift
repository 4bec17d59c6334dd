/// Writes inlines as Markdown.
struct InlineWriter {
  /// The numbers of the notes.
  let notes: NoteNumbers

  /// The context of inlines, which determines what has a special meaning.
  enum Context: Hashable {
    case paragraph, heading, cell
  }

  func write(_ inlines: [Inline], in context: Context) -> String {
    UnitEncoder(units(of: inlines, in: context), context: context).encoded
  }

  /// The units to be written, before characters are escaped.
  func units(of inlines: [Inline], in context: Context) -> [InlineUnit] {
    var builder = InlineUnitBuilder(context: context, notes: notes)
    builder.add(inlines.tidied(), inside: nil)
    return builder.units
  }
}

/// A unit of a line that is to be written.
enum InlineUnit: Hashable {
  /// A character of text, which is escaped if necessary.
  case character(Unicode.Scalar, inLink: Bool)
  /// Markup that is written unchanged.
  case markup(String)
  case linkStart
  /// A reference to a note.
  case note(Int)
  /// The delimiters before and after emphasis.
  case opening(String)
  case closing(String)
  case lineEnd
}

/// Splits inlines into units.
private struct InlineUnitBuilder {
  let context: InlineWriter.Context
  let notes: NoteNumbers
  var units: [InlineUnit] = []
  private var inLink = false

  init(context: InlineWriter.Context, notes: NoteNumbers) {
    self.context = context
    self.notes = notes
  }

  /// Adds inlines that are inside emphasis with the given delimiter.
  mutating func add(_ inlines: [Inline], inside around: Character?) {
    for inline in inlines {
      switch inline {
      case .text(let text), .badge(_, let text), .day(let text, _),
        .abbreviation(let text, _):
        add(text)
      case .code(let code): units.append(.markup(CodeWriter.span(code, inCell: context == .cell)))
      case .softBreak: units.append(context == .paragraph ? .lineEnd : space)
      case .lineBreak:
        switch context {
        case .paragraph: units += [.markup("\\"), .lineEnd]
        case .heading: units.append(space)
        case .cell: units.append(.markup("<br>"))
        }
      case .emphasis(let content): add(content, between: 1, inside: around)
      case .strong(let content): add(content, between: 2, inside: around)
      case .link(let destination, let content):
        units.append(.linkStart)
        inLink = true
        add(content, inside: nil)
        inLink = false
        let target = MarkdownDestination.write(destination, inCell: context == .cell)
        units.append(.markup("](" + target + ")"))
      // Tables have no address in Markdown to which a link could lead.
      case .reference(let reference): add(reference.text)
      case .note(let content):
        if let number = notes.number(of: content) {
          units.append(.note(number))
        } else {
          add(" (")
          add(content, inside: around)
          add(")")
        }
      }
    }
  }

  private var space: InlineUnit { .character(" ", inLink: inLink) }

  private mutating func add(_ text: String) {
    for scalar in text.unicodeScalars {
      units.append(.character(scalar == "\0" ? "\u{FFFD}" : scalar, inLink: inLink))
    }
  }

  /// Adds content between delimiters. Adjacent delimiters must differ, or they would be parsed as
  /// one.
  private mutating func add(_ content: [Inline], between count: Int, inside around: Character?) {
    var sign: Character = around == "*" ? "_" : "*"
    if case .closing(let before)? = units.last, before.first == sign {
      sign = sign == "*" ? "_" : "*"
    }
    let signs = String(repeating: sign, count: count)
    units.append(.opening(signs))
    add(content, inside: sign)
    units.append(.closing(signs))
  }
}
