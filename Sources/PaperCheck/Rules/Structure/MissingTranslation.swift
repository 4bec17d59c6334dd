import PaperModel

extension Rule {
  /// Finds texts that are not stated in the language of the board's second house.
  static let missingTranslation = ofWorkspaces(
    "missing-translation", .growing(.warning, .warning, .error), in: .structure,
    page: Page(
      finds: """
        A text that is printed is not stated in one of the languages of the board's two houses, or \
        a Markdown file has no translation beside it.
        """,
      why: """
        The document in that language would have a sentence of the other in it, which a reader may \
        not understand and a screen reader pronounces wrongly.
        """,
      example: """
        # board.yaml
        house: coventry
        second-house: cymraeg

        # meetings/2018-02-05/marmot-update.md
        subject: Progress update
        """,
      instead: """
        Write `subject: { en: Progress update, cy: Adroddiad cynnydd }`. The text after the front \
        matter of `marmot-update.md` is put into `marmot-update.cy.md`, a file of `kind: translation`.
        """,
      doubt: """
        Wrong about a text that is the same in both languages, such as a name within a title: \
        state it for both. Names of people and of organisations, numbers and addresses need not be \
        stated twice.
        """
    )
  ) { checked in
    let translations = checked.workspace.translations
    let language = translations.language ?? checked.house.primaryLanguage
    return translations.missing.map { place in
      guard place == .start(of: place.file) else {
        return Finding("this text is not stated in '\(language)'", at: place)
      }
      let name = place.file.split(separator: "/").last.map(String.init) ?? ""
      return Finding(
        "this file is not stated in '\(language)'", at: place,
        help: "write its translation into '\(Translations.path(of: name, in: language))'")
    }
  }
}
