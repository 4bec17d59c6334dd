import PaperMarkup
import PaperModel

/// Writes the blocks of a page.
struct BlockHTML {
  var inline: InlineHTML
  private let headerLayout: HeaderLayout
  private let anchors: HeadingAnchors
  /// The indices of the blocks of the page with which its parts begin.
  private let parts: Set<Int>
  /// The number of headings and tables written so far.
  private var headings = 0
  private(set) var tables = 0
  /// The depth of open lists and quotes.
  private var depth = 0
  /// The names of regions that are taken; each must be unique.
  private var regionNames: Set<String> = []

  init(
    headerLayout: HeaderLayout, anchors: HeadingAnchors, notes: PageNotes = .none,
    captions: CaptionAnchors = .none, parts: [Int] = []
  ) {
    self.parts = Set(parts)
    inline = InlineHTML(notes: notes, captions: captions)
    self.headerLayout = headerLayout
    self.anchors = anchors
  }

  /// Writes the blocks at the top level of the page.
  mutating func write(_ blocks: ArraySlice<Block>, to bytes: inout MarkupBytes) {
    let forms = blocks.map { block -> TableHTML? in
      if case .table(let table) = block { TableHTML(table) } else { nil }
    }
    // Headings directly before a wide table go with it to the landscape page.
    var isOnWide = forms.map { $0?.isWide == true }
    for (place, block) in blocks.enumerated().reversed().dropFirst() {
      if case .heading(let level, _) = block, level > 1 { isOnWide[place] = isOnWide[place + 1] }
    }
    // Adjacent charts are laid out side by side.
    var charts: [Chart] = []
    for (place, block) in blocks.enumerated() {
      if case .chart(let chart) = block {
        charts.append(chart)
        continue
      }
      write(charts, to: &bytes)
      charts = []
      switch (block, forms[place]) {
      case (.heading(let level, let line), _):
        let begins = parts.contains(blocks.startIndex + place)
        let look: MarkupValue? = begins ? "part" : isOnWide[place] ? "on-wide" : nil
        writeHeading(level, line, look, to: &bytes)
      case (.table(let table), let form?): write(table, form, to: &bytes)
      default: write(block, to: &bytes)
      }
    }
    write(charts, to: &bytes)
  }

  private mutating func write(_ charts: [Chart], to bytes: inout MarkupBytes) {
    guard !charts.isEmpty else { return }
    bytes.block("div", ["class": "charts"]) {
      for chart in charts {
        ChartHTML(chart: chart, id: captionID(of: chart.mark)).write(to: &$0)
      }
    }
  }

  /// Writes the notes of the page, after everything that may refer to one.
  func writeNotes(to bytes: inout MarkupBytes) { inline.notes.writeList(with: inline, to: &bytes) }

  mutating func write(_ block: Block, to bytes: inout MarkupBytes) {
    switch block {
    case .paragraph(let line): bytes.line("p") { inline.write(line, to: &$0) }
    // Occurs only at the top level; normalised blocks have no headings elsewhere.
    case .heading(let level, let line): writeHeading(level, line, nil, to: &bytes)
    case .list(let list): write(list, to: &bytes)
    case .quote(let blocks):
      bytes.block("blockquote", ["class": enter() ? "deep" : nil]) {
        for block in blocks { write(block, to: &$0) }
      }
      leave()
    case .aside(let label, let blocks): writeAside(label, blocks, to: &bytes)
    case .code(let code): bytes.line("pre") { $0.element("code", text: code) }
    case .table(let table): write(table, TableHTML(table), to: &bytes)
    case .fields(let fields): write(fields, to: &bytes)
    case .rule:
      bytes.void("hr")
      bytes.newLine()
    case .chart(let chart): write([chart], to: &bytes)
    case .picture(let picture): write(picture, to: &bytes)
    // A page has its own list of contents, beside the document.
    case .contents: break
    case .notes(let notes): inline.notes.write(notes, with: inline, to: &bytes)
    }
  }

  /// Writes words beside the text, which a reader opens.
  private mutating func writeAside(
    _ label: [Inline], _ blocks: [Block], to bytes: inout MarkupBytes
  ) {
    bytes.block("details", ["class": "aside"]) {
      $0.line("summary") { inline.write(label, to: &$0) }
      for block in blocks { write(block, to: &$0) }
    }
  }

