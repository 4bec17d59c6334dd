import PaperModel
import TestSupport

@testable import PaperSource

/// Files in which all that somebody says is written in other letters, while ids, keys, dates, numbers
/// and paths stay. What a value is comes from the descriptions of the kinds of files.
struct RewrittenSources {
  let alphabet: Alphabet
  /// The headings of the house by those that authors write for them: a house finds its sections so.
  var headings: [String: String] = [:]
  /// Ids, which stay also where a text may be one.
  var ids: Set<String> = []

  /// The text of a file.
  func text(of path: String, _ text: String) throws -> String {
    if path.hasSuffix(".csv") { return table(text) }
    let file = try InputFile.read(path: path, bytes: Array(text.utf8))
    guard let content = FileOpening.open(file).content else { return text }
    var places: [Edit] = []
    collect(content.node, .record(content.kind.record), into: &places)
    if let body = content.body { places.append((body, prose(file.text(ofBytes: body)))) }
    var bytes = file.bytes
    for place in places.sorted(by: { $0.bytes.lowerBound > $1.bytes.lowerBound }) {
      bytes.replaceSubrange(place.bytes, with: Array(place.text.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: - YAML

  private typealias Edit = (bytes: Range<Int>, text: String)

  private func collect(
    _ node: YAMLNode, _ shape: ShapeDescription, into places: inout [Edit]
  ) {
    switch (node.kind, shape) {
    case (_, .either(let shapes)):
      if let fitting = shapes.first(where: { Self.fits(node, $0) }) {
        collect(node, fitting, into: &places)
      }
    case (.scalar(let text, _), .text) where ids.contains(text.text),
      (.scalar(let text, _), .name) where ids.contains(text.text):
      break
    case (.scalar, .text), (.scalar, .name), (.scalar, .line), (.scalar, .markdown),
      (.scalar, .template), (.scalar, .templateOrNothing), (.scalar, .cell):
      places.append((node.bytes, alphabet.writing(node.file.text(ofBytes: node.bytes))))
    case (.scalar(let text, _), .figure) where Self.isOfWords(text.text):
      places.append((node.bytes, alphabet.writing(node.file.text(ofBytes: node.bytes))))
    case (.scalar, .numbering):
      places.append((node.bytes, alphabet.numbering(node.file.text(ofBytes: node.bytes))))
    case (.scalar, .shorthand(let record, let main)):
      for field in record.fields where field.key == main {
        collect(node, field.shape, into: &places)
      }
    case (.sequence(let items, _), .list(let element)):
      for item in items { collect(item, element, into: &places) }
    case (.sequence(let items, _), .words):
      for item in items { collect(item, .text, into: &places) }
    case (.mapping(let entries, _), .record(let record)),
      (.mapping(let entries, _), .shorthand(let record, _)):
      for entry in entries where entry.key.text != HouseKind.language.key {
        if let field = record.fields.first(where: { $0.key == entry.key.text }) {
          collect(entry.value, field.shape, into: &places)
        }
      }
    case (.mapping(let entries, _), .map(_, _, let value)):
      for entry in entries { collect(entry.value, value, into: &places) }
    default: break
    }
  }

  private static func fits(_ node: YAMLNode, _ shape: ShapeDescription) -> Bool {
    switch (node.kind, shape) {
    case (.scalar(let text, _), .choice(let words)): words.contains(text.text)
    case (.scalar, .list), (.scalar, .record), (.scalar, .map), (.scalar, .words): false
    case (.scalar, _): true
    case (.sequence, .list), (.sequence, .words): true
    case (.mapping, .record), (.mapping, .shorthand), (.mapping, .map): true
    default: false
    }
  }

  // MARK: - Prose and tables

  private func prose(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      let heading = line.drop { $0 == "#" }
      guard heading.startIndex > line.startIndex else { return alphabet.writing(String(line)) }
      let words = String(heading.drop { $0 == " " })
      let marks = line[..<heading.startIndex]
      return "\(marks) \(headings[words] ?? alphabet.writing(words))"
    }.joined(separator: "\n")
  }

  /// Whether a figure is told in words.
  private static func isOfWords(_ figure: String) -> Bool {
    let words = figure.split { !$0.isLetter }
    return words.count > 3 || !words.isEmpty && !figure.contains { $0.isNumber || $0 == "[" }
  }

  /// A table of figures. Its cells of words are rewritten.
  private func table(_ text: String) -> String {
    let words: Set = ["shown-as", "note", "source", "supplied-by"]
    func isOfWords(_ cell: String, under column: String) -> Bool {
      words.contains(column) || column == "value" && Self.isOfWords(cell)
    }
    let rows = text.split(separator: "\n").map(Self.cells)
    let header = rows.first ?? []
    return rows.enumerated().map { number, row in
      row.enumerated().map { column, cell in
        number > 0 && column < header.count && isOfWords(cell, under: header[column])
          ? alphabet.writing(cell) : cell
      }.joined(separator: ",") + "\n"
    }.joined()
  }

  private static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" { isQuoted.toggle() }
      if character == ",", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
