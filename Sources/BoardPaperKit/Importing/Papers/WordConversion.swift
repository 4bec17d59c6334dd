import OfficePackage
import PaperMarkup

/// Turns a Word document into blocks: numbered paragraphs into lists, styles into headings.
struct WordConversion {
  private let document: WordDocument
  private var paragraphs = 0
  private var tables = 0
  private var usedNotes: Set<Int> = []
  private var notes: [ImportNote] = []
  /// The lines of a list of contents.
  private var contents: [String] = []
  /// A term whose definition comes next, as in the header of a paper.
  private var term: [Inline] = []

  static func text(of document: WordDocument) -> ForeignText {
    var conversion = WordConversion(document: document)
    let blocks = conversion.blocks(of: document.blocks)
    for margin in document.margins {
      conversion.notes.append(
        ImportNote(
          place: "head or foot of pages",
          text: "'\(margin.beginning)' is not part of the text, and is left out"))
    }
    if !conversion.contents.isEmpty {
      let lines = conversion.contents
      conversion.notes.append(
        ImportNote(
          place: "the document",
          text:
            "a list of contents of \(lines.count) lines is left out, which the house makes itself: "
            + "'\(lines[0].beginning)' to '\(lines[lines.count - 1].beginning)'"))
    }
    if document.changeCount > 0 {
      conversion.notes.append(
        ImportNote(
          place: "the document",
          text:
            "\(document.changeCount) tracked changes are taken as asked: accepted, or refused with "
            + "'--refuse-changes'"))
    }
    conversion.notes += WordLeftOut.allCases.filter(document.leftOut.contains).map {
      ImportNote(place: "the document", text: $0.message)
    }
    return ForeignText(blocks: blocks, notes: conversion.notes)
  }

  private init(document: WordDocument) { self.document = document }

  private var place: String { "paragraph \(paragraphs)" }

  // MARK: - Blocks

  mutating func blocks(of blocks: [WordBlock]) -> [ForeignBlock] {
    var result: [ForeignBlock] = []
    var items = ListBuilder()
    // The number of blocks after a caption, which belongs to a picture that follows at once.
    var captionEnd: Int?
    func finishList() { result += items.finish() }
    for block in blocks {
      switch block {
      case .paragraph(let paragraph):
        if !paragraph.isEmpty { paragraphs += 1 }
        if paragraph.isOfContents {
          let words = [block].text.singleSpaced
          if !words.isEmpty { contents.append(words) }
          continue
        }
        let (line, after) = line(of: paragraph)
        if paragraph.runs.first?.content == .pageBreak, line.isEmpty {
          if items.isEmpty { result.append(ForeignBlock(content: .pageBreak, place: place)) }
        }
        let isCaption = paragraph.style == "caption" && !line.isEmpty
        if line.isEmpty, !after.isEmpty, captionEnd == result.count, let caption = result.last {
          notes.append(
            ImportNote(
              place: caption.place, text: "'\(caption.text.beginning)' goes with its picture"))
          result.removeLast()
        }
        add(paragraph, line, to: &items, orTo: &result)
        captionEnd = isCaption && items.isEmpty ? result.count : nil
        if !after.isEmpty {
          finishList()
          result += after
        }
      case .table(let table):
        finishList()
        addTerm(to: &result)
        tables += 1
        let place = "table \(tables)"
        result.append(ForeignBlock(content: .table(self.table(table, at: place)), place: place))
      case .textBox(let content):
        finishList()
        addTerm(to: &result)
        notes.append(
          ImportNote(
            place: place,
            text: "a text box is put after its paragraph: '\(content.text.beginning)'"))
        result += self.blocks(of: content)
      }
    }
    finishList()
    addTerm(to: &result)
    return result
  }

  /// Adds a term that has no definition.
  private mutating func addTerm(to result: inout [ForeignBlock]) {
    if !term.isEmpty {
      result.append(ForeignBlock(content: .paragraph([.strong(term)]), place: place))
    }
    term = []
  }

