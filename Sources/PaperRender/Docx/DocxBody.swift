import PaperMarkup
import PaperModel

/// Builds the body of a Word document.
struct DocxBody: MarkupWriting {
  var bytes = MarkupBytes()
  var numbering = DocxNumbering()
  var links = DocxLinks()
  var notes = DocxNotes()
  var media = OfficeMedia()
  let style: DocxStyle
  let headerLayout: HeaderLayout
  /// The headers and footers of its pages.
  let margins: DocxMargins
  var captions: DocxCaptions
  /// The marks of its paragraphs; nil for a file without any.
  var marks: DocxMarks?
  private var bookmarks = DocxBookmarks()
  /// How many drawings there are, each of which has a number.
  var drawings = 0
  /// The properties of the section that ends with the next paragraph.
  private var sectionEnd: DocxSection?
  /// Whether the last block was a table. Tables have no spacing of their own, so the next paragraph
  /// adds it.
  private var followsTable = false
  /// The lines of text in tables that fit on a page of the section.
  private(set) var linesOfPage = 0
  /// The height between the margins of a page of the section, in twentieths of a point.
  private(set) var heightOfPage = 0

  /// - Parameter marking: the marking on every page; nil for a public document.
  /// - Parameter captions: what texts refer to.
  /// - Parameter marks: the marks of its paragraphs; nil for none.
  init(
    style: DocxStyle, headerLayout: HeaderLayout, marking: String? = nil,
    captions: DocxCaptions = DocxCaptions([]), marks: DocxMarks? = nil
  ) {
    self.captions = captions
    self.marks = marks
    self.style = style
    self.headerLayout = headerLayout
    margins = DocxMargins(style, marking: marking)
  }

  // MARK: - Markup

  mutating func constant(_ markup: StaticString) { bytes.constant(markup) }
  mutating func byte(_ byte: UInt8) { bytes.byte(byte) }
  mutating func text(_ text: String) { bytes.text(text) }
  mutating func number(_ number: Int) { bytes.number(number) }

  // MARK: - Sections

  /// Writes a section.
  mutating func add(_ section: PageSection, properties: DocxSection, isLast: Bool) {
    let room = style.page.textWidth(isLandscape: section.isLandscape)
    var place = DocxPlace(room: room)
    linesOfPage = style.page.lines(isLandscape: section.isLandscape)
    heightOfPage = style.page.textHeight(isLandscape: section.isLandscape)
    for (index, entry) in section.entries.enumerated() {
      place.keepsNext = entry.keepsNext
      let isEnd = index == section.entries.count - 1
      // In Word the last paragraph of a section holds the section's properties.
      if isEnd, !isLast, case .paragraph = entry.block { sectionEnd = properties }
      if case .table(let table) = entry.block {
        add(table, extent: entry.extent ?? TableExtent(table), at: place)
      } else {
        add(entry.block, at: place, nil)
      }
    }
    if isLast {
      if followsTable { endTable() }
      add(properties)
    } else if case .paragraph? = section.entries.last?.block {
    } else {
      sectionEnd = properties
      endTable()
    }
  }

  /// Ends a table with an empty paragraph. Word would merge two adjacent tables, and requires a
  /// paragraph at the end of the text and of each section.
  private mutating func endTable() {
    followsTable = false
    paragraph(.tableEnd, at: DocxPlace(room: 0))
  }

  // MARK: - Blocks

  /// Writes blocks one after another.
  mutating func add(_ blocks: [Block], at place: DocxPlace, _ item: DocxItem? = nil) {
    var item = item
    if let first = item, !(blocks.first?.hasFirstLine ?? false) {
      paragraph(first.role, at: place, first)
      item = nil
    }
    for block in blocks {
      add(block, at: place, item)
      item = nil
    }
  }

  private mutating func add(_ block: Block, at place: DocxPlace, _ item: DocxItem?) {
    switch block {
    case .paragraph(let inlines):
      paragraph(item?.role ?? place.role, at: place, item) { $0.runs(inlines) }
    case .heading(let level, let inlines): heading(level, inlines, at: place, item)
    case .list(let list): add(list, at: place)
    case .quote(let blocks): add(blocks, at: place.quoted, item)
    case .aside(let label, let blocks):
      add([.paragraph([.strong(label)])] + blocks, at: place.quoted, item)
    case .code(let code): self.code(code, at: place, item)
    case .table(let table): add(table, extent: TableExtent(table), at: place)
    case .fields(let fields): add(fields, at: place, item)
    case .rule: paragraph(.rule, at: place, item)
    case .picture(let picture): add(picture, at: place, item)
    case .chart(let chart): add(chart, at: place)
    case .contents(let contents): add(contents, at: place)
    // Word has each note at the foot of its page.
    case .notes: break
    }
  }

