import PaperMarkup
package import PaperModel
import PaperRender
package import PaperSource

/// Prints findings for a terminal: the place, the message, the line and a marker below it.
package struct DiagnosticPrinter {
  private enum Colour: String {
    case red = "\u{1B}[1;31m"
    case magenta = "\u{1B}[1;35m"
    case cyan = "\u{1B}[1;36m"
    case green = "\u{1B}[32m"
    case bold = "\u{1B}[1m"
  }

  private static let plain = "\u{1B}[0m"
  /// The longest line shown in full; of a longer one only the part around the finding is shown.
  private static let widest = 100

  private let files: [String: InputFile]
  private let colour: Bool

  /// - Parameter files: the files that may have findings, by the paths shown.
  package init(files: [String: InputFile], colour: Bool) {
    self.files = files
    self.colour = colour
  }

  /// The text for all findings, each ending in a newline.
  package func text(_ diagnostics: [Diagnostic]) -> String {
    var lines = ShownLines(files: files)
    return diagnostics.map { text($0, &lines) }.joined()
  }

  private func text(_ diagnostic: Diagnostic, _ lines: inout ShownLines) -> String {
    let severity =
      switch diagnostic.severity {
      case .error: styled("error", .red)
      case .warning: styled("warning", .magenta)
      case .note: styled("note", .cyan)
      }
    var text = styled(place(diagnostic.range), .bold) + ": \(severity): "
    text += styled(Self.shown(diagnostic.message.unicodeScalars), .bold) + " [\(diagnostic.rule)]\n"
    text += excerpt(diagnostic.range, help: diagnostic.help, &lines)
    for note in diagnostic.notes {
      text +=
        "\(place(note.range)): \(styled("note", .cyan)): \(Self.shown(note.message.unicodeScalars))\n"
      text += excerpt(note.range, help: nil, &lines)
    }
    return text
  }

  private func place(_ range: InputRange) -> String {
    guard range.workbookPlace != nil else {
      return "\(range.file):\(range.start.line):\(range.start.column)"
    }
    return range.file + (range.cell.map { ":" + Self.shown($0.unicodeScalars) } ?? "")
  }

  /// The line with a marker below the range, and the help after the marker.
  private func excerpt(
    _ range: InputRange, help: String?, _ lines: inout ShownLines
  ) -> String {
    let help = help.map { Self.shown($0.unicodeScalars) }
    let scalars = lines.line(at: range)
    guard !scalars.isEmpty else {
      return help.map { "        \(styled($0, .green))\n" } ?? ""
    }
    let start = min(range.start.column - 1, scalars.count)
    let end =
      range.end.line > range.start.line ? scalars.count : min(range.end.column - 1, scalars.count)
    let window = Self.window(scalars.count, around: start)
    let number = String(range.start.line)
    let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number
    let before = Self.shown(scalars[window.lowerBound..<max(window.lowerBound, start)])
    let marked = Self.shown(scalars[start..<max(start, min(end, window.upperBound))])
    let after = Self.shown(scalars[max(start, min(end, window.upperBound))..<window.upperBound])
    let mark = "^" + String(repeating: "~", count: max(0, DisplayText.width(marked) - 1))
    let blanks = String(repeating: " ", count: DisplayText.width(before))
    let helpText = help.map { " " + styled($0, .green) } ?? ""
    return "\(gutter) | \(before)\(marked)\(after)\n"
      + String(repeating: " ", count: gutter.count)
      + " | \(blanks)\(styled(mark, .green))\(helpText)\n"
  }

  private static func window(_ count: Int, around start: Int) -> Range<Int> {
    guard count > widest else { return 0..<count }
    let lower = max(0, min(start - widest / 3, count - widest))
    return lower..<min(count, lower + widest)
  }

  private static func shown(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return DisplayText.harmless(text)
  }

  private func styled(_ text: String, _ style: Colour) -> String {
    colour ? style.rawValue + text + Self.plain : text
  }
}

/// The lines of findings. Each line is decoded only once, because thousands of findings may be in
/// one line of a megabyte.
private struct ShownLines {
  let files: [String: InputFile]
  private var lines: [String: [Int: [Unicode.Scalar]]] = [:]

  init(files: [String: InputFile]) { self.files = files }

  /// The line in which a range begins; empty where there is none.
  mutating func line(at range: InputRange) -> [Unicode.Scalar] {
    if let line = lines[range.file]?[range.start.line] { return line }
    let text = files[range.file]?.line(range.start.line) ?? ""
    let line = Array(text.unicodeScalars)
    lines[range.file, default: [:]][range.start.line] = line
    return line
  }
}
