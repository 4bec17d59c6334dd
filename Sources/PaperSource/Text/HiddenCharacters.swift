import PaperModel

/// Removes the control characters that ``ForbiddenCharacter`` refuses and that come with pasted
/// text.
///
/// A hidden line break becomes a line break in the prose of a Markdown file, and a space where a
/// break would split something else: in YAML, a row of CSV or of a table, and a heading. A lone
/// carriage return, which every reader treats as a line end, becomes a line end everywhere. All
/// others are deleted. A file with NUL is not text, and is not changed.
package enum HiddenCharacters {
  /// The whole file without these characters, and how many there were; nil if there are none, or if
  /// the file is not UTF-8.
  package static func mended(_ bytes: [UInt8], path: String) -> (bytes: [UInt8], count: Int)? {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    guard !bytes.contains(0),
      let text = String(validating: bytes.dropFirst(hasMark ? 3 : 0), as: UTF8.self)
    else { return nil }
    var mending = Mending(isMarkdown: path.lowercased().hasSuffix(".md"))
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      mending.add(scalar, before: next)
    }
    guard mending.count > 0 else { return nil }
    return (
      (hasMark ? [0xEF, 0xBB, 0xBF] : []) + Array(String(mending.result).utf8), mending.count
    )
  }

  /// The state of one pass over a text.
  private struct Mending {
    let isMarkdown: Bool
    var result = String.UnicodeScalarView()
    var count = 0
    /// The line number, from 1.
    private var line = 1
    private var isAfterFrontMatter = false
    /// The first characters of the line: enough to recognise `---`.
    private var start = String.UnicodeScalarView()
    private var lineEnd = "\n"

    init(isMarkdown: Bool) { self.isMarkdown = isMarkdown }

    mutating func add(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
      switch scalar {
      case "\n": endLine(scalar)
      case "\r" where next == "\n":
        lineEnd = "\r\n"
        result.append(scalar)
      case "\r":
        count += 1
        endLine("\n")
      case "\u{85}", "\u{2028}", "\u{2029}":
        count += 1
        if dividesOnlyProse {
          if lineEnd == "\r\n" { result.append("\r") }
          endLine("\n")
        } else {
          result.append(" ")
        }
      default:
        guard !ForbiddenCharacter.contains(scalar) else { return count += 1 }
        result.append(scalar)
        if start.count < 4 { start.append(scalar) }
      }
    }

    private mutating func endLine(_ scalar: Unicode.Scalar) {
      result.append(scalar)
      let isFence = String(start) == "---"
      if line == 1, !isFence { isAfterFrontMatter = true }
      if line > 1, isFence { isAfterFrontMatter = true }
      line += 1
      start = String.UnicodeScalarView()
    }

    /// Whether a line break at this point would split only prose.
    private var dividesOnlyProse: Bool {
      guard isMarkdown else { return false }
      let isInBody = isAfterFrontMatter || (line == 1 && !String(start).hasPrefix("---"))
      return isInBody && start.first.map { $0 != "#" && $0 != "|" } ?? true
    }
  }
}