  private mutating func writeHeading(
    _ level: Int, _ line: [Inline], _ look: MarkupValue?, to bytes: inout MarkupBytes
  ) {
    headings += 1
    bytes.line(
      Self.heading(level),
      ["class": look, "id": lastHeading.map { .text($0) }]
    ) { inline.write(line, to: &$0) }
  }

  private static func heading(_ level: Int) -> StaticString {
    switch level {
    case ...1: "h1"
    case 2: "h2"
    case 3: "h3"
    case 4: "h4"
    case 5: "h5"
    default: "h6"
    }
  }

  /// Writes the blocks of a cell or an item. A single paragraph, alone or followed by just a list,
  /// is written without `<p>`.
  mutating func writeContent(_ blocks: [Block], to bytes: inout MarkupBytes) {
    var isTight = blocks.count == 1
    if blocks.count == 2, case .list = blocks[1] { isTight = true }
    for (place, block) in blocks.enumerated() {
      if isTight, place == 0, case .paragraph(let line) = block {
        inline.write(line, to: &bytes)
      } else {
        if place == 0 || isTight { bytes.newLine() }
        write(block, to: &bytes)
      }
    }
  }

  /// Begins a list or a quote. Returns whether it is nested too deeply to be indented further, as
  /// text would have no room on a small screen.
  mutating func enter() -> Bool {
    depth += 1
    return depth > 4
  }

  /// Ends a list or a quote.
  mutating func leave() { depth -= 1 }

  /// The words of the last heading, as a name for an element without its own.
  var lastHeading: String? {
    anchors.ids.indices.contains(headings - 1) ? anchors.ids[headings - 1] : nil
  }

  /// The name of the next heading.
  var nextHeading: String? {
    anchors.ids.indices.contains(headings) ? anchors.ids[headings] : nil
  }

  /// The number of the next table, from 1.
  mutating func countTable() -> Int {
    tables += 1
    return tables
  }

  /// The id of what has a name; nil for what has none, and where another has it already.
  mutating func captionID(of mark: CaptionMark?) -> String? { inline.captions.claim(mark) }

  /// Claims a name for a region; false if it is already taken.
  mutating func claimsRegionName(_ name: String) -> Bool { regionNames.insert(name).inserted }
}

// MARK: - Header

extension BlockHTML {
  private mutating func write(_ fields: [Field], to bytes: inout MarkupBytes) {
    switch headerLayout {
    case .list: writeList(of: fields, to: &bytes)
    case .table: writeTable(of: fields.map { [$0] }, to: &bytes)
    case .tableOfFour:
      writeTable(of: HeaderPairs.rows(of: fields) ?? fields.map { [$0] }, to: &bytes)
    }
  }

  private mutating func writeList(of fields: [Field], to bytes: inout MarkupBytes) {
    bytes.block("dl", ["class": "fields"]) {
      for field in fields {
        $0.line("div") {
          $0.element("dt") { inline.write(field.label, to: &$0) }
          $0.element("dd") { inline.write(field.value, to: &$0) }
        }
      }
    }
  }

  /// - Parameter rows: one field a row, or up to two: then the only one of a row takes the place of
  ///   both.
  private mutating func writeTable(of rows: [[Field]], to bytes: inout MarkupBytes) {
    let most = rows.map(\.count).max() ?? 1
    bytes.block("table", ["class": "fields"]) {
      $0.block("tbody") {
        for row in rows {
          $0.line("tr") {
            for field in row { writeCells(of: field, isAlone: row.count < most, to: &$0) }
          }
        }
      }
    }
  }

  private mutating func writeCells(
    of field: Field, isAlone: Bool, to bytes: inout MarkupBytes
  ) {
    if field.label.isEmpty {
      bytes.element("td", text: "")
    } else {
      bytes.element("th", ["scope": "row"]) { inline.write(field.label, to: &$0) }
    }
    bytes.element("td", ["colspan": isAlone ? "3" : nil]) { inline.write(field.value, to: &$0) }
  }
}
