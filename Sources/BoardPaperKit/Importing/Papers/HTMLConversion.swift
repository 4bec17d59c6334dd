import PaperMarkup

/// Turns a web page into blocks, or the tags in a piece of Markdown.
struct HTMLConversion {
  private var paragraphs = 0
  private var tables = 0
  private var notes: [ImportNote] = []

  static func text(of html: String) -> ForeignText {
    let tree = HTMLTree.read(html)
    var conversion = HTMLConversion()
    let root = Self.first("main", in: tree) ?? Self.first("body", in: tree) ?? tree
    let blocks = conversion.blocks(of: root.children)
    return ForeignText(blocks: blocks, notes: conversion.notes)
  }

  /// The blocks of a piece of a document, and what was left out of it.
  static func blocks(of html: String) -> (blocks: [Block], leftOut: [String]) {
    var conversion = HTMLConversion()
    let blocks = conversion.inCell(conversion.blocks(of: HTMLTree.read(html).children))
    return (blocks, conversion.notes.map(\.text))
  }

  private static func first(_ name: String, in element: HTMLTree.Element) -> HTMLTree.Element? {
    for case .element(let child) in element.children {
      if child.name == name { return child }
      if let found = first(name, in: child) { return found }
    }
    return nil
  }

  private var place: String { "paragraph \(paragraphs)" }

  // MARK: - Blocks

  private static let containers: Set<String> = [
    "div", "section", "article", "main", "header", "footer", "aside", "figure", "figcaption",
    "body", "html", "center", "address", "details", "summary", "form", "fieldset", "hgroup",
    // Outside of a list or a table.
    "dd", "li", "tr", "td", "th", "tbody", "thead", "tfoot", "caption",
  ]
  private static let skipped: Set<String> = [
    "script", "style", "head", "template", "nav", "svg", "iframe", "object", "button", "select",
    "noscript", "title", "textarea",
  ]

  private mutating func blocks(of nodes: [HTMLTree.Node]) -> [ForeignBlock] {
    var blocks: [ForeignBlock] = []
    var line = ForeignLine()
    func finish(_ conversion: inout HTMLConversion) {
      let inlines = line.inlines
      line = ForeignLine()
      guard !inlines.isEmpty else { return }
      conversion.paragraphs += 1
      blocks.append(ForeignBlock(content: .paragraph(inlines), place: conversion.place))
    }
    for node in nodes {
      switch node {
      case .text(let text): line.add(text)
      case .comment(let text):
        let words = text.singleSpaced
        guard !words.isEmpty else { continue }
        finish(&self)
        blocks.append(ForeignBlock(content: .remark(words), place: place))
      case .element(let element):
        if Self.skipped.contains(element.name) {
          tellSkipped(element)
        } else if let content = block(element) {
          finish(&self)
          blocks += content
        } else {
          add(element, to: &line, Look())
        }
      }
    }
    finish(&self)
    return blocks
  }

  private mutating func tellSkipped(_ element: HTMLTree.Element) {
    let words = Self.words(of: element).singleSpaced
    guard !words.isEmpty else { return }
    notes.append(
      ImportNote(place: place, text: "'<\(element.name)>' is left out: '\(words.beginning)'"))
  }

  private static func words(of element: HTMLTree.Element) -> String {
    element.children.map { node in
      switch node {
      case .text(let text): text
      case .element(let element): words(of: element)
      case .comment: ""
      }
    }.joined(separator: " ")
  }

