/// Writes inlines as Markdown.
enum InlineWriter {
  /// Where inlines stand, which decides what has a meaning there.
  enum Context: Hashable {
    case paragraph, heading, cell
  }

  static func write(_ inlines: [Inline], in context: Context) -> String {
    UnitEncoder(units(of: inlines, in: context), context: context).encoded
  }

  /// What is written, before the characters that need it are escaped.
  static func units(of inlines: [Inline], in context: Context) -> [InlineUnit] {
    var builder = InlineUnitBuilder(context: context)
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
  /// The signs before and behind emphasis.
  case opening(String)
  case closing(String)
  case lineEnd
}

/// Takes inlines apart into units.
private struct InlineUnitBuilder {
  let context: InlineWriter.Context
  var units: [InlineUnit] = []
  private var inLink = false

  init(context: InlineWriter.Context) { self.context = context }

  /// Adds inlines that stand inside emphasis with the given sign.
  mutating func add(_ inlines: [Inline], inside around: Character?) {
    for inline in inlines {
      switch inline {
      case .text(let text), .badge(_, let text): add(text)
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
        let target = LinkTarget.write(destination, inCell: context == .cell)
        units.append(.markup("](" + target + ")"))
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