  /// Writes a list of headings with links to their bookmarks, which are the same as when the headings
  /// are written.
  private mutating func add(_ contents: Contents, at place: DocxPlace) {
    paragraph(.normal, at: place, keepsNext: true) { $0.runs([.strong(contents.label)]) }
    var bookmarks = DocxBookmarks()
    for heading in contents.headings {
      let name = bookmarks.name(of: heading.text)
      guard contents.levels.contains(heading.level) else { continue }
      let depth = heading.level - contents.levels.lowerBound
      paragraph(.normal, at: depth == 0 ? place : place.inItem(label: DocxNumbering.step)) {
        $0.element("w:hyperlink", ["w:anchor": .text(name)]) { $0.plainRun(heading.text) }
      }
    }
  }

  private mutating func heading(
    _ level: Int, _ inlines: [Inline], at place: DocxPlace, _ item: DocxItem?
  ) {
    guard place.depth == 0, !place.isInCell, item == nil else {
      return paragraph(item?.role ?? place.role, at: place, item) { $0.runs([.strong(inlines)]) }
    }
    let name = bookmarks.name(of: inlines.plainText)
    let number = bookmarks.count
    paragraph(DocxRole.heading(level), at: place) {
      $0.bookmark(number, name) { $0.runs(inlines) }
    }
  }

  /// The id of a bookmark that is not that of a heading.
  mutating func nextBookmark() -> Int { bookmarks.next() }

  /// Writes a bookmark around what it marks.
  mutating func bookmark(_ id: Int, _ name: String, content: (inout DocxBody) -> Void) {
    empty("w:bookmarkStart", ["w:id": .number(id), "w:name": .text(name)])
    content(&self)
    empty("w:bookmarkEnd", ["w:id": .number(id)])
  }

  private mutating func code(_ code: String, at place: DocxPlace, _ item: DocxItem?) {
    let lines = (code.hasSuffix("\n") ? code.dropLast() : code[...])
      .split(separator: "\n", omittingEmptySubsequences: false)
    paragraph(.code, at: place, item) {
      for (index, line) in lines.enumerated() {
        if index > 0 { $0.runs([.lineBreak]) }
        if !line.isEmpty { $0.plainRun(String(line)) }
      }
    }
  }

  // MARK: - Lists

  private mutating func add(_ list: List, at place: DocxPlace) {
    let number = numbering.number(of: list, depth: place.depth)
    let hanging = Self.hanging(of: list, isInCell: place.isInCell)
    let role: DocxRole =
      place.isInCell ? .tableText : number == DocxNumbering.bullets ? .listBullet : .listNumber
    for (index, item) in list.items.enumerated() {
      let label: DocxItem.Label
      if let number {
        label = .counted(number, level: min(place.depth, DocxNumbering.levels - 1))
      } else {
        label = .typed(list.label(of: index))
      }
      let isCounted = number != nil
      add(
        item, at: place.inItem(label: hanging),
        DocxItem(
          label: label, role: isCounted || place.isInCell ? role : .listParagraph, hanging: hanging)
      )
    }
  }

  /// The hanging indent in twentieths of a point: room for the widest label, but no less than for a
  /// bullet.
  private static func hanging(of list: List, isInCell: Bool) -> Int {
    let least = isInCell ? DocxNumbering.stepInCell : DocxNumbering.step
    guard case .numbered = list.marker else { return least }
    // The last label is the longest except with Roman numerals, so short lists are measured in
    // full.
    let looked = list.items.count <= 40 ? Array(list.items.indices) : [list.items.count - 1]
    let widest = looked.map { TextMeasure.extent(of: list.label(of: $0)).line }.max() ?? 0
    // Converts thousandths of 12 points to twentieths of a point, and adds room for a space after
    // the label.
    let room = min(widest, 20_000) * 240 / 1000 + 100
    return room <= least ? least : (room / 60 + 1) * 60
  }

  // MARK: - Fields

