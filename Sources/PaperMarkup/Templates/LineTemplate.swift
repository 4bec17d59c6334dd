/// A template of a single line, such as `{{name}}{{#role}} ({{role}}){{/role}}`.
///
/// Blocks are not recognised: `1.`, `-`, `#` and `>` at its start are text. `{{number}}` is an
/// ordinary name here.
package struct LineTemplate: Hashable, Sendable {
  private let inlines: [TemplateInline]

  /// Parses a template; throws all syntax problems. The meaning of names is not checked.
  package init(_ source: String) throws(TemplateProblems) {
    let tagged = TaggedSource(source, isLine: true)
    let line = LineSource(tagged.lines.text)
    var reader = TemplateInlineReader(source: tagged, reservesNumber: false)
    let inlines = reader.inlines(of: line.nodes, depth: 0)
    try reader.throwProblems(unsupported: UnsupportedFinder.find(inLine: line))
    self.inlines = inlines
  }

  /// The problems with the names that the template uses, in all branches and in the order of its
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
