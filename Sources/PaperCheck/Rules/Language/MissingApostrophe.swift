import PaperModel

extension Rule {
  /// Finds words that are wrong without an apostrophe: `childrens services`.
  static let missingApostrophe = ofDocuments(
    "missing-apostrophe", .warning, in: .language,
    page: Page(
      finds: "A word that is none without an apostrophe, such as `childrens` or `young peoples`.",
      why: """
        *Children* is a plural already, so `childrens` is no word. It is in the names of many \
        services, where every reader sees it.
        """,
      example: "Childrens services will report on young peoples mental health.",
      instead: "Children's services will report on young people's mental health.",
      doubt: """
        Rarely wrong: only where a body really calls itself so. Then register its name in \
        board.yaml, and it is left alone.
        """)
  ) { checked in checked.documents.flatMap(\.lines).flatMap { findings(in: $0, checked) } }

  private static func findings(in line: ProseLine, _ checked: CheckedWorkspace) -> [Finding] {
    checked.missingApostrophes.matches(in: line).compactMap { match in
      guard !checked.organisationMentions.cover(match.span, in: line) else { return nil }
      return Finding(
        "'\(line.text(match.span))' has lost its apostrophe", at: line.range(match.span),
        help: "write \"\(match.replacement)\"", fix: line.fix(match.span, match.replacement))
    }
  }
}