  private mutating func add(_ fields: [Field], at place: DocxPlace, _ item: DocxItem?) {
    var item = item
    if place.depth == 0, !place.isInCell, place.role == .normal {
      switch headerLayout {
      case .table: return add(fieldTable: fields.map { [$0] }, at: place)
      case .tableOfFour:
        return add(
          fieldTable: HeaderPairs.rows(of: fields) ?? fields.map { [$0] }, at: place)
      case .list: break
      }
    }
    let labels = fields.map { TextMeasure.extent(of: $0.label.plainText).line }
    // Labels are bold and are followed by a colon and a space.
    let room = (labels.max() ?? 0) * 240 / 1000 * 11 / 10 + 240
    let isAligned = place.depth == 0 && !place.isInCell && room < place.room / 3
    for (index, field) in fields.enumerated() {
      paragraph(
        item?.role ?? (place.role == .normal ? .field : place.role), at: place, item,
        hanging: isAligned ? room : nil, keepsNext: index < fields.count - 1
      ) {
        $0.runs([.strong(field.label), .strong([.text(":")])])
        guard !field.value.isEmpty else { return }
        if isAligned { $0.tab() } else { $0.plainRun(" ") }
        $0.runs(field.value)
      }
      item = nil
    }
  }

  // MARK: - Paragraphs

  /// Writes a paragraph.
  /// - Parameter hanging: the indent of all lines but the first.
  mutating func paragraph(
    _ role: DocxRole, at place: DocxPlace, _ item: DocxItem? = nil, hanging: Int? = nil,
    keepsNext: Bool = false, content: (inout DocxBody) -> Void = { _ in }
  ) {
    let end = sectionEnd
    sectionEnd = nil
    let keepsNext = keepsNext || place.keepsNext
    let isPlain =
      role == .normal && item == nil && place.left == 0 && hanging == nil && end == nil
      && !keepsNext && !followsTable && !place.isSetRight
    element("w:p") {
      if !isPlain {
        $0.element("w:pPr") {
          if role != .normal { $0.property("w:pStyle", .text($0.style.id(role))) }
          // A header alone at the end of a page is not only ugly: where a section ends after the table,
          // LibreOffice loses the rows below it.
          if keepsNext || role == .tableHeading { $0.empty("w:keepNext") }
          $0.number(item)
          $0.tabs(item, hanging, at: place)
          if $0.followsTable, !role.isHeading, role != .caption, role != .tableEnd {
            $0.empty("w:spacing", ["w:before": "200"])
          }
          $0.indent(item, hanging, at: place)
          if place.isSetRight { $0.property("w:jc", "right") }
          if let end { $0.add(end) }
        }
      }
      $0.followsTable = false
      if case .typed(let label)? = item?.label {
        $0.plainRun(label)
        $0.tab()
      }
      $0.marked(content)
    }
  }

  private mutating func tab() { element("w:r") { $0.empty("w:tab") } }

  /// Records that the last block was a table.
  mutating func endsWithTable() { followsTable = true }

  /// Ends the table before, if any, because Word would merge two adjacent tables.
  mutating func separateTables() {
    if followsTable { endTable() }
  }

  private mutating func number(_ item: DocxItem?) {
    guard case .counted(let number, let level)? = item?.label else { return }
    element("w:numPr") {
      $0.property("w:ilvl", .number(level))
      $0.property("w:numId", .number(number))
    }
  }

  private mutating func tabs(_ item: DocxItem?, _ hanging: Int?, at place: DocxPlace) {
    var stop = hanging.map { place.left + $0 }
    if case .typed? = item?.label { stop = place.left }
    guard let stop else { return }
    element("w:tabs") { $0.empty("w:tab", ["w:val": "left", "w:pos": .number(stop)]) }
  }

  private mutating func indent(_ item: DocxItem?, _ hanging: Int?, at place: DocxPlace) {
    let hung = item.map { min($0.hanging, place.left) } ?? hanging
    let left = place.left + (item == nil ? hanging ?? 0 : 0)
    if let usual = item?.usualLeft, usual == left { return }
    guard left > 0 || hung != nil else { return }
    empty("w:ind", ["w:left": .number(left), "w:hanging": hung.map { .number($0) }])
  }
}

extension List {
  /// The label of the item at an index.
  fileprivate func label(of index: Int) -> String {
    guard case .numbered(let style, let start) = marker else { return "•" }
    let (number, overflows) = start.addingReportingOverflow(index)
    return style.label(overflows ? start : number)
  }
}

extension Block {
  /// Whether the item begins with a paragraph, before which a number can be placed.
  fileprivate var hasFirstLine: Bool {
    switch self {
    case .paragraph, .heading, .aside, .code, .picture, .rule: true
    case .fields(let fields): !fields.isEmpty
    case .quote(let blocks): blocks.first?.hasFirstLine ?? false
    case .list, .table, .chart, .contents, .notes: false
    }
  }
}
