import PaperMarkup
import PaperModel

/// Finds the references `${…}` in an author's text, before it is read as Markdown. `\${` is text.
enum ReferenceScanner {
  /// What a text asks for, in order.
  /// - Parameters:
  ///   - place: where a stretch of the text, in UTF-8 offsets, is in its file.
  ///   - asks: what it may ask for.
  static func references(
    in text: String, asks: AskedFor, place: (Range<Int>) -> InputRange,
    diagnostics: inout [Diagnostic]
  ) -> [PlacedReference<ProseReference>] {
    guard mayHoldReference(text) else { return [] }
    let bytes = Array(text.utf8)
    var references: [PlacedReference<ProseReference>] = []
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
      do throws(AskedFor.Problem) {
        let reference = try asks.parse(content, at: range)
        references.append(PlacedReference(reference, at: opening..<(end + 1)))
        done = end + 1
      } catch {
        diagnostics.append(
          Diagnostic(rule: error.rule, error.message, at: range, help: error.help))
      }
    }
    return references
  }

  /// What is asked for where nothing is looked up.
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

  /// Whether `${` is somewhere in a text.
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
