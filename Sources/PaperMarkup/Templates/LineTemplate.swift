/// A template of a single line, such as `{{name}}{{#role}} ({{role}}){{/role}}`.
///
/// Nothing in it is a block: `1.`, `-`, `#` and `>` at its start are text. `{{number}}` is a name
/// like any other.
package struct LineTemplate: Sendable {
  private let inlines: [TemplateInline]

  /// Reads a template; throws all that is wrong with it, whatever the names stand for.
  package init(_ source: String) throws(TemplateProblems) {
    let tagged = TaggedSource(source, isLine: true)
    let line = LineSource(tagged.lines.text)
    var reader = TemplateInlineReader(source: tagged, reservesNumber: false)
    let inlines = reader.inlines(of: line.nodes, depth: 0)
    try reader.throwProblems(unsupported: UnsupportedFinder.find(inLine: line))
    self.inlines = inlines
  }

  /// What is wrong with the names that the template uses, in every branch and in the order of its
  /// text.
  package func problems(_ names: TemplateNames) -> [TemplateProblem] {
    var checker = NameChecker(names)
    checker.check(inlines)
    return checker.problems.sortedByPlace
  }

  /// Fills the template; see `Template.fill`.
  package func fill(_ scope: TemplateScope, names: TemplateNames) -> [Inline] {
    InlineFiller(context: FillContext(names, scope)).fill(inlines)
  }
}
