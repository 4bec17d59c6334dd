/// A template of a document: Markdown with tags.
///
/// `{{name}}` is a hole, `{{#name}}` … `{{/name}}` is printed for each of a name's values, and
/// `{{^name}}` … `{{/name}}` where it has none. The Markdown is read first and the holes are filled
/// in its tree, so that no value is ever taken for Markdown, and needs no escaping.
package struct Template: Sendable {
  private let blocks: [TemplateBlock]

  /// Reads a template; throws all that is wrong with it, whatever the names stand for.
  package init(_ source: String) throws(TemplateProblems) {
    blocks = try TemplateReader.read(source)
  }

  /// What is wrong with the names that the template uses, in every branch and in the order of its
  /// text.
  package func problems(_ names: TemplateNames) -> [TemplateProblem] {
    var checker = NameChecker(names)
    checker.check(blocks)
    return checker.problems.sortedByPlace
  }

  /// The names that the template uses in any branch, each behind the sections that it stands in.
  package var usedNames: Set<[String]> {
    var names = UsedNames()
    names.visit(blocks)
    return names.paths
  }

  /// The headings with a number, each as the sections that it stands in, the outermost first.
  package var numberedHeadings: [[String]] {
    var names = UsedNames()
    names.visit(blocks)
    return names.numberedHeadings
  }

  /// Those of the names whose values the template prints, and does not only ask for.
  package var printedNames: Set<[String]> {
    var names = UsedNames()
    names.visit(blocks)
    return names.printed
  }

  /// Fills the template. A name that has no value, or is not among `names`, prints nothing; a
  /// paragraph, item, list or quote that is left without content is not printed.
  ///
  /// `names` decides to which scope a name belongs: an inner one hides an outer one even where it
  /// has no value.
  package func fill(
    _ scope: TemplateScope, names: TemplateNames, numbers: SectionNumbers = SectionNumbers()
  ) -> [Block] {
    var filler = TemplateFiller(numbers)
    return filler.fill(blocks, in: FillContext(names, scope)).blocks
  }
}
