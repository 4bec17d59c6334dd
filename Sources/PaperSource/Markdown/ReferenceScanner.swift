import PaperMarkup
import PaperModel

/// Takes the references `${…}` out of an author's text and puts marks in their places, before the
/// text is read as Markdown. `\${` is text.
enum ReferenceScanner {
  /// The text with marks.
  /// - Parameters:
  ///   - place: where a stretch of the text, in UTF-8 offsets, stands in its file.
  ///   - references: those of the document so far; what is found is added.
  static func mark(
    _ text: String, place: (Range<Int>) -> InputRange,
    references: inout ProseReferences, diagnostics: inout [Diagnostic]
  ) -> String {
    guard mayHoldReference(text) else { return text }
    let bytes = Array(text.utf8)
    var result = ""
    var done = 0
    // The first sign after an opening that ends it or its line: where many open, it is theirs too.
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
      // Includes are read where the blocks of a body are.
      if content.hasPrefix("include") { continue }
      let range = place(opening..<(end + 1))
      do throws(ProseReferences.Problem) {
        let parsed = try references.parse(content)
        let length = content.unicodeScalars.count + 3
        guard let mark = ReferenceMarks.mark(references.count, length: length) else {
          diagnostics.append(
            Diagnostic(
              rule: "too-many-references",
              "a document can hold at most \(ReferenceMarks.limit) references", at: range))
          break
        }
        references.append(parsed, at: range)
        result += String(decoding: bytes[done..<opening], as: UTF8.self) + mark
        done = end + 1
      } catch {
        diagnostics.append(
          Diagnostic(rule: "wrong-reference", error.message, at: range, help: error.help))
      }
    }
    return result + String(decoding: bytes[done...], as: UTF8.self)
  }

  /// Whether `${` stands somewhere in a text.
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

  /// Where each `${` begins that no backslash makes text.
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
