/// How a house numbers tables and figures, which are pictures and charts.
package struct CaptionNumbering: Hashable, Sendable {
  /// How tables are numbered; nil where they have no numbers.
  package let tables: NumberingStyle?
  package let figures: NumberingStyle?

  package static let none = CaptionNumbering(tables: nil, figures: nil)

  package init(tables: NumberingStyle?, figures: NumberingStyle?) {
    self.tables = tables
    self.figures = figures
  }

  /// How things of a kind are numbered; nil where they have no numbers.
  package func style(of kind: CaptionName.Kind) -> NumberingStyle? {
    switch kind {
    case .table: tables
    case .picture, .chart: figures
    }
  }
}

extension [Block] {
  /// The blocks of a complete document, with the numbers of what has a name, in the order of printing,
  /// and with references that say these numbers.
  package func numberingCaptions(_ numbering: CaptionNumbering) -> [Block] {
    let isReferring = !captionReferences.isEmpty
    guard isReferring || !marks.isEmpty else { return self }
    var counter = CaptionCounter(numbering: numbering)
    let numbered = counter.number(self)
    guard isReferring else { return numbered }
    let labels = counter.labels
    return numbered.mapping(lines: { $0.resolvingReferences(labels) })
  }

  /// The number of each thing that has a name.
  package var captionLabels: [CaptionTarget: CaptionLabel] {
    Dictionary(marks.compactMap { mark in mark.label.map { (mark.target, $0) } }) { first, _ in
      first
    }
  }

  /// What has a name, in the order of printing.
  package var marks: [CaptionMark] {
    var marks: [CaptionMark] = []
    addMarks(to: &marks)
    return marks
  }

  private func addMarks(to marks: inout [CaptionMark]) {
    for block in self {
      switch block {
      case .table(let table):
        if let mark = table.mark { marks.append(mark) }
        for row in table.rows { for cell in row { cell.addMarks(to: &marks) } }
      case .picture(let picture): if let mark = picture.mark { marks.append(mark) }
      case .chart(let chart): if let mark = chart.mark { marks.append(mark) }
      case .list(let list): for item in list.items { item.addMarks(to: &marks) }
      case .quote(let blocks), .aside(_, let blocks): blocks.addMarks(to: &marks)
      case .paragraph, .heading, .code, .fields, .rule, .contents, .notes: break
      }
    }
  }
}

/// Counts the tables and the figures of a document.
private struct CaptionCounter {
  let numbering: CaptionNumbering
  private(set) var labels: [CaptionTarget: CaptionLabel] = [:]
  private var tables = 0
  private var figures = 0

  init(numbering: CaptionNumbering) { self.numbering = numbering }

  mutating func number(_ blocks: [Block]) -> [Block] {
    var numbered: [Block] = []
    numbered.reserveCapacity(blocks.count)
    for block in blocks { numbered.append(number(block)) }
    return numbered
  }

  private mutating func number(_ block: Block) -> Block {
    switch block {
    case .table(var table):
      number(&table.mark)
      for row in table.rows.indices {
        for cell in table.rows[row].indices {
          table.rows[row][cell] = number(table.rows[row][cell])
        }
      }
      return .table(table)
    case .picture(var picture):
      number(&picture.mark)
      return .picture(picture)
    case .chart(var chart):
      number(&chart.mark)
      return .chart(chart)
    case .list(var list):
      for index in list.items.indices { list.items[index] = number(list.items[index]) }
      return .list(list)
    case .quote(let blocks): return .quote(number(blocks))
    case .aside(let label, let blocks): return .aside(label: label, number(blocks))
    case .paragraph, .heading, .code, .fields, .rule, .contents, .notes: return block
    }
  }

  private mutating func number(_ mark: inout CaptionMark?) {
    guard let target = mark?.target, let style = numbering.style(of: target.name.kind) else {
      return
    }
    let label: CaptionLabel
    switch target.name.kind {
    case .table:
      tables += 1
      label = CaptionLabel(style, tables)
    case .picture, .chart:
      figures += 1
      label = CaptionLabel(style, figures)
    }
    mark?.label = label
    if labels[target] == nil { labels[target] = label }
  }
}

// MARK: - References

extension [Block] {
  /// What texts refer to, in the order of printing.
  package var captionReferences: [CaptionTarget] {
    var targets: [CaptionTarget] = []
    forEachLine { $0.addReferences(to: &targets) }
    return targets
  }

  private func forEachLine(_ read: ([Inline]) -> Void) {
    for block in self {
      switch block {
      case .paragraph(let line), .heading(_, let line): read(line)
      case .list(let list): for item in list.items { item.forEachLine(read) }
      case .quote(let blocks): blocks.forEachLine(read)
      case .aside(let label, let blocks):
        read(label)
        blocks.forEachLine(read)
      case .table(let table):
        read(table.caption)
        table.columns.forEach(read)
        for row in table.rows { for cell in row { cell.forEachLine(read) } }
      case .fields(let fields):
        for field in fields {
          read(field.label)
          read(field.value)
        }
      case .contents(let contents): read(contents.label)
      case .notes(let notes): read(notes.label)
      case .picture(let picture): read(picture.caption)
      case .code, .rule, .chart: break
      }
    }
  }
}

extension [Inline] {
  fileprivate var hasReference: Bool {
    contains { inline in
      switch inline {
      case .reference: true
      case .emphasis(let content), .strong(let content), .link(_, let content), .note(let content):
        content.hasReference
      case .text, .code, .badge, .day, .abbreviation, .softBreak, .lineBreak: false
      }
    }
  }

  fileprivate func addReferences(to targets: inout [CaptionTarget]) {
    for inline in self {
      switch inline {
      case .reference(let reference): targets.append(reference.target)
      case .emphasis(let content), .strong(let content), .link(_, let content), .note(let content):
        content.addReferences(to: &targets)
      case .text, .code, .badge, .day, .abbreviation, .softBreak, .lineBreak: break
      }
    }
  }

  fileprivate func resolvingReferences(_ labels: [CaptionTarget: CaptionLabel]) -> [Inline] {
    guard hasReference else { return self }
    return map { inline in
      switch inline {
      case .reference(var reference):
        {
          reference.label = labels[reference.target] ?? reference.label
          return .reference(reference)
        }()
      case .emphasis(let content): .emphasis(content.resolvingReferences(labels))
      case .strong(let content): .strong(content.resolvingReferences(labels))
      case .link(let destination, let content):
        .link(destination: destination, content.resolvingReferences(labels))
      case .note(let content): .note(content.resolvingReferences(labels))
      case .text, .code, .badge, .day, .abbreviation, .softBreak, .lineBreak: inline
      }
    }
  }
}
