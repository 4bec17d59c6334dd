import PaperCompose
import PaperMarkup
import PaperModel

/// Checks what must be consistent between the parts of a house.
enum HouseCheck {
  static func diagnostics(_ house: House, templates: [HouseTemplate]) -> [Diagnostic] {
    let used = templates.flatMap { names(in: $0, of: house) + leftOut(of: $0, in: house) }
    // Several templates find the same in a part that they share.
    var seen: Set<Diagnostic> = []
    return used.filter { seen.insert($0).inserted } + repeatedSections(house)
      + repeatedFields(house) + misnamedFacts(house)
  }

  /// Finds files that look like templates and that no document is made from: a misspelt name would
  /// leave the inherited template in use. The folder of a workspace may be a house, and holds papers.
  static func unknownTemplates(in source: HouseSource) -> [Diagnostic] {
    let names = source.names("")
    guard !names.contains(FileKind.board.fileName) else { return [] }
    let templates = names.filter { $0.hasSuffix(".md") && $0 != "README.md" }
    return unknown(
      templates, known: DocumentKind.allCases.map { $0.rawValue + ".md" }, called: "templates",
      in: source
    ) { "no document is made from '\($0)'" }
      + unknown(
        names.filter { $0.hasSuffix(".css") }, known: PageLook.File.allCases.map(\.rawValue),
        called: "style sheets", in: source
      ) { "no page has the look of '\($0)'" }
  }

  private static func unknown(
    _ names: [String], known: [String], called: String, in source: HouseSource,
    _ headline: (String) -> String
  ) -> [Diagnostic] {
    names.filter { !known.contains($0) }.map {
      Diagnostic(
        rule: "unknown-template", headline($0), at: .start(of: source.shown($0)),
        help: Spelling.closest(to: $0, in: known).map { "did you mean '\($0)'?" }
          ?? "the \(called) of a house are \(known.map { "'\($0)'" }.joined(separator: ", "))")
    }
  }

  /// Finds parts of a folder that no template uses, so that what they say is printed nowhere. What a
  /// house inherits it need not use.
  static func unusedParts(_ parts: TemplateParts, by templates: [HouseTemplate]) -> [Diagnostic] {
    guard !parts.files.isEmpty else { return [] }
    let used = templates.reduce(into: Set<String>()) {
      $0.formUnion($1.template?.usedParts ?? [])
    }
    return parts.files.filter { !$0.isBuiltIn && !used.contains($0.name) }.map {
      Diagnostic(
        rule: "unknown-template", "no template uses the part '\($0.name)'", at: .start(of: $0.path),
        help: "write '{{> \($0.name)}}' on a line of its own where it belongs")
    }
  }

  /// Checks every name in every branch of a template.
  private static func names(in template: HouseTemplate, of house: House) -> [Diagnostic] {
    let names = HouseNames.names(of: template.kind, in: house)
    return (template.template?.problems(names) ?? []).map {
      $0.diagnostic(file: $0.file ?? template.file)
    }
  }

  /// Checks that a template prints everything that an author may state: what has no place would be
  /// lost.
  private static func leftOut(of template: HouseTemplate, in house: House) -> [Diagnostic] {
    let printed = template.template?.printedNames ?? []
    let needs = NeededNames(
      template.kind, printed: printed, ownTables: house.ownTables
    ).needs
    let lacking = needs.filter { ways in
      !ways.contains { NeededNames.isThere($0, among: printed) }
    }
    return lacking.compactMap(\.first).map { path in
      let sections = path.dropLast()
      let tags =
        sections.map { "{{#\($0)}}" } + path.suffix(1).map { "{{\($0)}}" }
        + sections.reversed().map { "{{/\($0)}}" }
      return Diagnostic(
        rule: "name-left-out",
        "the template has no place for '\(path.reversed().joined(separator: "' in '"))'",
        at: .start(of: template.file),
        help: path.count == 1
          ? "write '\(tags[0])' where it belongs"
          : "write \(tags.map { "'\($0)'" }.joined(separator: ", ")) on lines of their own")
    }
  }

  private static func repeatedSections(_ house: House) -> [Diagnostic] {
    repeated(house.sections, besides: Records.paper.names, in: house)
      + repeated(
        house.framework.sections.sections, besides: Records.framework.names, in: house)
      + repeated(
        house.framework.principleSections.sections, besides: Records.principle.names, in: house)
  }

  private static func repeated(
    _ sections: [HouseSection], besides taken: TemplateNames, in house: House
  ) -> [Diagnostic] {
    var seen: [String: InputRange] = [:]
    let names = taken.entries
    for name in names.keys { seen[name] = house.range }
    return sections.compactMap { section in
      guard let first = seen.updateValue(section.id.range, forKey: section.id.value) else {
        return nil
      }
      let isName = names[section.id.value] != nil
      return Diagnostic(
        rule: "duplicate-id",
        isName
          ? "'\(section.id.value)' is a name that templates have already"
          : "the section '\(section.id.value)' appears twice",
        at: section.id.range,
        notes: isName ? [] : [Diagnostic.Note("it is here first", at: first)])
    }
  }

  /// Finds facts of the house's own whose names are taken: by the program, or by another of them.
  private static func misnamedFacts(_ house: House) -> [Diagnostic] {
    var seen: [String: InputRange] = [:]
    return house.fields.compactMap { field in
      let (subject, name) = (field.subject, field.name)
      if HouseNames.names(about: subject).entries[name.value] != nil
        || FileKind.keys(of: subject).contains(name.value)
      {
        return Diagnostic(
          rule: "duplicate-id", "'\(name.value)' is a name that \(subject.withArticle) has already",
          at: name.range, help: "give the field another name")
      }
      return seen.updateValue(name.range, forKey: "\(subject.rawValue).\(name.value)").map {
        Diagnostic(
          rule: "duplicate-id", "the field '\(name.value)' appears twice", at: name.range,
          notes: [Diagnostic.Note("it is here first", at: $0)])
      }
    }
  }

  private static func repeatedFields(_ house: House) -> [Diagnostic] {
    var seen: [HeaderField.Source: InputRange] = [:]
    return house.header.compactMap { field in
      seen.updateValue(field.range, forKey: field.source).map {
        Diagnostic(
          rule: "duplicate-id", "this field appears twice in the header", at: field.range,
          notes: [Diagnostic.Note("it is here first", at: $0)])
      }
    }
  }
}

extension HouseField.Subject {
  fileprivate var withArticle: String {
    switch self {
    case .item: "an agenda item"
    case .aim, .action, .indicator: "an \(rawValue)"
    case .paper, .recommendation, .meeting, .document, .minute, .resolution: "a \(rawValue)"
    }
  }
}

extension FileKind {
  /// The keys of the things that a fact of a house can be about.
  fileprivate static func keys(of subject: HouseField.Subject) -> Set<String> {
    var keys: Set<String> = []
    var waiting = all.map { ShapeDescription.record($0.record) }
    while let shape = waiting.popLast() {
      switch shape {
      case .record(let record), .shorthand(let record, _):
        if subject.shapes.contains(record.name) { keys.formUnion(record.fields.map(\.key)) }
        waiting += record.fields.map(\.shape)
      case .list(let shape), .map(_, _, let shape): waiting.append(shape)
      case .either(let shapes): waiting += shapes
      default: break
      }
    }
    return keys
  }
}
