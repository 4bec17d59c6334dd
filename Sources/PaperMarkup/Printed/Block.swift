/// A block of a document, which occupies lines of its own.
package indirect enum Block: Hashable, Sendable {
  case paragraph([Inline])
  /// A heading; `level` is 1 for the title of the document, and 6 at most.
  case heading(level: Int, [Inline])
  case list(List)
  case quote([Block])
  /// Words beside the text, with a label: what a speaker says to a slide. Formats with a place for them
  /// write them there.
  case aside(label: [Inline], [Block])
  /// Lines displayed exactly as typed; each ends in a line end.
  case code(String)
  case table(Table)
  /// Facts with labels, such as the header of a paper: a description list.
  case fields([Field])
  /// A horizontal rule.
  case rule
  case chart(Chart)
  case picture(Picture)
  /// A list of the headings of the document.
  case contents(Contents)
  /// What the notes say that were used since such a place before.
  case notes(GatheredNotes)
}

/// A list of items, each made of blocks.
package struct List: Hashable, Sendable {
  /// The marker before each item.
  package enum Marker: Hashable, Sendable {
    case bullet
    /// Numbers in a style such as `i)`; `start` is the number of the first item.
    case numbered(NumberingStyle, start: Int)
  }

  package var marker: Marker
  package var items: [[Block]]

  package init(marker: Marker, items: [[Block]]) {
    self.marker = marker
    self.items = items
  }
}

/// A labelled fact, such as "Date: 5th February 2018".
package struct Field: Hashable, Sendable {
  /// The label without a colon.
  package var label: [Inline]
  package var value: [Inline]

  package init(label: [Inline], value: [Inline]) {
    self.label = label
    self.value = value
  }
}

/// A table with one row of headers. Each row has as many cells as there are columns.
package struct Table: Hashable, Sendable {
  package typealias Cell = [Block]

  /// What the table shows; empty if it has no caption.
  package var caption: [Inline]
  /// Its name and number; nil where it has no name.
  package var mark: CaptionMark?
  /// The header of each column.
  package var columns: [[Inline]]
  package var rows: [[Cell]]
  /// Whether the first cell of each row names the row.
  package var hasRowHeaders: Bool

  /// Makes a table; rows that are too short are filled with empty cells, and rows that are too long
  /// are cut.
  package init(
    caption: [Inline] = [], mark: CaptionMark? = nil, columns: [[Inline]], rows: [[Cell]],
    hasRowHeaders: Bool = false
  ) {
    self.caption = caption
    self.mark = mark
    self.columns = columns
    self.rows = rows.map { row in
      row.count == columns.count
        ? row : columns.indices.map { $0 < row.count ? row[$0] : [] }
    }
    self.hasRowHeaders = hasRowHeaders
  }
}

extension Inline {
  /// A copy of the inline with every text transformed, including code and the destinations of
  /// links.
  package func mappingText(_ transform: (String) -> String) -> Inline {
    switch self {
    case .text(let text): .text(transform(text))
    case .code(let code): .code(transform(code))
    case .badge(let tone, let word): .badge(tone, transform(word))
    case .day(let text, let iso): .day(transform(text), iso: iso)
    case .abbreviation(let text, let meaning): .abbreviation(transform(text), meaning: meaning)
    case .softBreak, .lineBreak, .reference: self
    case .emphasis(let content): .emphasis(content.mappingText(transform))
    case .strong(let content): .strong(content.mappingText(transform))
    case .link(let destination, let content):
      .link(destination: transform(destination), content.mappingText(transform))
    case .note(let content): .note(content.mappingText(transform))
    }
  }
}

extension [Inline] {
  /// A copy of the line with every text transformed.
  package func mappingText(_ transform: (String) -> String) -> [Inline] {
    map { $0.mappingText(transform) }
  }
}

extension [Block] {
  /// A copy of the blocks with every text transformed.
  package func mappingText(_ transform: (String) -> String) -> [Block] {
    mapping(lines: { $0.mappingText(transform) }, texts: transform)
  }

  /// A copy of the blocks with every line transformed, and every text that is not in a line: code, and
  /// what a picture shows.
  func mapping(
    lines line: ([Inline]) -> [Inline], texts text: (String) -> String = { $0 }
  ) -> [Block] {
    map { block in
      switch block {
      case .paragraph(let inlines): .paragraph(line(inlines))
      case .heading(let level, let inlines): .heading(level: level, line(inlines))
      case .list(let list):
        .list(
          List(
            marker: list.marker, items: list.items.map { $0.mapping(lines: line, texts: text) }))
      case .quote(let blocks): .quote(blocks.mapping(lines: line, texts: text))
      case .aside(let label, let blocks):
        .aside(label: line(label), blocks.mapping(lines: line, texts: text))
      case .code(let code): .code(text(code))
      case .table(let table):
        .table(
          Table(
            caption: line(table.caption), mark: table.mark, columns: table.columns.map(line),
            rows: table.rows.map { row in row.map { $0.mapping(lines: line, texts: text) } },
            hasRowHeaders: table.hasRowHeaders))
      case .fields(let fields):
        .fields(fields.map { Field(label: line($0.label), value: line($0.value)) })
      case .contents(var contents):
        {
          contents.label = line(contents.label)
          return .contents(contents)
        }()
      case .notes(var notes):
        {
          notes.label = line(notes.label)
          return .notes(notes)
        }()
      case .picture(var picture):
        {
          picture.alternative = text(picture.alternative)
          picture.caption = line(picture.caption)
          return .picture(picture)
        }()
      case .rule, .chart: block
      }
    }
  }
}

extension [Block] {
  /// The text of paragraphs and lists, with the notes in brackets.
  package var textWithNotes: String {
    map { block in
      switch block {
      case .paragraph(let inlines), .heading(_, let inlines): inlines.textWithNotes
      case .list(let list): list.items.map(\.textWithNotes).joined(separator: "; ")
      case .quote(let blocks), .aside(_, let blocks): blocks.textWithNotes
      case .code(let code): code
      case .picture(let picture): picture.alternative
      case .table, .fields, .rule, .chart, .contents, .notes: ""
      }
    }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
