/// Reads the tracked changes and comments of Word documents.
///
/// Bounds: those of ``Archive`` and ``XMLReader``. Nothing outside of the package is opened.
extension WordReview {
  /// Opens a Word document.
  /// - Parameter author: whose changes and comments are read, those of others being taken for refused; nil
  ///   for those of everybody.
  package init(_ bytes: [UInt8], by author: String? = nil) throws(PackageError) {
    let package = try WordPackage(bytes)
    let styles = try package.part("styles").map { WordStyles($0.root) } ?? WordStyles()
    var reader = ReviewReader(styles: styles, author: author)
    reader.read(comments: try package.part("comments")?.root)
    reader.read(package.body, at: .text)
    for part in try package.notes() {
      for note in part.notes { reader.read(note, at: .note) }
    }
    paragraphs = reader.paragraphs
    loose = reader.looseComments
    leftOut = reader.leftOut.union(package.leftOut)
  }
}

/// Walks through the parts of a document. Paragraphs whose marks are changed belong to a group with the
/// next, which is turned into paragraphs when it ends.
struct ReviewReader {
  private(set) var paragraphs: [ReviewedParagraph] = []
  private(set) var leftOut: Set<WordLeftOut> = []
  private let styles: WordStyles
  private let author: String?
  private var comments: [String: ReviewComment] = [:]
  private var order: [String] = []
  private var used: Set<String> = []
  private var group = ReviewGroup()
  private var line = ReviewLine()
  private var fields = WordFields()
  private var tables = 0
  /// The contents of text boxes, which follow the paragraph that they are anchored in.
  private var boxes: [XMLElement] = []

  init(styles: WordStyles, author: String?) {
    self.styles = styles
    self.author = author
  }

  var looseComments: [ReviewComment] {
    order.filter { !used.contains($0) }.compactMap { comments[$0] }
  }

  // MARK: - Comments

  mutating func read(comments root: XMLElement?) {
    for element in root?.all("comment") ?? [] {
      guard let id = element.attributes["id"], comments[id] == nil else { continue }
      let maker = ReviewMaker(element)
      guard author == nil || author == maker.author else { continue }
      comments[id] = ReviewComment(maker: maker, text: Self.plainText(element))
      order.append(id)
    }
  }

  private static func plainText(_ comment: XMLElement) -> String {
    comment.descendants(["p"]).map { paragraph in
      paragraph.descendants(["t", "tab", "br"]).map { $0.name == "t" ? $0.text : " " }.joined()
    }.joined(separator: " ").singleSpaced
  }

  // MARK: - Blocks

  private enum State {
    case kept, inserted, deleted
  }

  /// Reads the blocks of an element, which ends what came before it.
  mutating func read(_ element: XMLElement, at place: ReviewedParagraph.Place) {
    endGroup()
    fields = WordFields()
    for child in element.children { readBlock(child, at: place, in: .kept, []) }
    endGroup()
  }

  private mutating func readBlock(
    _ element: XMLElement, at place: ReviewedParagraph.Place, in state: State,
    _ makers: [ReviewMaker]
  ) {
    switch element.name {
    case "p": readParagraph(element, at: place, in: state, makers)
    case "tbl":
      endGroup()
      tables += 1
      var row = 0
      readRows(element, of: tables - 1, row: &row, in: state, makers)
      endGroup()
    case "AlternateContent":
      for child in element["Choice"]?.children ?? [] {
        readBlock(child, at: place, in: state, makers)
      }
    case "ins", "moveTo", "del", "moveFrom", "sdt", "sdtContent", "customXml", "smartTag":
      guard let inner = self.state(of: element, in: state) else { return }
      let all = inner == state ? makers : makers + [ReviewMaker(element)]
      for child in element.children { readBlock(child, at: place, in: inner, all) }
    default: break
    }
  }

  private mutating func readRows(
    _ element: XMLElement, of table: Int, row: inout Int, in state: State, _ makers: [ReviewMaker]
  ) {
    for child in element.children {
      switch child.name {
      case "tr":
        var (state, makers) = (state, makers)
        for change in child["trPr"]?.children ?? []
        where ["ins", "del"].contains(change.name) && isWanted(change) {
          state = change.name == "ins" ? .inserted : .deleted
          makers.append(ReviewMaker(change))
        }
        var column = 0
        readCells(child, of: table, row: row, column: &column, in: state, makers)
        row += 1
      case "sdt", "sdtContent", "customXml", "ins", "del", "moveTo", "moveFrom":
        readRows(child, of: table, row: &row, in: state, makers)
      default: break
      }
    }
  }

