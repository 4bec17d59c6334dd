import PaperMarkup
import PaperModel

/// Finds the references `${…}` in an author's text before it is parsed as Markdown. `\${` is plain
/// text.
enum ReferenceScanner {
  /// The references in a text, in order.
  /// - Parameters:
  ///   - place: maps a range of UTF-8 offsets of the text to its place in the file.
  ///   - asks: what the text may refer to.
  ///   - hasCaptions: whether it may refer to tables and pictures.
  static func references(
    in text: String, asks: AskedFor, hasCaptions: Bool = false, place: (Range<Int>) -> InputRange,
    diagnostics: inout [Diagnostic]
  ) -> [PlacedReference<ProseReference>] {
    guard mayHoldReference(text) else { return [] }
    let bytes = Array(text.utf8)
    var references: [PlacedReference<ProseReference>] = []
    var done = 0
    // The first byte after an opening that closes it or ends its line. It is kept for later
    // openings, so that many of them do not make the search quadratic.
    var next = 0
    for opening in openings(in: bytes) where opening >= done {
      let inner = opening + 2
      if next < inner {
        next =
          bytes[inner...].firstIndex { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "\n") }
          ?? bytes.endIndex
      }
      let end = next
      guard end < bytes.endIndex, bytes[end] == UInt8(ascii: "}") else {
        diagnostics.append(
          Diagnostic(
            rule: "unclosed-reference", "'${' needs '}' on the same line",
            at: place(opening..<inner), help: "write '\\${' for the signs themselves"))
        continue
      }
      let content = String(decoding: bytes[inner..<end], as: UTF8.self)
      // Includes are handled where the blocks of a body are read.
      if content.hasPrefix("include") { continue }
      let range = place(opening..<(end + 1))
      do throws(AskedFor.Problem) {
        let reference = try asks.parse(content, at: range, hasCaptions: hasCaptions)
        references.append(PlacedReference(reference, at: opening..<(end + 1)))
        done = end + 1
      } catch {
        diagnostics.append(
          Diagnostic(rule: error.rule, error.message, at: range, help: error.help))
      }
    }
    return references
  }

  /// The findings for references in places where nothing is looked up.
  static func findings(
    in misplaced: [PlacedReference<ProseReference>], place: (Range<Int>) -> InputRange
  ) -> [Diagnostic] {
    misplaced.map {
      Diagnostic(
        rule: "misplaced-reference",
        "nothing is looked up in code, HTML and the address of a link", at: place($0.place),
        help: "write it among the words, or '\\${' for the signs themselves")
    }
  }

  /// Quick negative test: false means that the text has no `${`.
  static func mayHoldReference(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var rest = bytes[...]
      while let sign = rest.firstIndex(of: UInt8(ascii: "$")) {
        rest = rest[(sign + 1)...]
        if rest.first == UInt8(ascii: "{") { return true }
      }
      return false
    }
  }

  /// The offset of each `${` that is not escaped by a backslash.
  private static func openings(in bytes: [UInt8]) -> [Int] {
    var openings: [Int] = []
    var isEscaped = false
    for index in bytes.indices.dropLast() {
      switch bytes[index] {
      case UInt8(ascii: "\\"): isEscaped.toggle()
      case UInt8(ascii: "$") where !isEscaped && bytes[index + 1] == UInt8(ascii: "{"):
        openings.append(index)
      default: isEscaped = false
      }
    }
    return openings
  }
}
