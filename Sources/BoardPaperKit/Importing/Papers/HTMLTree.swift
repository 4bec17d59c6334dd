import PaperMarkup

/// A web page as a tree, read as tolerantly as it has to be: tags may be missing or wrong, and
/// nothing is loaded or run.
struct HTMLTree {
  enum Node {
    case text(String)
    case element(Element)
    case comment(String)
  }

  struct Element {
    let name: String
    let attributes: [String: String]
    var children: [Node] = []
  }

  /// The deepest nesting that is kept; what is further in belongs to the element at that depth.
  private static let deepest = 100
  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr",
  ]
  /// Elements whose content is no markup.
  private static let raw: Set<String> = ["script", "style", "textarea", "title"]
  /// What the start of an element ends, where its end tag was left out.
  private static let ending: [String: Set<String>] = [
    "li": ["li", "p"], "dt": ["dt", "dd", "p"], "dd": ["dt", "dd", "p"],
    "tr": ["tr", "td", "th", "p"], "td": ["td", "th", "p"], "th": ["td", "th", "p"],
    "p": ["p"], "ul": ["p"], "ol": ["p"], "table": ["p"], "div": ["p"], "h1": ["p"], "h2": ["p"],
    "h3": ["p"], "h4": ["p"], "h5": ["p"], "h6": ["p"], "blockquote": ["p"], "pre": ["p"],
  ]
  /// Elements that an end tag left out does not reach beyond.
  private static let barriers: [String: Set<String>] = [
    "li": ["ul", "ol"], "dt": ["dl"], "dd": ["dl"], "tr": ["table"], "td": ["table"],
    "th": ["table"],
  ]

  private var open = [Element(name: "", attributes: [:])]

  static func read(_ text: String) -> Element {
    var tree = HTMLTree()
    tree.read(Array(text.utf8))
    while tree.open.count > 1 { tree.close() }
    return tree.open[0]
  }

  private mutating func read(_ bytes: [UInt8]) {
    var index = 0
    var start = 0
    func finishText(_ tree: inout HTMLTree) {
      if start < index { tree.add(text: bytes[start..<index]) }
    }
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count else {
        index += 1
        continue
      }
      let next = bytes[index + 1]
      if bytes[index...].starts(with: "<!--".utf8) {
        finishText(&self)
        let end = Self.find("-->", in: bytes, from: index + 4)
        let comment = String(decoding: bytes[min(index + 4, end)..<end], as: UTF8.self)
        open[open.count - 1].children.append(.comment(comment))
        index = min(bytes.count, end + 3)
        start = index
      } else if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
        finishText(&self)
        index = min(bytes.count, Self.find(">", in: bytes, from: index) + 1)
        start = index
      } else if next == UInt8(ascii: "/") || next.isLetter {
        finishText(&self)
        index = readTag(bytes, at: index)
        start = index
      } else {
        index += 1
      }
    }
    finishText(&self)
  }

  private mutating func add(text: ArraySlice<UInt8>) {
    let text = HTMLCharacters.resolved(String(decoding: text, as: UTF8.self))
    open[open.count - 1].children.append(.text(text))
  }

  /// Reads the tag at an index, and returns the index after it.
  private mutating func readTag(_ bytes: [UInt8], at start: Int) -> Int {
    var tag = HTMLTag(bytes, at: start)
    tag.read()
    guard !tag.isEnd else {
      end(tag.name)
      return tag.index
    }
    endImplied(by: tag.name)
    let element = Element(name: tag.name, attributes: tag.attributes)
    if Self.void.contains(tag.name) {
      open[open.count - 1].children.append(.element(element))
      return tag.index
    }
    if Self.raw.contains(tag.name) {
      let end = Self.find("</\(tag.name)", in: bytes, from: tag.index)
      open[open.count - 1].children.append(.element(element))
      return min(bytes.count, Self.find(">", in: bytes, from: end) + 1)
    }
    if open.count < Self.deepest { open.append(element) }
    return tag.index
  }

  private mutating func endImplied(by name: String) {
    guard let ended = Self.ending[name] else { return }
    let barrier = Self.barriers[name] ?? ["td", "th", "li"]
    guard let last = open.indices.dropFirst().last(where: { ended.contains(open[$0].name) }),
      !open[(last + 1)...].contains(where: { barrier.contains($0.name) || $0.name == "table" })
    else { return }
    // Of a row that begins, the cell and the row before it end.
    let first = open.indices.dropFirst().first { index in
      index <= last && ended.contains(open[index].name)
        && !open[index...].dropFirst().contains {
          barrier.contains($0.name) || $0.name == "table"
        }
    }
    while open.count > (first ?? last) { close() }
  }

  private mutating func end(_ name: String) {
    guard let index = open.indices.dropFirst().last(where: { open[$0].name == name }) else {
      return
    }
    while open.count > index { close() }
  }

  private mutating func close() {
    guard open.count > 1, let element = open.popLast() else { return }
    open[open.count - 1].children.append(.element(element))
  }

  private static func find(_ text: String, in bytes: [UInt8], from start: Int) -> Int {
    let wanted = Array(text.utf8)
    guard let first = wanted.first, start + wanted.count <= bytes.count else { return bytes.count }
    for index in start...(bytes.count - wanted.count) where bytes[index] == first {
      let found = zip(wanted, bytes[index...]).allSatisfy { $0 == $1 || $0 | 0x20 == $1 | 0x20 }
      if found { return index }
    }
    return bytes.count
  }
}

