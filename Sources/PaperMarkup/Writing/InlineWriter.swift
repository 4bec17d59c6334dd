/// Writes inlines as Markdown.
struct InlineWriter {
  /// The numbers by which notes are referred to.
  let notes: NoteNumbers

  /// Where inlines stand, which decides what has a meaning there.
  enum Context: Hashable {
    case paragraph, heading, cell
  }

  func write(_ inlines: [Inline], in context: Context) -> String {
    UnitEncoder(units(of: inlines, in: context), context: context).encoded
  }

  /// What is written, before the characters that need it are escaped.
  func units(of inlines: [Inline], in context: Context) -> [InlineUnit] {
    var builder = InlineUnitBuilder(context: context, notes: notes)
    builder.add(inlines.tidied(), inside: nil)
    return builder.units
  }
}

/// A piece of a line that is to be written.
enum InlineUnit: Hashable {
  /// A character of text, which is escaped if it has to be.
  case character(Unicode.Scalar, inLink: Bool)
  /// Markup that is written as it is.
  case markup(String)
  case linkStart
  /// The reference to a note.
  case note(Int)
  /// The signs before and behind emphasis.
  case opening(String)
  case closing(String)
  case lineEnd
}

/// Takes inlines apart into units.
private struct InlineUnitBuilder {
  let context: InlineWriter.Context
  let notes: NoteNumbers
  var units: [InlineUnit] = []
  private var inLink = false

  init(context: InlineWriter.Context, notes: NoteNumbers) {
    self.context = context
    self.notes = notes
  }

  /// Adds inlines that stand inside emphasis with the given sign.
  mutating func add(_ inlines: [Inline], inside around: Character?) {
    for inline in inlines {
      switch inline {
      case .text(let text), .badge(_, let text), .day(let text, _): add(text)
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

  /// Signs that touch have to differ, or they would be read as one.
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
