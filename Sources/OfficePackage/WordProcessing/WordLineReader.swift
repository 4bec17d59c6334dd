/// Reads the runs of a paragraph. Of a field only the result is text; its instruction tells where a
/// link leads.
struct WordLineReader {
  private(set) var parts: WordParts
  private(set) var fields: WordFields
  private(set) var runs: [WordRun] = []
  /// The contents of the text boxes that are anchored in the paragraph.
  private(set) var boxes: [XMLElement] = []
  /// Whether the paragraph is the line between a text and its notes.
  private(set) var isSeparatorOnly = false
  private let addresses: [String: String]
  private let isInNote: Bool

  init(
    _ parts: WordParts, addresses: [String: String], isInNote: Bool, fields: WordFields
  ) {
    self.parts = parts
    self.addresses = addresses
    self.isInNote = isInNote
    self.fields = fields
  }

  private struct Look {
    var isBold = false
    var isItalic = false
    var isStruck = false
    var script: WordScript?
    var link: String?
  }

  mutating func read(_ elements: [XMLElement]) { read(elements, Look()) }

  private mutating func read(_ elements: [XMLElement], _ look: Look) {
    for element in elements { read(element, look) }
  }

  private mutating func read(_ element: XMLElement, _ look: Look) {
    switch element.name {
    case "pPr", "rPr", "sdtPr", "sdtEndPr", "fldData", "delInstrText", "rt", "annotationRef":
      break
    case "r":
      var look = look
      let properties = element["rPr"]
      // What is hidden in Word is not part of the text.
      if let hidden = properties?["vanish"], hidden.isOn { return }
      let style = properties?["rStyle"]?.value.map { parts.styles[$0] }
      look.isBold = properties?["b"].map(\.isOn) ?? style?.isBold ?? look.isBold
      look.isItalic = properties?["i"].map(\.isOn) ?? style?.isItalic ?? look.isItalic
      look.isStruck = ["strike", "dstrike"].contains { properties?[$0]?.isOn == true }
      look.script = properties?["vertAlign"]?.value.flatMap(WordScript.init)
      read(element.children, look)
    case "ins", "moveTo":
      parts.changeCount += 1
      if parts.changes == .accept { read(element.children, look) }
    case "del", "moveFrom":
      parts.changeCount += 1
      if parts.changes == .refuse { read(element.children, look) }
    case "hyperlink":
      var look = look
      look.link = element.attributes["id"].flatMap { addresses[$0] } ?? look.link
      read(element.children, look)
    case "fldSimple":
      var look = look
      look.link = WordFields.address(element.attributes["instr"] ?? "") ?? look.link
      read(element.children, look)
    case "f" where element["num"] != nil:
      // A fraction of a formula.
      read(element["num"]?.children ?? [], look)
      add(.text("/"), look)
      read(element["den"]?.children ?? [], look)
    case "AlternateContent": read(element["Choice"]?.children ?? [], look)
    case "txbxContent": boxes.append(element)
    default: readLeaf(element, look)
    }
  }

  private mutating func readLeaf(_ element: XMLElement, _ look: Look) {
    switch element.name {
    case "fldChar":
      if let choice = element["ffData"]?.formChoice { add(.text(choice), look) }
      fields.read(element.attributes["fldCharType"])
    case "instrText": fields.add(instruction: element.text)
    case "t", "delText": add(.text(element.text), look)
    case "tab", "ptab": add(.tab, look)
    case "cr": add(.lineBreak, look)
    case "br": add(element.attributes["type"] == "page" ? .pageBreak : .lineBreak, look)
    case "noBreakHyphen": add(.text("\u{2011}"), look)
    case "sym": add(.text(symbol(element)), look)
    case "separator", "continuationSeparator": isSeparatorOnly = true
    case "footnoteReference", "endnoteReference":
      let kind = String(element.name.dropLast("Reference".count))
      if !isInNote, let index = element.attributes["id"].flatMap({ parts.noteIndices[kind + $0] }) {
        add(.note(index), look)
      }
    case "commentReference":
      if !isInNote, let index = element.attributes["id"].flatMap({ parts.commentIndices[$0] }) {
        add(.comment(index), look)
      }
    case "drawing", "pict": readDrawing(element)
    case "object":
      parts.leftOut.insert(.embeddedObject)
      readDrawing(element)
    default: read(element.children, look)
    }
  }