  private mutating func add(
    _ paragraph: WordParagraph, _ line: [Inline], to items: inout ListBuilder,
    orTo result: inout [ForeignBlock]
  ) {
    guard !line.isEmpty else { return }
    if paragraph.style != "definition" { addTerm(to: &result) }
    func finish(_ content: ForeignBlock.Content) {
      result += items.finish()
      result.append(ForeignBlock(content: content, place: place))
    }
    if paragraph.style == "definition term" {
      term = line.withoutStrong
      return
    }
    if paragraph.style == "definition", !term.isEmpty {
      let colon: [Inline] = term.plainText.hasSuffix(":") ? [] : [.text(":")]
      defer { term = [] }
      return finish(.paragraph([.strong(term + colon), .text(" ")] + line))
    }
    if paragraph.style == "title" { return finish(.heading(level: 0, line.withoutStrong)) }
    if let level = paragraph.outlineLevel {
      return finish(.heading(level: level, line.withoutStrong))
    }
    let isBold = paragraph.isStyledBold || line.allStrong != nil
    let mayHead = isBold && line.plainText.count < 120
    if let number = paragraph.number, !(mayHead && number.isOfHeading) {
      if number.scheme == .bullet, number.label.isBlank {
        if items.isEmpty { return finish(.paragraph(line)) }
        return items.goOn(.paragraph(line))
      }
      // A number such as 2.1 is that of a paragraph, and is typed where the house has none.
      if number.label.contains(where: \.isNumber), number.label.dropLast().contains(".") {
        return finish(.paragraph([.text(number.label + " ")] + line))
      }
      let level = max(number.level, paragraph.styledLevel)
      return items.add(line, level: level, marker: number.marker, place: place)
    }
    if let (line, level) = Self.typedBullet(line, paragraph) {
      return items.add(line, level: level, marker: .bullet, place: place)
    }
    if !items.isEmpty, paragraph.style.hasPrefix("list"), paragraph.indent > 0,
      paragraph.number == nil
    {
      return items.goOn(.paragraph(line))
    }
    finish(.paragraph(paragraph.isStyledBold ? [.strong(line.withoutStrong)] : line))
  }

  /// A paragraph with a bullet that was typed.
  private static func typedBullet(
    _ line: [Inline], _ paragraph: WordParagraph
  ) -> (line: [Inline], level: Int)? {
    let text = line.plainText
    guard let sign = text.first, "•·▪●◦‣–-o".contains(sign), text.dropFirst().first == " "
    else { return nil }
    if "–-o".contains(sign) {
      guard paragraph.runs.contains(where: { $0.content == .tab }) else { return nil }
    }
    let rest = line.dropping(characters: 2)
    return rest.isEmpty ? nil : (rest, sign == "◦" || sign == "o" ? 1 : 0)
  }

  // MARK: - Lines

  /// The line of a paragraph, and what comes after it: comments and pictures.
  private mutating func line(of paragraph: WordParagraph) -> ([Inline], [ForeignBlock]) {
    var line = ForeignLine()
    var after: [ForeignBlock] = []
    for run in paragraph.runs {
      switch run.content {
      case .text(let text):
        if run.isStruck, !text.isBlank {
          notes.append(
            ImportNote(
              place: place, text: "words with a line through them stay: '\(text.beginning)'"))
        }
        line.add(text, isBold: run.isBold, isItalic: run.isItalic, link: address(run.link))
      case .tab: line.add(" ")
      case .lineBreak: line.add(.lineBreak)
      case .pageBreak: line.add(" ")
      case .note(let index): if let note = note(index) { line.add(note) }
      case .comment(let index):
        let comment = document.comments[index]
        let head = ["Comment", comment.author, comment.day].filter { !$0.isEmpty }
        after.append(
          ForeignBlock(
            content: .remark("\(head.joined(separator: ", ")): \(comment.text.singleSpaced)"),
            place: place))
      case .picture(let words):
        notes.append(
          ImportNote(
            place: place,
            text: "a picture is not taken over"
              + (words.isBlank ? "" : ": '\(words.beginning)'")
              + "; save it as a file, and name it by '![words](file.png)'"))
        after.append(
          ForeignBlock(
            content: .remark("A picture was here: \(words.singleSpaced)"), place: place))
      }
    }
    return (line.inlines, after)
  }

