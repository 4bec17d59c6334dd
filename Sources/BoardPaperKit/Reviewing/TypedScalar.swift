import PaperMarkup
import PaperModel
import PaperSource

/// How a value of a YAML file is written, for changing words in it.
struct TypedScalar {
  private enum Style { case plain, single, double, block }

  private let style: Style

  /// Nil for a text that is in no YAML.
  init?(_ line: SourceLine, in file: InputFile) {
    let range = line.passage.range
    guard let bytes = file.lineBytes(range.start.line) else { return nil }
    let scalars = file.text(ofBytes: bytes).unicodeScalars.dropFirst(range.start.column - 1)
    switch scalars.first {
    case "'": style = .single
    case "\"": style = .double
    case "|", ">": style = .block
    case nil: return nil
    default: style = .plain
    }
  }

  /// Characters that mean nothing to YAML wherever they are in a plain text.
  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    if !scalar.isASCII { return scalar.value >= 0xA0 && !scalar.properties.isPatternWhitespace }
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ", ".", "(", ")", "/", ";", "=", "+", "-", "_", "$":
      return true
    default: return false
    }
  }

  /// Words as they are typed in place of others; nil where the whole value has to be written anew.
  func typed(_ new: String, replacing typed: Range<Int>) -> String? {
    guard !new.contains(where: \.isNewline) else { return nil }
    switch style {
    case .single: return new.replacing("'", with: "''")
    case .double:
      return new.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    case .block: return new
    case .plain:
      let start = new.unicodeScalars.first
      let isSafeStart = typed.lowerBound > 0 || (start.map { Character($0).isLetter } ?? true)
      return new.unicodeScalars.allSatisfy(Self.isHarmless) && isSafeStart ? new : nil
    }
  }

  /// The value in single quotes, on one line; nil for a value that needs none.
  func requoted(_ new: String, replacing typed: Range<Int>, of line: SourceLine) -> String? {
    guard style == .plain, self.typed(new, replacing: typed) == nil,
      let place = line.offsets(of: typed)
    else { return nil }
    var text = Array(line.passage.source.utf8)
    text.replaceSubrange(place.clamped(to: 0..<text.count), with: new.utf8)
    let words = String(decoding: text, as: UTF8.self)
    guard !words.contains(where: \.isNewline) else { return nil }
    return words.singleQuoted
  }
}
