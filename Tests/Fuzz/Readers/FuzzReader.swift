import OfficePackage
import PaperCheck
import PaperMarkup
import PaperModel
import PaperRender
import PaperSource

/// The readers of input, each called with any bytes. An input is a finding if a reader crashes or
/// hangs on it, or if an invariant does not hold afterwards.
package enum FuzzReader: String, CaseIterable, Sendable {
  case yaml, frontMatter, markdown, csv, fingertips, workbook, reference, template, values
  case workspace, picture, document

  /// Something that has to hold for every input does not.
  package struct Broken: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) { self.description = description }
  }

  package func read(_ bytes: [UInt8]) throws {
    switch self {
    case .yaml: try Self.readYAML(bytes)
    case .frontMatter: try Self.readFrontMatter(bytes)
    case .markdown: try Self.readMarkdown(String(decoding: bytes, as: UTF8.self))
    case .csv: try Self.readCSV(bytes)
    case .fingertips: try FingertipsReading.read(bytes)
    case .workbook: try Self.readWorkbook(bytes)
    case .reference: try Self.readReference(bytes)
    case .template: Self.readTemplate(String(decoding: bytes, as: UTF8.self))
    case .values: try ValueReading.read(String(decoding: bytes, as: UTF8.self))
    case .workspace: try WorkspaceReading.read(bytes)
    case .picture: Self.readPicture(bytes)
    case .document: try Self.readDocument(bytes)
    }
  }

  // MARK: - Text

  /// A file, or nil where it is refused whole.
  private static func file(_ bytes: [UInt8]) throws -> InputFile? {
    do throws(Diagnostic) {
      return try InputFile.read(path: "a", bytes: bytes)
    } catch {
      guard error.severity == .error else { throw Broken("refused without an error") }
      return nil
    }
  }

  /// Every finding has a place in its file.
  static func check(_ findings: [Diagnostic], in file: InputFile) throws {
    for finding in findings {
      let range = finding.range
      guard range.start <= range.end, (1...file.lineCount).contains(range.end.line) else {
        throw Broken("no place in the file: \(finding)")
      }
    }
  }

  private static func readYAML(_ bytes: [UInt8]) throws {
    guard let file = try file(bytes) else { return }
    let (node, findings) = YAMLReader.read(file)
    try check(findings, in: file)
    guard node != nil || findings.contains(where: { $0.severity == .error }) else {
      throw Broken("nothing read and nothing said")
    }
  }

  private static func readFrontMatter(_ bytes: [UInt8]) throws {
    guard let file = try file(bytes) else { return }
    guard let parts = try? FrontMatter.split(file) else { return }
    guard parts.yaml.upperBound <= parts.body.lowerBound, parts.body.upperBound == file.bytes.count
    else { throw Broken("parts that overlap") }
    try check(YAMLReader.read(file, bytes: parts.yaml).diagnostics, in: file)
  }

  private static func readPicture(_ bytes: [UInt8]) {
    guard let image = try? PictureFile.read(bytes, path: "a") else { return }
    _ = image.size(inWidth: 1, height: 1, unit: 15)
  }

  private static func readMarkdown(_ text: String) throws {
    let document = MarkdownReader.read(text)
    let blocks = document.blocks.map(\.block).printed
    let written = MarkdownWriter.write(blocks)
    // What was written is read as the same, so that writing it again changes nothing.
    let again = MarkdownWriter.write(MarkdownReader.read(written).blocks.map(\.block).printed)
    guard again == written else { throw Broken("Markdown changes when it is read and written") }
    _ = MarkdownReader.readLine(text)
    let pictures = MarkdownReader.read(
      text, references: [PlacedReference<Never>](), readsPictures: true)
    for placed in document.blocks + pictures.blocks {
      try checkPlaces(placed.block, in: text.utf8.count)
    }
  }

  private static func checkPlaces(_ block: Written<Never>.Block, in length: Int) throws {
    switch block {
    case .paragraph(let inlines), .heading(_, let inlines): try checkPlaces(inlines, in: length)
    case .list(let list): for block in list.items.joined() { try checkPlaces(block, in: length) }
    case .quote(let blocks): for block in blocks { try checkPlaces(block, in: length) }
    case .table(let table):
      for inlines in table.columns { try checkPlaces(inlines, in: length) }
      for block in table.rows.joined().joined() { try checkPlaces(block, in: length) }
    case .picture(let picture):
      guard picture.place.lowerBound >= 0, picture.place.upperBound <= length else {
        throw Broken("a picture outside of the text")
      }
    case .code, .rule: break
    }
  }

  private static func checkPlaces(_ inlines: [Written<Never>.Inline], in length: Int) throws {
    for inline in inlines {
      guard inline.place.lowerBound >= 0, inline.place.upperBound <= length else {
        throw Broken("an inline outside of the text")
      }
      switch inline.content {
      case .emphasis(let content), .strong(let content), .link(_, let content), .note(let content):
        try checkPlaces(content, in: length)
      case .text, .code, .softBreak, .lineBreak, .reference: break
      }
    }
  }

  private static func readCSV(_ bytes: [UInt8]) throws {
    guard let file = try file(bytes) else { return }
    try check(FilledRegister.read(file).diagnostics, in: file)
    let (table, findings) = CSVReader.read(file)
    try check(findings, in: file)
    guard let table else { return }
    for row in table.rows {
      for column in table.header.indices { _ = row[column]?.text }
    }
  }

  private static func readTemplate(_ source: String) {
    let kinds: [String: TemplateNames.Kind] = ["a": .blocks, "b": .line]
    let names = TemplateNames(kinds.mapValues { TemplateNames.Entry($0, "") })
    let scope = TemplateScope([
      "a": .blocks([.paragraph([.text("x")]), .rule]), "b": .line([.code("y")]),
    ])
    let outer = TemplateNames(
      ([
        "a": .text, "b": .blocks, "s": .scope(names), "number": .flag,
      ] as [String: TemplateNames.Kind]).mapValues { TemplateNames.Entry($0, "") })
    let values = TemplateScope([
      "a": .text("A"), "b": .blocks([.heading(level: 2, [.text("B")])]),
      "s": .scopes([scope, scope]),
    ])
    let numbers = SectionNumbers(
      sections: NumberingStyle(example: "1."), subsections: true,
      paragraphs: NumberingStyle(example: "{{section}}.1"),
      subparagraphs: [NumberingStyle(example: "a.")].compactMap { $0 })
    if let template = try? Template(source) {
      _ = template.problems(outer)
      _ = MarkdownWriter.write(template.fill(values, names: outer, numbers: numbers))
    }
    if let line = try? LineTemplate(source) { _ = line.fill(values, names: outer) }
  }

  // MARK: - Office files

  private static func readWorkbook(_ bytes: [UInt8]) throws {
    guard let package = try PartedInput.package(bytes) else { return }
    if let workbook = try? WorkbookOpening.read(package, shownAs: "a.xlsx") {
      _ = WorkbookRule.findings(workbook, path: "a.xlsx")
      _ = ReturnReader.read(workbook, path: "a.xlsx")
    }
    _ = try? DocumentLanguage.stating("en-GB", in: package)
  }

  private static func readDocument(_ bytes: [UInt8]) throws {
    guard let package = try PartedInput.package(bytes) else { return }
    for changes in TrackedChanges.allCases {
      guard let document = try? WordDocument(package, changes: changes) else { continue }
      guard holds(document.blocks, of: document) else { throw Broken("a note that is not there") }
    }
    for paragraph in (try? WordReview(package))?.paragraphs ?? [] {
      let original = paragraph.original?.utf8.count ?? 0
      guard paragraph.original != nil || paragraph.accepted != nil,
        paragraph.changes.allSatisfy({
          $0.offset >= 0 && $0.offset + $0.old.utf8.count <= original
        })
      else { throw Broken("a change that is not in its paragraph") }
    }
  }

  /// Whether all notes and comments that runs refer to are there.
  private static func holds(_ blocks: [WordBlock], of document: WordDocument) -> Bool {
    blocks.allSatisfy { block in
      switch block {
      case .paragraph(let paragraph):
        paragraph.runs.allSatisfy { run in
          switch run.content {
          case .note(let index): document.notes.indices.contains(index)
          case .comment(let index): document.comments.indices.contains(index)
          case .text, .tab, .lineBreak, .pageBreak, .picture: true
          }
        }
      case .textBox(let blocks): holds(blocks, of: document)
      case .table(let table):
        table.rows.flatMap(\.cells).allSatisfy { holds($0.blocks, of: document) }
      }
    }
  }

  private static func readReference(_ bytes: [UInt8]) throws {
    guard let package = try PartedInput.package(bytes) else { return }
    guard let style = try? DocxStyle(reference: package),
      let house = HouseReader.readBuiltIn(BuiltInHouse.defaultName)?.house
    else { return }
    let text = Document(
      [.heading(level: 1, [.text("Title")]), .paragraph([.text("Text")])], untitled: "Untitled",
      body: "Sample Board", publisher: "Sample Council", date: nil, house: house)
    let document = try DocxWriter.bytes(of: text, style: style)
    // What is written is a document that can be read.
    do throws(PackageError) {
      let archive = try Archive(document)
      for name in archive.names where name.hasSuffix(".xml") || name.hasSuffix(".rels") {
        _ = try XMLElement.read(try archive.part(name), part: name)
      }
    } catch {
      throw Broken("a damaged Word file: \(error)")
    }
  }
}