/// A tag with its attributes.
private struct HTMLTag {
  private let bytes: [UInt8]
  private(set) var index: Int
  private(set) var name = ""
  private(set) var isEnd = false
  private(set) var attributes: [String: String] = [:]

  init(_ bytes: [UInt8], at start: Int) {
    self.bytes = bytes
    index = start + 1
  }

  mutating func read() {
    if peek == UInt8(ascii: "/") {
      isEnd = true
      index += 1
    }
    name = word { !Self.space.contains($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
      .lowercased()
    while let byte = peek, byte != UInt8(ascii: ">") {
      let key = word {
        !Self.space.contains($0) && !"=>/".utf8.contains($0)
      }.lowercased()
      guard !key.isEmpty else {
        index += 1
        continue
      }
      skipSpace()
      guard peek == UInt8(ascii: "=") else {
        attributes[key] = ""
        continue
      }
      index += 1
      skipSpace()
      attributes[key] = attributes[key] ?? HTMLCharacters.resolved(value())
    }
    index = min(bytes.count, index + 1)
  }

  private static let space = Array(" \t\r\n\u{0C}".utf8)

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = peek, Self.space.contains(byte) { index += 1 }
  }

  private mutating func word(_ belongs: (UInt8) -> Bool) -> String {
    let start = index
    while let byte = peek, belongs(byte) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func value() -> String {
    guard let quote = peek, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return word { !Self.space.contains($0) && $0 != UInt8(ascii: ">") }
    }
    index += 1
    let value = word { $0 != quote }
    index = min(bytes.count, index + 1)
    return value
  }
}

/// References such as `&amp;` and `&#8217;`.
enum HTMLCharacters {
  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "pound": "£",
    "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    "hellip": "…", "copy": "©", "euro": "€", "eacute": "é", "middot": "·", "bull": "•",
    "times": "×", "frac12": "½", "deg": "°", "minus": "−", "le": "≤", "ge": "≥", "shy": "\u{AD}",
  ]

  /// A text with its references resolved; what is none stays as it is.
  static func resolved(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let sign = rest.firstIndex(of: "&") {
      result += rest[..<sign]
      rest = rest[sign...]
      let name = rest.dropFirst().prefix(12).prefix { $0.isLetter || $0.isNumber || $0 == "#" }
      let isEnded = name.endIndex < rest.endIndex && rest[name.endIndex] == ";"
      if isEnded, let character = character(name) {
        result += character
        rest = rest[rest.index(after: name.endIndex)...]
      } else {
        result += "&"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  private static func character(_ name: Substring) -> String? {
    guard name.first == "#" else { return named[String(name)] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(UnicodeScalar.init).map { String(Character($0)) }
  }
}
