import PaperModel

/// Builds nodes from libyaml's events, and refuses what no file of a board may contain.
struct YAMLTreeBuilder: ~Copyable {
  private var parser: YAMLParser
  private let file: InputFile
  private let bytes: Range<Int>
  private var cursor: ScalarCursor
  private var nodesLeft: Int
  private var diagnostics: [Diagnostic] = []
  /// The last value read, if it is a scalar or a flow collection.
  private var lastValue: YAMLNode?
  /// The places of the brackets and braces that are open.
  private var openBrackets: [Int] = []

  init(_ parser: consuming YAMLParser, file: InputFile, bytes: Range<Int>, nodeLimit: Int) {
    self.parser = parser
    self.file = file
    self.bytes = bytes
    cursor = ScalarCursor(file, bytes)
    nodesLeft = nodeLimit
  }

  mutating func read() -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
    do throws(Diagnostic) {
      return (try document(), diagnostics)
    } catch {
      return (nil, diagnostics + [error])
    }
  }

  // MARK: Events

  private mutating func next() throws(Diagnostic) -> YAMLEvent {
    do {
      return try parser.next()
    } catch {
      let problem = SyntaxProblem(
        file: file, bytes: bytes, failure: error, place: cursor.byte(ofScalar: error.start),
        contextPlace: cursor.byte(ofScalar: error.contextStart), lastValue: lastValue,
        openBrackets: openBrackets)
      throw problem.diagnostic
    }
  }

  private mutating func place(_ event: YAMLEvent) -> Range<Int> {
    let start = cursor.byte(ofScalar: event.start)
    return start..<max(start, cursor.byte(ofScalar: event.end))
  }

  private mutating func document() throws(Diagnostic) -> YAMLNode {
    var root: YAMLNode?
    while true {
      let event = try next()
      switch event.kind {
      case .streamEnd:
        return root ?? absent(at: bytes.lowerBound)
      case .documentStart(let hasDirectives):
        let start = cursor.byte(ofScalar: event.start)
        guard !hasDirectives else { throw YAMLRefusal.directive(at: start, in: file) }
        guard root == nil else { throw YAMLRefusal.secondDocument(at: start, in: file) }
      case .other where !event.refersToOthers:
        break
      default:
        root = try node(event, depth: 1, parentIndent: -1)
      }
    }
  }

  // MARK: Nodes

  private mutating func node(
    _ event: YAMLEvent, depth: Int, parentIndent: Int
  ) throws(Diagnostic) -> YAMLNode {
    let place = place(event)
    guard !event.refersToOthers else {
      throw UnquotedText.beginning(at: place.lowerBound, in: file)
    }
    guard depth <= YAMLReader.depthLimit else {
      throw YAMLRefusal.nestedTooDeeply(at: place.lowerBound, in: file)
    }
    nodesLeft -= 1
    guard nodesLeft >= 0 else { throw YAMLRefusal.tooManyValues(at: place.lowerBound, in: file) }

    switch event.kind {
    case .scalar(let text, let style):
      let node = scalar(text, style, at: place, parentIndent: parentIndent)
      lastValue = node
      return node
    case .sequenceStart(let isFlow):
      return try sequence(place, isFlow: isFlow, depth, isFlow ? parentIndent : event.column)
    case .mappingStart(let isFlow):
      return try mapping(place, isFlow: isFlow, depth, isFlow ? parentIndent : event.column)
    case .documentStart, .collectionEnd, .streamEnd, .other:
      return absent(at: place.lowerBound)
    }
  }

  private func absent(at byte: Int) -> YAMLNode {
    let place = byte..<byte
    let text = SourceText("", form: .scalar(.plain, parentIndent: -1), at: place, of: file)
    return YAMLNode(.scalar(text, style: .plain), at: place, of: file)
  }

  private mutating func scalar(
    _ text: String, _ style: ScalarStyle, at place: Range<Int>, parentIndent: Int
  ) -> YAMLNode {
    var end = place.upperBound
    if style == .literal || style == .folded {
      // libyaml includes the empty lines after a block scalar in it.
      while end > place.lowerBound, "\r\n".utf8.contains(file.bytes[end - 1]) { end -= 1 }
    }
    let place = place.lowerBound..<end
    let source = SourceText(
      text, form: .scalar(style, parentIndent: Int32(clamping: parentIndent)), at: place, of: file)
    if style == .doubleQuoted { refuseHiddenCharacters(in: source) }
    return YAMLNode(.scalar(source, style: style), at: place, of: file)
  }

  /// Reports forbidden characters that are written as escapes.
  private mutating func refuseHiddenCharacters(in source: SourceText) {
    guard file.bytes[source.bytes].contains(UInt8(ascii: "\\")) else { return }
    let scalars = source.text.unicodeScalars
    guard let index = scalars.firstIndex(where: ForbiddenCharacter.contains) else { return }
    let offset = source.text.utf8.distance(from: source.text.startIndex, to: index)
    let range = source.range(ofUTF8: offset..<(offset + UTF8.width(scalars[index])))
    diagnostics.append(ForbiddenCharacter.diagnostic(scalars[index], at: range))
  }

  private mutating func sequence(
    _ start: Range<Int>, isFlow: Bool, _ depth: Int, _ indent: Int
  ) throws(Diagnostic) -> YAMLNode {
    if isFlow { openBrackets.append(start.lowerBound) }
    var items: [YAMLNode] = []
    while true {
      let event = try next()
      if case .collectionEnd = event.kind {
        let end = items.last?.bytes.upperBound
        return closed(.sequence(items, isFlow: isFlow), isFlow, start, lastEnd: end, event)
      }
      items.append(try node(event, depth: depth + 1, parentIndent: indent))
    }
  }

  private mutating func mapping(
    _ start: Range<Int>, isFlow: Bool, _ depth: Int, _ indent: Int
  ) throws(Diagnostic) -> YAMLNode {
    // A pair in a list, `[a: b]`, is a flow mapping without braces.
    let hasBraces = isFlow && file.byte(start.lowerBound) == UInt8(ascii: "{")
    if hasBraces { openBrackets.append(start.lowerBound) }
    var entries: [YAMLEntry] = []
    var known = KnownKeys()
    var end: Int?
    while true {
      let event = try next()
      if case .collectionEnd = event.kind {
        return closed(.mapping(entries, isFlow: isFlow), hasBraces, start, lastEnd: end, event)
      }
      let key = try key(event, column: isFlow ? nil : indent, depth: depth, indent: indent)
      let value = try node(try next(), depth: depth + 1, parentIndent: indent)
      end = value.bytes.upperBound
      if let first = known.index(of: key.text, in: entries) {
        diagnostics.append(YAMLRefusal.duplicate(key, of: entries[first].key))
      } else {
        entries.append(YAMLEntry(key: key, value: value))
      }
    }
  }

  private mutating func key(
    _ event: YAMLEvent, column: Int?, depth: Int, indent: Int
  ) throws(Diagnostic) -> SourceText {
    let start = cursor.byte(ofScalar: event.start)
    if let mark = YAMLRefusal.questionMark(before: start, in: file) {
      throw YAMLRefusal.complexKey(at: mark, in: file)
    }
    // A key outside of its mapping's column follows a `?` on a line of its own.
    let isElsewhere = column.map { $0 != event.column } ?? false
    switch event.kind {
    case .sequenceStart, .mappingStart: throw YAMLRefusal.keyNotText(at: start, in: file)
    case .scalar where isElsewhere: throw YAMLRefusal.complexKey(at: start, in: file)
    default: break
    }
    let key = try node(event, depth: depth + 1, parentIndent: indent)
    guard case .scalar(let text, _) = key.kind, !key.isAbsent else {
      throw YAMLRefusal.missingKey(at: start, in: file)
    }
    return text
  }

  /// A collection with its end: the closing bracket, or the end of its last value.
  private mutating func closed(
    _ kind: YAMLNode.Kind, _ hasBrackets: Bool, _ start: Range<Int>, lastEnd: Int?,
    _ event: YAMLEvent
  ) -> YAMLNode {
    guard hasBrackets else {
      let end = max(start.lowerBound, lastEnd ?? start.lowerBound)
      return YAMLNode(kind, at: start.lowerBound..<end, of: file)
    }
    openBrackets.removeLast()
    let end = max(start.upperBound, place(event).upperBound)
    let node = YAMLNode(kind, at: start.lowerBound..<end, of: file)
    lastValue = node
    return node
  }
}

/// Finds the keys of a mapping while it is read: by linear search in a mapping with few keys, as
/// nearly all have, and by a dictionary in larger ones.
private struct KnownKeys {
  private static let fewest = 16
  private var indices: [String: Int] = [:]

  /// The index of a key among entries that have only grown since the last call; nil if it is not
  /// among them.
  mutating func index(of key: String, in entries: [YAMLEntry]) -> Int? {
    guard entries.count > Self.fewest else { return entries.firstIndex { $0.key.text == key } }
    for index in indices.count..<entries.count { indices[entries[index].key.text] = index }
    return indices[key]
  }
}
