/// Finds the tags in the source of a template, line by line.
struct TagScanner {
  private(set) var tags: [TemplateTag] = []
  private(set) var problems: [TemplateProblem] = []
  private let source: SourceLines

  init(_ source: SourceLines) {
    self.source = source
  }

  /// Finds the tags of one line; returns the places of the valid ones.
  mutating func scan(_ line: Range<Int>) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var index = line.lowerBound
    var close: Int?
    while let start = pair("{", in: index..<line.upperBound) {
      let inner = start + 2
      // The search is repeated only if the result is before the tag; otherwise many braces would
      // take quadratic time.
      if close.map({ $0 < inner }) ?? true { close = pair("}", in: inner..<line.upperBound) }
      guard let end = close else {
        add(.unclosedTag, from: start, to: line.upperBound)
        break
      }
      if let next = pair("{", in: inner + 1..<max(end, inner + 1)) {
        add(.unclosedTag, from: start, to: next)
        index = next
        continue
      }
      index = end + 2
      if addTag(from: start, to: index) { places.append(start..<index) }
    }
    return places
  }

  /// Adds the tag between two offsets, or its problem; returns whether it is a valid tag.
  private mutating func addTag(from start: Int, to end: Int) -> Bool {
    var name = source.text(in: start + 2..<end - 2)[...].trimmed
    let kind = name.first.flatMap(TemplateTag.Kind.init) ?? .hole
    if kind != .hole { name = name.dropFirst().trimmed }
    guard Self.isName(name) else {
      add(.invalidName(String(name), meant: Self.meant(by: name, kind)), from: start, to: end)
      return false
    }
    tags.append(
      TemplateTag(
        kind: kind, name: String(name), start: source.position(of: start),
        end: source.position(of: end)))
    return true
  }

  /// The tag that is meant by `{{#each x}}` or `{{#if x}}`, as other template languages write sections;
  /// nil for any other.
  private static func meant(by name: Substring, _ kind: TemplateTag.Kind) -> String? {
    let words = name.split(whereSeparator: \.isWhitespace)
    guard words.count == 2, words[0] == "each" || words[0] == "if", isName(words[1]) else {
      return nil
    }
    switch kind {
    case .section: return "{{#\(words[1])}}"
    case .end: return "{{/\(words[1])}}"
    case .hole, .inverted, .part: return nil
    }
  }

  private static func isName(_ name: Substring) -> Bool {
    !name.isEmpty
      && name.unicodeScalars.allSatisfy { scalar in
        if scalar.isASCII {
          return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
            || ("0"..."9").contains(scalar) || scalar == "-" || scalar == "_"
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
          .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
          return true
        default: return false
        }
      }
  }

  /// The first offset at which a brace occurs twice in a row.
  private func pair(_ brace: Character, in range: Range<Int>) -> Int? {
    let brace = brace.asciiValue
    return range.first { index in
      source.bytes[index] == brace && index + 1 < range.upperBound
        && source.bytes[index + 1] == brace
    }
  }

  private mutating func add(_ kind: TemplateProblem.Kind, from start: Int, to end: Int) {
    problems.append(
      TemplateProblem(kind, start: source.position(of: start), end: source.position(of: end)))
  }
}
