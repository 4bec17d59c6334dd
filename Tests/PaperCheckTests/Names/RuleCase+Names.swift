import PaperModel
extension RuleCase {
  /// A paper of one section beside a board.yaml with organisations, one a line as a flow mapping
  /// without its id.
  init(
    _ rule: String, _ description: String = "", organisations: [String], frontMatter: String = "",
    body: String
  ) {
    let entries = organisations.enumerated().map { "  - { id: o\($0), \($1) }\n" }.joined()
    let paper = RuleCase(rule, frontMatter: frontMatter, body: body)
    self.init(
      rule, description,
      files: paper.files.merging([
        "board.yaml":
          "kind: board\nname: Sample Health and Wellbeing Board\norganisations:\n\(entries)"
      ]) { $1 })
  }

  /// What the rule would put in the place of what it found.
  func replacements() throws -> [String] { try findings().flatMap(\.fix).map(\.replacement) }
}
