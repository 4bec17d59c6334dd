/// Checks all names in all branches of a template, without data.
struct NameChecker {
  private(set) var problems: [TemplateProblem] = []
  /// The names in scope, the innermost last.
  private var scopes: [TemplateNames]
  /// The file of the part that is being checked; nil for the template itself.
  private var file: String?

  init(_ names: TemplateNames) { scopes = [names] }

  private enum Place { case alone, inLine, inDestination }

  mutating func check(_ blocks: [TemplateBlock]) {
    for block in blocks {
      switch block {
      case .paragraph(let inlines), .heading(_, let inlines): check(inlines)
      case .hole(let tag): check(tag, .alone)
      case .list(_, let items): for item in items { check(item) }
      case .quote(let blocks): check(blocks)
      case .code, .rule: break
      case .table(let columns, let rows):
        for column in columns { check(column) }
        for row in rows { for cell in row { check(cell) } }
      case .section(let section): check(section) { $0.check($1) }
      case .part(let part):
        let outer = file
        file = part.file
        check(part.blocks)
        file = outer
      }
    }
  }

  mutating func check(_ inlines: [TemplateInline]) {
    for inline in inlines {
      switch inline {
      case .text, .code, .softBreak, .lineBreak, .number: break
      case .emphasis(let content), .strong(let content): check(content)
      case .link(let destination, let content):
        check(content)
        for case .hole(let tag) in destination { check(tag, .inDestination) }
      case .hole(let tag): check(tag, .inLine)
      case .section(let section): check(section) { $0.check($1) }
      }
    }
  }

  private mutating func check(_ tag: TemplateTag, _ place: Place) {
    guard let entry = entry(for: tag.name) else {
      return isNumber(tag, place) ? () : addUnknown(tag)
    }
    switch (entry.kind, place) {
    case (.text, _), (.day, _), (.line, .alone), (.line, .inLine), (.blocks, .alone),
      (.table, .alone):
      break
    case (.line, .inDestination): add(.markupInDestination(tag.name), at: tag)
    case (.blocks, .inLine), (.blocks, .inDestination), (.table, .inLine),
      (.table, .inDestination):
      add(.blockInLine(tag.name), at: tag)
    case (.flag, _), (.scope, _): add(.notText(tag.name), at: tag)
    }
  }

  private mutating func check<Content>(
    _ section: TemplateSection<Content>, content: (inout Self, [Content]) -> Void
  ) {
    var entry = entry(for: section.tag.name)
    if entry == nil {
      addUnknown(section.tag)
      // The content of an unknown section is checked as if the nearest known name had been meant.
      entry = suggestion(for: section.tag.name).flatMap(self.entry)
      if entry == nil { return }
    }
    if let names = entry?.kind.inner, !section.isInverted {
      let turn =
        if case .scope? = entry?.kind { TemplateNames.turn } else {
          [:] as [String: TemplateNames.Entry]
        }
      scopes.append(names.merging(TemplateNames(turn)))
      content(&self, section.content)
      scopes.removeLast()
    } else {
      content(&self, section.content)
    }
  }

  /// Whether a hole asks for the number of its paragraph.
  private func isNumber(_ tag: TemplateTag, _ place: Place) -> Bool {
    tag.name == TemplateTag.paragraphNumber && place == .inLine
  }

  private func entry(for name: String) -> TemplateNames.Entry? {
    for names in scopes.reversed() {
      if let entry = names.entries[name] { return entry }
    }
    return nil
  }

  private func suggestion(for name: String) -> String? {
    let numbers = [TemplateTag.number, TemplateTag.paragraphNumber]
    return Spelling.closest(to: name, in: Set(scopes.flatMap(\.entries.keys) + numbers))
  }

  private mutating func addUnknown(_ tag: TemplateTag) {
    guard tag.name != TemplateTag.number, tag.name != TemplateTag.paragraphNumber else {
      return add(.misplacedNumber, at: tag)
    }
    add(.unknownName(tag.name, suggestion: suggestion(for: tag.name)), at: tag)
  }

  private mutating func add(_ kind: TemplateProblem.Kind, at tag: TemplateTag) {
    problems.append(TemplateProblem(kind, at: tag, inPart: file))
  }
}
