import PaperMarkup
import PaperModel

extension Shape where Value == LineTemplate {
  /// A line of Markdown with names in double braces.
  static func template(_ names: TemplateNames) -> Self {
    Shape<SourceText>.prose(.template(names: names.entries.keys.sorted())).map {
      $1.template($0, $1.house.extended(names))
    }
  }
}

extension Shape where Value == LineTemplate {
  /// The same, or an empty line, which prints nothing.
  static func templateOrNothing(_ names: TemplateNames) -> Self {
    let line = template(names)
    return Self(.templateOrNothing(names: names.entries.keys.sorted())) { node, reading in
      if case .scalar(let text, _) = node.kind, text.text.isBlank, node.cutOff == nil {
        return .empty
      }
      return line.read(node, &reading)
    }
  }
}

extension Shape where Value == Placed<String> {
  /// The tag of a language: a primary subtag of BCP 47, and others after hyphens.
  static var languageTag: Self {
    parsed(
      .languageTag, "is not the tag of a language", help: "write for example 'en-GB' or 'cy'"
    ) { source in
      let parts = source.text.split(separator: "-", omittingEmptySubsequences: false)
      let isTag =
        (2...3).contains(parts[0].utf8.count) && parts[0].utf8.allSatisfy(\.isLetter)
        && parts.dropFirst().allSatisfy {
          (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy { $0.isLetter || $0.isDigit }
        }
      return source.placed(isTag ? source.text : nil)
    }
  }
}

extension Record {
  /// Lines that are all required, by the keys of their fields.
  func lines<Line>(_ fields: [Required<LineTemplate>]) throws -> [Line: LineTemplate]
  where Line: RawRepresentable<String> {
    try fields.reduce(into: [:]) { lines, field in
      if let line = Line(rawValue: field.key) { lines[line] = try self[field] }
    }
  }
}

/// A template that is stated in a YAML file.
protocol StatedTemplate {
  init(stated source: String) throws(TemplateProblems)
  func problems(_ names: TemplateNames) -> [TemplateProblem]
  func with(_ names: TemplateNames) -> Self
}

extension LineTemplate: StatedTemplate {
  init(stated source: String) throws(TemplateProblems) { try self.init(source) }
}

extension Template: StatedTemplate {
  init(stated source: String) throws(TemplateProblems) { try self.init(cell: source) }
}

extension Reading {
  /// The template in a text, with all its names checked; nil, after a report, where it has problems.
  mutating func template<Stated: StatedTemplate>(
    _ source: SourceText, _ names: TemplateNames
  ) -> Stated? {
    let problems: [TemplateProblem]
    do throws(TemplateProblems) {
      let template = try Stated(stated: source.text)
      problems = template.problems(names)
      if problems.isEmpty { return template.with(names) }
    } catch {
      problems = error.problems
    }
    diagnostics += problems.map { $0.diagnostic(in: source) }
    return nil
  }
}

extension Shape where Value == SourceText {
  /// The template of a cell, whose names are checked when it is known what a row is.
  static func cell(_ names: [String]) -> Self { lines(.cell(names: names)) }
}

extension Shape where Value == [String] {
  /// A list of words of a fixed length.
  static func words(count: Int) -> Self {
    let list = Shape<[Placed<String>]>.list(of: .text)
    return Shape(.words(count: count)) { node, reading in
      guard let words = list.read(node, &reading) else { return nil }
      guard words.count == count else {
        reading.report(
          "wrong-count", "\(count) entries are expected here, and there are \(words.count)",
          at: node.range)
        return nil
      }
      return words.map(\.value)
    }
  }
}

extension Shape where Value == String {
  /// Text including the spaces around it, which are significant.
  static var untrimmed: Self {
    Shape<SourceText>.prose(.text).map { source, _ in source.text }
  }

  /// Text without its place.
  static var plainText: Self { Shape<Placed<String>>.text.map { text, _ in text.value } }
}

extension Shape {
  /// The words of a house, by their meaning.
  static func words<Meaning, Element>(
    _ meaning: Meaning.Type, each: Shape<Element>, in key: String
  ) -> Self
  where
    Value == [Meaning: Element],
    Meaning: Hashable & Sendable & RawRepresentable<String> & CaseIterable
  {
    let known = Meaning.allCases.map(\.rawValue)
    return Shape<[(key: SourceText, value: Element)]>.map(key: key, known: known, value: each).map {
      entries, _ in
      entries.reduce(into: [:]) { words, entry in
        if let meaning = Meaning(rawValue: entry.key.text) { words[meaning] = entry.value }
      }
    }
  }
}