  /// A picture has words or none; a text box has blocks.
  private mutating func readDrawing(_ element: XMLElement) {
    let words =
      element.descendants(["docPr"]).first?.attributes["descr"]
      ?? element.descendants(["shape"]).first?.attributes["alt"] ?? ""
    // A drawing of several shapes that is described in words is a picture, such as a chart.
    let isDrawn = !words.isEmpty && !element.descendants(["wgp", "wpc"]).isEmpty
    let drawn = boxes(in: element)
    let found = isDrawn ? [] : drawn
    boxes += found
    let drawnWords = isDrawn ? drawn.flatMap { $0.descendants(["t"]) }.map(\.text) : []
    // A diagram (SmartArt) has its words in a part of its own.
    let hasPicture = !element.descendants(["blip", "imagedata", "chart", "relIds"]).isEmpty
    if found.isEmpty, !words.isEmpty || hasPicture {
      let all = ([words] + drawnWords).filter { !$0.isEmpty }
      runs.append(WordRun(.picture(all.joined(separator: " "))))
    }
  }

  private func boxes(in element: XMLElement) -> [XMLElement] {
    element.children.flatMap { child -> [XMLElement] in
      child.name == "txbxContent" ? [child] : boxes(in: child)
    }
  }

  private mutating func add(_ content: WordRun.Content, _ look: Look) {
    guard fields.isText else { return }
    let link = look.link ?? fields.address
    var content = content
    if case .text(var text) = content {
      guard !text.isEmpty else { return }
      if let script = look.script {
        if let written = script.written(text) {
          text = written
        } else {
          parts.leftOut.insert(.script)
        }
        content = .text(text)
      }
      if let last = runs.last, last.isText, last.isStruck == look.isStruck,
        (last.isBold, last.isItalic, last.link) == (look.isBold, look.isItalic, link)
      {
        return runs[runs.count - 1].append(text)
      }
    }
    runs.append(
      WordRun(
        content, isBold: look.isBold, isItalic: look.isItalic, isStruck: look.isStruck, link: link))
  }

  /// The signs of symbol fonts that are common in documents, as characters.
  private static let symbols: [Int: String] = [
    0xB7: "•", 0xA7: "▪", 0xA8: "☐", 0x6F: "☐", 0xFE: "☑", 0xFC: "✓", 0xFB: "✗", 0xD8: "➢",
    0x2D: "−", 0x2B: "+", 0xA3: "≤", 0xB3: "≥", 0xB0: "°", 0xB1: "±", 0xE0: "→", 0xAE: "→",
    0x76: "❖", 0x4A: "☺", 0x28: "☎", 0x2A: "✉",
  ]

  private mutating func symbol(_ element: XMLElement) -> String {
    let code = element.attributes["char"].flatMap { Int($0, radix: 16) } ?? 0
    if let sign = Self.symbols[code & 0xFF], code < 0x100 || code >= 0xF000 { return sign }
    if code > 0x20, code < 0xE000, let scalar = UnicodeScalar(code) { return String(scalar) }
    parts.leftOut.insert(.symbol)
    return "\u{FFFD}"
  }
}

/// The fields that are open at a place, such as links and page numbers.
struct WordFields {
  private struct Field {
    var instruction = ""
    var isInResult = false
  }

  private var open: [Field] = []
  /// The most fields within each other that are kept apart.
  private static let deepest = 64

  /// Whether what follows is text, and not the instruction of a field.
  var isText: Bool { open.allSatisfy(\.isInResult) }

  /// Where the innermost link leads; nil where no field is one.
  var address: String? {
    for field in open.reversed() {
      if let address = Self.address(field.instruction) { return address }
    }
    return nil
  }

  mutating func read(_ type: String?) {
    switch type {
    case "begin": if open.count < Self.deepest { open.append(Field()) }
    case "separate": if !open.isEmpty { open[open.count - 1].isInResult = true }
    case "end": _ = open.popLast()
    default: break
    }
  }

  mutating func add(instruction: String) {
    guard !open.isEmpty, !open[open.count - 1].isInResult else { return }
    // No address is longer; a field that pretends to is no link.
    guard open[open.count - 1].instruction.utf8.count < 8192 else { return }
    open[open.count - 1].instruction += instruction
  }

  /// The address in an instruction such as `HYPERLINK "https://example.org"`; nil for other fields,
  /// and for links within the document.
  static func address(_ instruction: String) -> String? {
    let words = instruction.split(separator: " ", maxSplits: 1)
    guard words.count == 2, words[0].uppercased() == "HYPERLINK" else { return nil }
    let rest = words[1].drop { $0 == " " }
    guard rest.first == "\"" else {
      return rest.first == "\\" ? nil : rest.split(separator: " ").first.map(String.init)
    }
    let address = rest.dropFirst().prefix { $0 != "\"" }
    return address.isEmpty ? nil : String(address)
  }
}
