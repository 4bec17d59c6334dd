/// A template of a document: Markdown with tags.
///
/// `{{name}}` is a hole, `{{#name}}` … `{{/name}}` is printed for each of a name's values, and
/// `{{^name}}` … `{{/name}}` if it has none. The Markdown is parsed first, and the holes are filled
/// in the tree, so that a value is never read as Markdown and needs no escaping.
package struct Template: Hashable, Sendable {
  private let blocks: [TemplateBlock]
  /// The names that it was checked against, which `fill` of a record knows; nil for those of the record.
  private var names: TemplateNames?

  /// Parses a template; throws all syntax problems. The meaning of names is not checked.
  package init(_ source: String, parts: TemplateParts = .none) throws(TemplateProblems) {
    blocks = try TemplateReader.read(source, part: parts.part)
  }

  /// Parses the template of a cell of a table, in which `{{number}}` is an ordinary name.
  package init(cell source: String) throws(TemplateProblems) {
    blocks = try TemplateReader.read(source, reservesNumber: false) { _ in .unknown(suggestion: nil)
    }
  }

  /// The names of the parts that the template uses, also within one another.
  package var usedParts: Set<String> {
    var names = UsedNames()
    names.visit(blocks)
    return names.parts
  }

  /// The problems with the names that the template uses, in all branches and in the order of its
  /// text.
  package func problems(_ names: TemplateNames) -> [TemplateProblem] {
    var checker = NameChecker(names)
    checker.check(blocks)
    return checker.problems.sortedByPlace
  }

  /// The names that the template uses in any branch, each as a path after the names of its
  /// sections.
  package var usedNames: Set<[String]> {
    var names = UsedNames()
    names.visit(blocks)
    return names.paths
  }

  /// The numbered headings, each as the path of its sections, the outermost first.
  package var numberedHeadings: [[String]] {
    var names = UsedNames()
    names.visit(blocks)
    return names.numberedHeadings
  }

  /// The used names whose values are printed, and not only tested by a section.
  package var printedNames: Set<[String]> {
    var names = UsedNames()
    names.visit(blocks)
    return names.printed
  }

  /// Fills the template. A name that has no value, or is not among `names`, prints nothing. A
  /// paragraph, item, list or quote without remaining content is not printed.
  ///
  /// `names` determines the scope of each name: an inner one hides an outer one even if it has no
  /// value.
  package func fill(
    _ scope: TemplateScope, names: TemplateNames, numbers: SectionNumbers = SectionNumbers()
  ) -> [Block] {
    var filler = TemplateFiller(numbers)
    return filler.fill(blocks, in: FillContext(names, scope)).blocks
  }

  /// The template with the names that it was checked against.
  package func with(_ names: TemplateNames) -> Template {
    var copy = self
    copy.names = names
    return copy
  }

  /// Fills the template with the facts about a thing.
  package func fill<Subject>(
    _ record: Record<Subject>, of subject: Subject, numbers: SectionNumbers = SectionNumbers()
  ) -> [Block] {
    fill(record.scope(of: subject), names: names ?? record.names, numbers: numbers)
  }

  /// Fills the template of a cell.
  func fill(in context: FillContext) -> [Block] {
    var filler = TemplateFiller(SectionNumbers())
    return filler.fill(blocks, in: context, isOnPage: false).blocks
  }
}
