import PaperMarkup
package import PaperModel

/// Finds where entries are added to the lists and mappings of a YAML file, or of front matter, and in
/// which form, so that everything that is there stays as it is: comments, layout and line ends.
package struct YAMLAddition {
  /// A step on the way from the top of a file to a value.
  package enum Step: Hashable, Sendable {
    case key(String)
    /// An entry of a list, from 0.
    case entry(Int)
  }

  /// Why nothing can be added.
  package enum Problem: Error, Hashable, Sendable {
    /// The file has errors.
    case unreadable
    /// There is no such value.
    case missing
    /// The value is neither absent nor of the kind to which is added; its place.
    case otherKind(InputRange)
    /// The file is written in a way in which it would not read as intended afterwards.
    case uncertain
  }

  private let file: InputFile
  private let yaml: Range<Int>
  private let root: YAMLNode
  private let lineEnd: String

  /// - Parameter yaml: the part of the file that is YAML; nil for the whole file.
  package init(to file: InputFile, yaml: Range<Int>? = nil) throws(Problem) {
    let yaml = yaml ?? 0..<file.bytes.count
    let read = YAMLReader.read(file, bytes: yaml)
    guard let root = read.node, !read.diagnostics.contains(where: { $0.severity == .error }) else {
      throw .unreadable
    }
    self.file = file
    self.yaml = yaml
    self.root = root
    lineEnd = file.bytes.lineEnd
  }

  /// What is inserted to add entries to the end of a list, which is made where its key has no value or
  /// is not there.
  package func insertion(
    of entries: [YAMLValue], in path: [Step]
  ) throws(Problem) -> Insertion {
    guard !entries.isEmpty else { return Insertion("", at: yaml.upperBound) }
    let found = try place(of: path)
    let insertion: Insertion
    switch found {
    case .there(let node):
      switch node.kind {
      case .sequence(let items, isFlow: true):
        insertion = flow(entries.map(\.flow), after: items.last, of: node)
      case .sequence(let items, isFlow: false):
        insertion = block(YAMLValue.list(entries).lines, after: items, of: node)
      case .scalar(_, .plain) where node.isAbsent: insertion = try firstValue(entries, path, node)
      case .scalar, .mapping: throw .otherKind(node.range)
      }
    case .lacking(let key, let parent):
      insertion = try self.insertion(
        adding: [YAMLPair(key, .list(entries))], to: parent)
    }
    try confirm(insertion, path) { old in
      switch old {
      case .list(let items)?: .list(items + entries.map(\.asRead))
      default: .list(entries.map(\.asRead))
      }
    }
    return insertion
  }

  /// What is inserted to add keys to the end of a mapping.
  package func insertion(
    of pairs: [YAMLPair], to path: [Step]
  ) throws(Problem) -> Insertion {
    guard case .there(let node) = try place(of: path) else { throw .missing }
    let insertion = try self.insertion(adding: pairs, to: node)
    try confirm(insertion, path) { old in
      guard case .mapping(let entries)? = old,
        case .mapping(let new) = YAMLValue.mapping(pairs).asRead
      else { return YAMLValue.mapping(pairs).asRead }
      return .mapping(entries + new)
    }
    return insertion
  }

  /// What is put in the place of a text, such as that of an entry which was opened and waits to be written.
  package func filling(
    _ path: [Step], with text: String
  ) throws(Problem) -> (bytes: Range<Int>, text: String) {
    guard case .there(let node) = try place(of: path), case .scalar = node.kind,
      case .there(let parent) = try place(of: path.dropLast())
    else { throw .missing }
    let value = YAMLValue.text(text)
    let margin = String(repeating: " ", count: column(of: parent) + 2)
    let lines = isInFlow(path) ? [value.flow] : value.lines
    let new = lines.enumerated().map { $0 == 0 || $1.isEmpty ? $1 : margin + $1 }
      .joined(separator: lineEnd)
    let bytes =
      Array(file.bytes[..<node.bytes.lowerBound]) + new.utf8 + file.bytes[node.bytes.upperBound...]
    try confirm(bytes, path) { _ in value.asRead }
    return (node.bytes, new)
  }

  // MARK: - Finding

  private enum Place {
    case there(YAMLNode)
    /// The last key of the path is not in the mapping.
    case lacking(String, in: YAMLNode)
  }

  private func place(of path: [Step]) throws(Problem) -> Place {
    var node = root
    for (number, step) in path.enumerated() {
      switch (step, node.kind) {
      case (.key(let key), .mapping(let entries, _)):
        if let entry = entries.first(where: { $0.key.text == key }) {
          node = entry.value
        } else {
          guard number == path.count - 1 else { throw .missing }
          return .lacking(key, in: node)
        }
      case (.key(let key), .scalar) where node.isAbsent && number == path.count - 1:
        return .lacking(key, in: node)
      case (.entry(let index), .sequence(let items, _)) where items.indices.contains(index):
        node = items[index]
      default: throw .missing
      }
    }
    return .there(node)
  }

  /// Whether the value is in a list or mapping in brackets or braces.
  private func isInFlow(_ path: [Step]) -> Bool {
    var node = root
    for step in path {
      switch (step, node.kind) {
      case (_, .mapping(_, isFlow: true)), (_, .sequence(_, isFlow: true)): return true
      case (.key(let key), .mapping(let entries, _)):
        guard let entry = entries.first(where: { $0.key.text == key }) else { return false }
        node = entry.value
      case (.entry(let index), .sequence(let items, _)) where items.indices.contains(index):
        node = items[index]
      default: return false
      }
    }
    return false
  }

  // MARK: - Writing

  private func insertion(adding pairs: [YAMLPair], to node: YAMLNode) throws(Problem) -> Insertion {
    switch node.kind {
    case .mapping(let entries, isFlow: true):
      let texts = pairs.map { YAMLValue.mapping([$0]).flow.dropFirst(2).dropLast(2) }
      return flow(texts.map(String.init), after: entries.last?.value, of: node)
    case .mapping(let entries, isFlow: false):
      return block(
        YAMLValue.mapping(pairs).lines, after: entries.last?.value, column: column(of: node),
        isMapping: true)
    case .scalar(_, .plain) where node.isAbsent && node.bytes == root.bytes:
      return atLine(YAMLValue.mapping(pairs).lines, column: 0, byte: yaml.upperBound)
    case .scalar, .sequence: throw .otherKind(node.range)
    }
  }

  /// Adds to a list or mapping in brackets. Nothing has to be known of what follows the last value, be
  /// it a comma or a comment.
  private func flow(_ texts: [String], after last: YAMLNode?, of node: YAMLNode) -> Insertion {
    let text = texts.joined(separator: ", ")
    guard let last else {
      let isList = if case .sequence = node.kind { true } else { false }
      return Insertion(isList ? text : " \(text) ", at: node.bytes.lowerBound + 1)
    }
    return Insertion(", \(text)", at: last.bytes.upperBound)
  }

  /// Adds to a list of lines with dashes. A blank line comes before what is added where one is between
  /// the last two entries.
  private func block(_ lines: [String], after items: [YAMLNode], of node: YAMLNode) -> Insertion {
    let isLoose = items.dropLast().last.map { before in
      guard let last = items.last else { return false }
      let end = file.lineNumber(ofByte: end(of: before).byte)
      let next = file.lineNumber(ofByte: last.bytes.lowerBound)
      return (end + 1..<max(end + 1, next)).contains { isBlank(line: $0) }
    }
    return block(
      lines, after: items.last, column: column(of: node), isLoose: isLoose ?? false)
  }

  private func block(
    _ lines: [String], after last: YAMLNode?, column: Int, isMapping: Bool = false,
    isLoose: Bool = false
  ) -> Insertion {
    guard let last else { return atLine(lines, column: column, byte: yaml.upperBound) }
    let end = end(of: last)
    var line = file.lineNumber(ofByte: end.byte)
    if end.keepsBreaks { while isBlank(line: line + 1) { line += 1 } }
    line = lastRemark(after: line, column: isMapping && column > 0 ? column - 1 : column)
    let lines = isLoose && !end.keepsBreaks ? [""] + lines : lines
    return atLine(lines, column: column, byte: start(ofLine: line + 1))
  }

  /// Inserts whole lines at the start of a line, or at the end of a file whose last line has no end.
  private func atLine(_ lines: [String], column: Int, byte: Int) -> Insertion {
    let margin = String(repeating: " ", count: column)
    let text = lines.map { $0.isEmpty ? "" : margin + $0 }.joined(separator: lineEnd)
    let isAtLineStart = byte == 0 || file.byte(byte - 1) == UInt8(ascii: "\n")
    return Insertion(isAtLineStart ? text + lineEnd : lineEnd + text, at: byte)
  }

  /// Gives a key without a value its first entries.
  private func firstValue(
    _ entries: [YAMLValue], _ path: [Step], _ node: YAMLNode
  ) throws(Problem) -> Insertion {
    if isInFlow(path) {
      let place = node.bytes.lowerBound
      let isSpaced = file.byte(place - 1)?.isBlank == true
      return Insertion((isSpaced ? "" : " ") + YAMLValue.list(entries).flow, at: place)
    }
    guard case .there(let parent) = try place(of: path.dropLast()),
      case .mapping = parent.kind
    else { throw .otherKind(node.range) }
    let line = file.lineNumber(ofByte: node.bytes.lowerBound)
    return atLine(
      YAMLValue.list(entries).lines, column: column(of: parent) + 2,
      byte: start(ofLine: line + 1))
  }

  // MARK: - Lines

  private func column(of node: YAMLNode) -> Int {
    let line = file.lineNumber(ofByte: node.bytes.lowerBound)
    return node.bytes.lowerBound - start(ofLine: line)
  }

  /// The start of a line, or the end of the YAML after the last one.
  private func start(ofLine number: Int) -> Int {
    min(file.lineBytes(number)?.lowerBound ?? yaml.upperBound, yaml.upperBound)
  }

  /// The end of the last thing that is written in a value, and whether blank lines after it belong to it.
  private func end(of node: YAMLNode) -> (byte: Int, keepsBreaks: Bool) {
    switch node.kind {
    case .sequence(let items, isFlow: false): items.last.map(end) ?? (node.bytes.upperBound, false)
    case .mapping(let entries, isFlow: false):
      entries.last.map { end(of: $0.value) } ?? (node.bytes.upperBound, false)
    case .scalar(_, .literal), .scalar(_, .folded):
      (
        node.bytes.upperBound,
        file.bytes[node.bytes].prefix { $0 > UInt8(ascii: " ") }.contains(UInt8(ascii: "+"))
      )
    case .scalar, .sequence, .mapping: (node.bytes.upperBound, false)
    }
  }

  /// The last of the remarks after a line that are indented further than a column, and so belong to what
  /// is above them.
  private func lastRemark(after line: Int, column: Int) -> Int {
    var last = line
    var next = line + 1
    while let bytes = file.lineBytes(next), bytes.lowerBound < yaml.upperBound {
      let content = file.firstNonBlank(in: bytes)
      if content < bytes.upperBound {
        guard file.byte(content) == UInt8(ascii: "#"), content - bytes.lowerBound > column else {
          break
        }
        last = next
      }
      next += 1
    }
    return last
  }

  private func isBlank(line number: Int) -> Bool {
    guard let bytes = file.lineBytes(number), bytes.lowerBound < yaml.upperBound else {
      return false
    }
    return file.firstNonBlank(in: bytes) == bytes.upperBound
  }

  // MARK: - Confirming

  /// Reads the file as it would be, and makes sure that it says what it said and what was added.
  private func confirm(
    _ insertion: Insertion, _ path: [Step], _ change: (YAMLValue?) -> YAMLValue
  ) throws(Problem) {
    try confirm(file.bytes(with: [insertion]), path, change)
  }

  private func confirm(
    _ bytes: [UInt8], _ path: [Step], _ change: (YAMLValue?) -> YAMLValue
  ) throws(Problem) {
    let length = yaml.upperBound + bytes.count - file.bytes.count
    guard let changed = try? InputFile.read(path: file.path, bytes: bytes) else { throw .uncertain }
    let read = YAMLReader.read(changed, bytes: yaml.lowerBound..<length)
    guard let node = read.node, !read.diagnostics.contains(where: { $0.severity == .error }),
      node.value == root.value.changed(at: path[...], change)
    else { throw .uncertain }
  }
}

extension YAMLValue {
  /// The value with another one at the end of a path, which exists but for its last key.
  fileprivate func changed(
    at path: ArraySlice<YAMLAddition.Step>, _ change: (YAMLValue?) -> YAMLValue
  ) -> YAMLValue {
    guard let step = path.first else { return change(self) }
    let rest = path.dropFirst()
    switch (step, self) {
    case (.key(let key), .mapping(var pairs)):
      if let index = pairs.firstIndex(where: { $0.key == key }) {
        pairs[index] = YAMLPair(key, pairs[index].value.changed(at: rest, change))
      } else {
        pairs.append(YAMLPair(key, change(nil)))
      }
      return .mapping(pairs)
    case (.entry(let index), .list(var items)) where items.indices.contains(index):
      items[index] = items[index].changed(at: rest, change)
      return .list(items)
    case (.key(let key), .text("")): return .mapping([YAMLPair(key, change(nil))])
    default: return self
    }
  }
}
