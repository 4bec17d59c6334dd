import PaperModel

extension Rule {
  /// Finds misspelt names of organisations in board.yaml, and of well-known bodies.
  static let misspeltOrganisation = ofDocuments(
    "misspelt-organisation", .warning, in: .names,
    page: Page(
      finds: """
        A name that differs in a few letters from that of an organisation in board.yaml, or is a \
        misspelling under `also:` there; and names of public life that are often misspelt, such as \
        `Barnados`.
        """,
      why: """
        A partner who sits at the table reads its own name first. A search for what a body promised \
        does not find it under another spelling.
        """,
      example: "The programme runs with Barnados and West Midland Fire Service.",
      instead: "The programme runs with Barnardo's and West Midlands Fire Service.",
      doubt: """
        Seldom wrong: another body may have a name that differs in a letter or two. Register it in \
        board.yaml, and it is known.
        """)
  ) { checked in
    let registered = checked.organisationMentions.findings { line, mention in
      guard case .spelling(let isCertain) = mention.variation else { return nil }
      return Finding(
        "'\(line.text(mention.span))' is spelt '\(mention.form.right ?? mention.form.text)'",
        at: line.range(mention.span), notes: [mention.note],
        help: "did you mean '\(mention.right)'?",
        fix: isCertain ? line.fix(mention.span, mention.right) : [])
    }
    return registered + checked.documents.flatMap(\.lines).flatMap { known($0, checked) }
  }

  private static func known(_ line: ProseLine, _ checked: CheckedWorkspace) -> [Finding] {
    checked.misspeltNames.matches(in: line).compactMap { match in
      guard !checked.organisationMentions.cover(match.span, in: line) else { return nil }
      return Finding(
        "'\(line.text(match.span))' is spelt '\(match.replacement)'", at: line.range(match.span),
        help: "did you mean '\(match.replacement)'?", fix: line.fix(match.span, match.replacement))
    }
  }
}

extension OrganisationMention {
  /// A note that points to the registered name.
  var note: Diagnostic.Note {
    .init("the organisation in board.yaml", at: form.organisation.id.range)
  }
}