  /// The blocks of an element; nil where it is part of a line.
  private mutating func block(_ element: HTMLTree.Element) -> [ForeignBlock]? {
    switch element.name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      paragraphs += 1
      let level = Int(element.name.dropFirst()) ?? 1
      let line = line(of: element).withoutStrong
      return line.isEmpty ? [] : [ForeignBlock(content: .heading(level: level, line), place: place)]
    case "p", "dt":
      let content = blocks(of: element.children)
      guard element.name == "dt", case .paragraph(let line)? = content.first?.content else {
        return content
      }
      return [ForeignBlock(content: .paragraph([.strong(line.withoutStrong)]), place: place)]
        + content.dropFirst()
    case "ul", "ol": return [ForeignBlock(content: .list(list(element)), place: place)]
    case "dl": return fields(element)
    case "table":
      tables += 1
      let number = tables
      return [ForeignBlock(content: .table(table(element)), place: "table \(number)")]
    case "blockquote":
      let content = inCell(blocks(of: element.children))
      return content.isEmpty ? [] : [ForeignBlock(content: .other(.quote(content)), place: place)]
    case "pre":
      let code = Self.words(of: element)
      return [ForeignBlock(content: .other(.code(code + "\n")), place: place)]
    case "figure" where Self.first("svg", in: element) != nil:
      notes.append(
        ImportNote(
          place: place,
          text: "a drawing is left out: '\(Self.words(of: element).beginning)'"))
      return []
    case "hr": return [ForeignBlock(content: .other(.rule), place: place)]
    case let name where Self.containers.contains(name): return blocks(of: element.children)
    default: return nil
    }
  }

  /// A list of facts: each label before its value, as in the header of a paper.
  private mutating func fields(_ element: HTMLTree.Element) -> [ForeignBlock] {
    var blocks: [ForeignBlock] = []
    var label: [Inline] = []
    func finishLabel() {
      guard !label.isEmpty else { return }
      blocks.append(ForeignBlock(content: .paragraph([.strong(label)]), place: place))
      label = []
    }
    for child in elements(of: element, within: ["div"]) {
      let content = self.blocks(of: child.children)
      guard child.name == "dd" else {
        finishLabel()
        for block in content {
          guard label.isEmpty, case .paragraph(let line) = block.content else {
            finishLabel()
            blocks.append(block)
            continue
          }
          label = line.withoutStrong
        }
        continue
      }
      for block in content {
        guard !label.isEmpty, case .paragraph(let line) = block.content else {
          if !block.isRemark { finishLabel() }
          blocks.append(block)
          continue
        }
        let colon: [Inline] = label.plainText.hasSuffix(":") ? [] : [.text(":")]
        blocks.append(
          ForeignBlock(
            content: .paragraph([.strong(label + colon), .text(" ")] + line), place: block.place))
        label = []
      }
    }
    finishLabel()
    return blocks
  }

  /// The child elements, and those of some that only group others. Text between them, which a page
  /// cannot have there, is left out and told.
  private mutating func elements(
    of element: HTMLTree.Element, within groups: Set<String>
  ) -> [HTMLTree.Element] {
    var elements: [HTMLTree.Element] = []
    for node in element.children {
      switch node {
      case .element(let child):
        elements +=
          groups.contains(child.name) ? self.elements(of: child, within: groups) : [child]
      case .text(let text) where !text.isBlank:
        notes.append(
          ImportNote(
            place: place,
            text: "text that is between the parts of a list or table is left out: "
              + "'\(text.beginning)'"))
      case .text, .comment: break
      }
    }
    return elements
  }

  private mutating func inCell(_ blocks: [ForeignBlock]) -> [Block] {
    blocks.inCell(telling: &notes, at: place)
  }

  private mutating func list(_ element: HTMLTree.Element) -> List {
    var items: [[Block]] = []
    for child in elements(of: element, within: []) {
      let content = child.name == "li" ? blocks(of: child.children) : block(child) ?? []
      let blocks = inCell(content)
      if !blocks.isEmpty { items.append(blocks) }
    }
    guard element.name == "ol" else { return List(marker: .bullet, items: items) }
    let schemes: [String: NumberingStyle.Scheme] = [
      "a": .lowerLetter, "A": .upperLetter, "i": .lowerRoman, "I": .upperRoman,
    ]
    let scheme = schemes[element.attributes["type"] ?? ""] ?? .decimal
    let start = element.attributes["start"].flatMap { Int($0) } ?? 1
    return List(
      marker: .numbered(NumberingStyle(scheme: scheme, suffix: "."), start: start), items: items)
  }

  private mutating func table(_ element: HTMLTree.Element) -> ForeignTable {
    var caption: [Inline] = []
    var rows: [[ForeignTable.Cell]] = []
    var headerCount = 0
    // How many further rows each column is occupied from above.
    var taken: [Int: (rows: Int, span: Int)] = [:]
    let parts = elements(of: element, within: ["thead", "tbody", "tfoot", "colgroup"])
    for row in parts {
      if row.name == "caption" { caption = line(of: row).withoutStrong }
      guard row.name == "tr" else { continue }
      var cells: [ForeignTable.Cell] = []
      var column = 0
      var isHeader = true
      func passTaken() {
        while let above = taken[column], above.rows > 0 {
          // What is beyond the columns that a table can have is in its last one, and is empty.
          if column < ForeignTable.mostColumns {
            cells.append(
              ForeignTable.Cell(column: column, span: above.span, isContinued: true, blocks: []))
          }
          taken[column] = (above.rows - 1, above.span)
          column += above.span
        }
      }
      for cell in elements(of: row, within: []) where ["td", "th"].contains(cell.name) {
        passTaken()
        let span = min(max(cell.attributes["colspan"].flatMap { Int($0) } ?? 1, 1), 256)
        let depth = min(max(cell.attributes["rowspan"].flatMap { Int($0) } ?? 1, 1), 10_000)
        if cell.name == "td" { isHeader = false }
        cells.append(
          ForeignTable.Cell(
            column: column, span: span, isContinued: false,
            blocks: inCell(blocks(of: cell.children))))
        taken[column] = (depth - 1, span)
        column += span
      }
      passTaken()
      if isHeader, headerCount == rows.count, !cells.isEmpty { headerCount += 1 }
      rows.append(cells)
    }
    return ForeignTable(caption: caption, rows: rows, headerCount: headerCount)
  }

  // MARK: - Lines

  private struct Look {
    var isBold = false
    var isItalic = false
    var link: String?
  }

  private mutating func line(of element: HTMLTree.Element) -> [Inline] {
    var line = ForeignLine()
    for child in element.children { add(child, to: &line, Look()) }
    return line.inlines
  }

  private mutating func add(_ node: HTMLTree.Node, to line: inout ForeignLine, _ look: Look) {
    switch node {
    case .text(let text):
      line.add(text, isBold: look.isBold, isItalic: look.isItalic, link: look.link)
    case .comment: break
    case .element(let element): add(element, to: &line, look)
    }
  }

  private mutating func add(
    _ element: HTMLTree.Element, to line: inout ForeignLine, _ look: Look
  ) {
    var look = look
    switch element.name {
    case "b", "strong": look.isBold = true
    case "i", "em", "cite": look.isItalic = true
    case "a":
      let address = element.attributes["href"] ?? ""
      let lower = address.lowercased()
      if ["http://", "https://", "mailto:"].contains(where: lower.hasPrefix) {
        look.link = address
      } else if !address.isEmpty, !address.hasPrefix("#") {
        notes.append(
          ImportNote(
            place: place,
            text: "the link to '\(address.beginning)' is not taken over, its words are"))
      }
    case "br":
      line.add(.lineBreak)
      return
    case "img":
      let words = (element.attributes["alt"] ?? "").singleSpaced
      notes.append(
        ImportNote(
          place: place,
          text: "a picture is not taken over" + (words.isEmpty ? "" : ": '\(words.beginning)'")))
      return
    case let name where Self.skipped.contains(name):
      tellSkipped(element)
      return
    default: break
    }
    for child in element.children { add(child, to: &line, look) }
  }
}