  private mutating func readCells(
    _ element: XMLElement, of table: Int, row: Int, column: inout Int, in state: State,
    _ makers: [ReviewMaker]
  ) {
    for child in element.children {
      switch child.name {
      case "tc":
        endGroup()
        for block in child.children {
          readBlock(
            block, at: .cell(table: table, row: row, column: column), in: state, makers)
        }
        endGroup()
        column += 1
      case "sdt", "sdtContent", "customXml":
        readCells(child, of: table, row: row, column: &column, in: state, makers)
      default: break
      }
    }
  }

  /// Whether a change is of the author whose changes are read.
  private func isWanted(_ change: XMLElement) -> Bool {
    author == nil || change.attributes["author"] == author
  }

  /// The state of what is in a change; nil where it is not read. What somebody else added is not there, and
  /// what somebody else took out still is.
  private func state(of change: XMLElement, in state: State) -> State? {
    switch change.name {
    case "ins", "moveTo":
      guard isWanted(change) else { return nil }
      return state == .deleted ? nil : .inserted
    case "del", "moveFrom":
      guard isWanted(change) else { return state }
      return state == .inserted ? nil : .deleted
    default: return state
    }
  }

  // MARK: - Paragraphs

  private mutating func readParagraph(
    _ element: XMLElement, at place: ReviewedParagraph.Place, in state: State,
    _ makers: [ReviewMaker]
  ) {
    let properties = element["pPr"]
    let style = styles[properties?["pStyle"]?.value]
    line = ReviewLine()
    for child in element.children { readInline(child, in: state, makers) }
    var end = ReviewLine.End()
    switch state {
    case .kept: break
    case .inserted: end.isInOriginal = false
    case .deleted: end.isInAccepted = false
    }
    for change in properties?["rPr"]?.children ?? [] where isWanted(change) {
      switch change.name {
      case "ins", "moveTo": end.isInOriginal = false
      case "del", "moveFrom": end.isInAccepted = false
      default: continue
      }
      end.makers.append(ReviewMaker(change))
    }
    let list = properties?["numPr"]?["numId"]?.number ?? style.list ?? 0
    line.outlineLevel = properties.flatMap(WordStyles.outlineLevel) ?? style.outlineLevel
    line.isItem = list > 0
    line.end = end
    group.add(line, at: place)
    let anchored = boxes
    boxes = []
    // A paragraph within a table's row that is added or taken out is whole by itself.
    if end.isWhole || state != .kept { endGroup() }
    for box in anchored { read(box, at: .box) }
  }

  private mutating func endGroup() {
    paragraphs += group.paragraphs
    group = ReviewGroup()
  }

  private mutating func readInline(
    _ element: XMLElement, in state: State, _ makers: [ReviewMaker]
  ) {
    switch element.name {
    case "pPr", "rPr", "sdtPr", "sdtEndPr", "fldData", "delInstrText", "rt", "annotationRef": break
    case "r":
      if let hidden = element["rPr"]?["vanish"], hidden.isOn { return }
      for child in element.children { readInline(child, in: state, makers) }
    case "ins", "moveTo", "del", "moveFrom":
      guard let inner = self.state(of: element, in: state) else { return }
      let all = inner == state ? makers : makers + [ReviewMaker(element)]
      for child in element.children { readInline(child, in: inner, all) }
    case "AlternateContent":
      for child in element["Choice"]?.children ?? [] { readInline(child, in: state, makers) }
    case "txbxContent": boxes.append(element)
    case "bookmarkStart":
      if let name = element.attributes["name"], name.hasPrefix("_") { line.add(mark: name) }
    case "commentReference", "commentRangeStart":
      if let id = element.attributes["id"], let comment = comments[id], used.insert(id).inserted {
        line.add(comment)
      }
    case "fldChar": fields.read(element.attributes["fldCharType"])
    case "instrText": fields.add(instruction: element.text)
    case "t", "delText": add(element.text, in: state, makers)
    case "tab", "ptab", "cr", "br": add(" ", in: state, makers)
    case "noBreakHyphen": add("\u{2011}", in: state, makers)
    case "object": leftOut.insert(.embeddedObject)
    default: for child in element.children { readInline(child, in: state, makers) }
    }
  }

  private mutating func add(_ text: String, in state: State, _ makers: [ReviewMaker]) {
    guard fields.isText, !text.isEmpty else { return }
    line.add(
      ReviewLine.Piece(
        text: text, isInOriginal: state != .inserted, isInAccepted: state != .deleted,
        makers: makers))
  }
}
