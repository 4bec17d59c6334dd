import PaperMarkup
import PaperModel

/// Writes the blocks of a page.
struct BlockHTML {
  var inline: InlineHTML
  private let headerLayout: HeaderLayout
  private let anchors: HeadingAnchors
  /// The number of headings and tables written so far.
  private var headings = 0
  private(set) var tables = 0
  /// The depth of open lists and quotes.
  private var depth = 0
  /// The names of regions that are taken; each must be unique.
  private var regionNames: Set<String> = []

  init(
    abbreviations: AbbreviationMarker, headerLayout: HeaderLayout, anchors: HeadingAnchors,
    notes: PageNotes = .none
  ) {
    inline = InlineHTML(abbreviations: abbreviations, notes: notes)
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
        writeHeading(level, line, isOnWide: isOnWide[place], to: &bytes)
      case (.table(let table), let form?): write(table, form, to: &bytes)
      default: write(block, to: &bytes)
      }
    }
    write(charts, to: &bytes)
  }

  private func write(_ charts: [Chart], to bytes: inout MarkupBytes) {
    guard !charts.isEmpty else { return }
    bytes.markup("<div class=\"charts\">\n")
    for chart in charts { ChartHTML(chart, abbreviations: inline.abbreviations).write(to: &bytes) }
    bytes.markup("</div>\n")
  }

  /// Writes the notes of the page, after everything that may refer to one.
  func writeNotes(to bytes: inout MarkupBytes) { inline.notes.writeList(with: inline, to: &bytes) }

  mutating func write(_ block: Block, to bytes: inout MarkupBytes) {
    switch block {
    case .paragraph(let line):
      bytes.markup("<p>")
      inline.write(line, to: &bytes)
      bytes.markup("</p>\n")
    // Occurs only at the top level; normalised blocks have no headings elsewhere.
    case .heading(let level, let line): writeHeading(level, line, isOnWide: false, to: &bytes)
    case .list(let list): write(list, to: &bytes)
    case .quote(let blocks):
      bytes.markup(enter() ? "<blockquote class=\"deep\">\n" : "<blockquote>\n")
      for block in blocks { write(block, to: &bytes) }
      leave()
      bytes.markup("</blockquote>\n")
    case .code(let code):
      bytes.markup("<pre><code>")
      bytes.text(code)
      bytes.markup("</code></pre>\n")
    case .table(let table): write(table, TableHTML(table), to: &bytes)
    case .fields(let fields): write(fields, to: &bytes)
    case .rule: bytes.markup("<hr>\n")
    case .chart(let chart): write([chart], to: &bytes)
    }
  }

  private mutating func writeHeading(
    _ level: Int, _ line: [Inline], isOnWide: Bool, to bytes: inout MarkupBytes
  ) {
    let level = min(max(level, 1), 6)
    bytes.markup("<h")
    bytes.number(level)
    if isOnWide { bytes.markup(" class=\"on-wide\"") }
    if anchors.ids.indices.contains(headings) {
      bytes.markup(" id=\"")
      bytes.text(anchors.ids[headings])
      bytes.markup("\"")
    }
    headings += 1
    bytes.markup(">")
    inline.write(line, to: &bytes)
    bytes.markup("</h")
    bytes.number(level)
    bytes.markup(">\n")
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
        if place == 0 || isTight { bytes.markup("\n") }
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

  /// The number of the next table, from 1.
  mutating func countTable() -> Int {
    tables += 1
    return tables
  }

  /// Claims a name for a region; false if it is already taken.
  mutating func claimsRegionName(_ name: String) -> Bool { regionNames.insert(name).inserted }
}

// MARK: - Header

extension BlockHTML {
  private mutating func write(_ fields: [Field], to bytes: inout MarkupBytes) {
    switch headerLayout {
    case .list: writeList(of: fields, to: &bytes)
    case .table: writeTable(of: fields, to: &bytes)
    }
  }

  private mutating func writeList(of fields: [Field], to bytes: inout MarkupBytes) {
    bytes.markup("<dl class=\"fields\">\n")
    for field in fields {
      bytes.markup("<div><dt>")
      inline.write(field.label, to: &bytes)
      bytes.markup("</dt><dd>")
      inline.write(field.value, to: &bytes)
      bytes.markup("</dd></div>\n")
    }
    bytes.markup("</dl>\n")
  }

  private mutating func writeTable(of fields: [Field], to bytes: inout MarkupBytes) {
    bytes.markup("<table class=\"fields\">\n<tbody>\n")
    for field in fields {
      if field.label.isEmpty {
        bytes.markup("<tr><td></td><td>")
      } else {
        bytes.markup("<tr><th scope=\"row\">")
        inline.write(field.label, to: &bytes)
        bytes.markup("</th><td>")
      }
      inline.write(field.value, to: &bytes)
      bytes.markup("</td></tr>\n")
    }
    bytes.markup("</tbody>\n</table>\n")
  }
}