  /// An address that documents may lead to; nil for places on somebody's own disk.
  private mutating func address(_ link: String?) -> String? {
    guard let link else { return nil }
    let lower = link.lowercased()
    if ["http://", "https://", "mailto:"].contains(where: lower.hasPrefix) { return link }
    let note = ImportNote(
      place: place, text: "the link to '\(link.beginning)' is not taken over, its words are")
    if notes.last != note { notes.append(note) }
    return nil
  }

  private mutating func note(_ index: Int) -> Inline? {
    guard document.notes.indices.contains(index), usedNotes.insert(index).inserted else {
      return nil
    }
    var lines: [[Inline]] = []
    for block in document.notes[index] {
      guard case .paragraph(let paragraph) = block else {
        notes.append(ImportNote(place: place, text: "a table in a note is written as text"))
        lines.append([.text([block].text.singleSpaced)])
        continue
      }
      let line = line(of: paragraph).0
      if !line.isEmpty { lines.append(line) }
    }
    let line = lines.joined(by: .text(" "))
    return line.isEmpty ? nil : .note(line)
  }

  // MARK: - Tables

  private mutating func table(_ table: WordTable, at place: String) -> ForeignTable {
    var rows: [[ForeignTable.Cell]] = []
    for row in table.rows {
      var cells: [ForeignTable.Cell] = []
      for cell in row.cells {
        let content = blocks(of: cell.blocks)
        cells.append(
          ForeignTable.Cell(
            column: cell.column, span: cell.span, isContinued: cell.isContinued,
            blocks: content.inCell(telling: &notes, at: place)))
      }
      rows.append(cells)
    }
    return ForeignTable(
      caption: table.caption.isBlank ? [] : [.text(ForeignLine.cleaned(table.caption))],
      rows: rows, headerCount: table.rows.prefix(while: \.isHeader).count)
  }
}

extension WordParagraph {
  /// Whether it is a line of a list of contents, by the styles of Word and of LibreOffice.
  fileprivate var isOfContents: Bool {
    ["toc ", "contents ", "table of figures", "table of contents"].contains { style.hasPrefix($0) }
  }

  /// The level of an item that only its style tells, such as `list bullet 2`.
  fileprivate var styledLevel: Int {
    guard style.hasPrefix("list "), let digit = style.last?.wholeNumberValue else { return 0 }
    return max(digit - 1, 0)
  }
}

extension WordNumber {
  /// Whether it may number a heading rather than an item.
  fileprivate var isOfHeading: Bool {
    scheme == .decimal || scheme == .upperLetter || scheme == .upperRoman
  }

  fileprivate var marker: List.Marker {
    let scheme: NumberingStyle.Scheme
    switch self.scheme {
    case .bullet, .other: return .bullet
    case .decimal: scheme = .decimal
    case .lowerLetter: scheme = .lowerLetter
    case .upperLetter: scheme = .upperLetter
    case .lowerRoman: scheme = .lowerRoman
    case .upperRoman: scheme = .upperRoman
    }
    let prefix = String(label.prefix { !$0.isLetter && !$0.isNumber })
    let suffix = String(label.reversed().prefix { !$0.isLetter && !$0.isNumber }.reversed())
    return .numbered(NumberingStyle(scheme: scheme, prefix: prefix, suffix: suffix), start: value)
  }
}

extension WordLeftOut {
  fileprivate var message: String {
    switch self {
    case .macros: "the macros of the document are not read"
    case .embeddedObject: "an embedded object, such as a sheet of Excel, is not taken over"
    case .outsideFile: "files elsewhere, to which the document refers, are not read"
    case .script: "raised or lowered letters are written on the line"
    case .symbol: "a sign of a symbol font is not known, and is written as '\u{FFFD}'"
    }
  }
}

extension [Inline] {
  /// The line without strong emphasis, which headings have of themselves.
  var withoutStrong: [Inline] {
    flatMap { inline -> [Inline] in
      switch inline {
      case .strong(let content): content.withoutStrong
      case .emphasis(let content):
        content.withoutStrong.isEmpty ? [] : [.emphasis(content.withoutStrong)]
      default: [inline]
      }
    }.tidied()
  }
}
