/// A template of a single line, such as `{{name}}{{#role}} ({{role}}){{/role}}`.
///
/// Blocks are not recognised: `1.`, `-`, `#` and `>` at its start are text. `{{number}}` is an
/// ordinary name here.
package struct LineTemplate: Hashable, Sendable {
  let inlines: [TemplateInline]
  /// The names that it was checked against, which `fill` of a record knows; nil for those of the record.
  private var names: TemplateNames?

  /// Parses a template; throws all syntax problems. The meaning of names is not checked.
  package init(_ source: String) throws(TemplateProblems) {
    let tagged = TaggedSource(source, isLine: true)
    let line = LineSource(tagged.lines.text)
    var reader = TemplateInlineReader(source: tagged, reservesNumber: false)
    let inlines = reader.inlines(of: line.nodes, depth: 0)
    try reader.throwProblems(unsupported: UnsupportedFinder.find(inLine: line))
    self.inlines = inlines
  }

  /// A line that prints nothing.
  package static let empty = LineTemplate(text: "")

  /// A line without names.
  package init(text: String) { inlines = text.isEmpty ? [] : [.text(text)] }

  /// The problems with the names that the template uses, in all branches and in the order of its
  /// text.
  package func problems(_ names: TemplateNames) -> [TemplateProblem] {
    var checker = NameChecker(names)
    checker.check(inlines)
    return checker.problems.sortedByPlace
  }

  /// The names whose values it prints, each as a path after the names of its sections.
  package var printedNames: Set<[String]> {
    var names = UsedNames()
    names.visit(inlines)
    return names.printed
  }

  /// The template with the names that it was checked against.
  package func with(_ names: TemplateNames) -> LineTemplate {
    var copy = self
    copy.names = names
    return copy
  }

  /// Fills the template with the facts about a thing.
  package func fill<Subject>(_ record: Record<Subject>, of subject: Subject) -> [Inline] {
    fill(record.scope(of: subject), names: names ?? record.names)
  }

  /// Fills the template; see `Template.fill`.
  package func fill(_ scope: TemplateScope, names: TemplateNames) -> [Inline] {
    InlineFiller(context: FillContext(names, scope)).fill(inlines)
  }
}
