/// Rules on settings and waivers. The checker itself reports them, after all other rules.
extension Rule {
  static let unknownRule = ofSettings(
    "unknown-rule",
    page: Page(
      finds: "A setting or a waiver names a rule that does not exist.",
      why: """
        It does nothing: what it was to switch off is still found, and what it was to make an \
        error is let through.
        """,
      example: """
        checks:
          doubel-word: off
        """,
      instead: "Write the name as findings show it in brackets: `double-word: off`.",
      doubt: """
        Never wrong. What is found while files are read, such as `text-cut-off`, can be neither \
        set nor waived: it has to be mended.
        """
    ))

  static let essentialRule = ofSettings(
    "essential-rule",
    page: Page(
      finds: "A rule is switched off or waived without which documents would be wrong.",
      why: """
        The documents would have a gap in them, or say something that is not so. The setting is \
        therefore not followed.
        """,
      example: """
        checks:
          unknown-figure: off
        """,
      instead: "Take the line, or the waiver, away, and mend what the rule finds.",
      doubt: "Never wrong."
    ))

  package static let unusedWaiver = ofSettings(
    "unused-waiver",
    page: Page(
      finds: "A waiver by which nothing is waived.",
      why: "A waiver that has outlived its reason hides the next slip in its place.",
      example: """
        <!-- allow double-word: a quotation -->

        The Board noted the progress.
        """,
      instead: """
        Take it away, or move it: a waiver holds for the block below it, or the entry at which it \
        stands, and with `in this file` for all of the file.
        """,
      doubt: """
        Right nearly always. What is asked for only of a final paper, such as a further section, \
        is not found in a draft: check with `--stage final` before you take its waiver away.
        """
    ))

  static let expiredWaiver = ofSettings(
    "expired-waiver",
    page: Page(
      finds: "A waiver that held until a day which is past.",
      why: """
        Somebody meant to have mended it by then. From that day on, what was waived is found \
        again.
        """,
      example: """
        <!-- allow double-word until 2018-06-30: its author will mend it -->

        The the figures are provisional.
        """,
      instead: "Mend what was waived and take the waiver away, or state a later day.",
      doubt: "Never wrong: it goes by the day on which you check."
    ))

  static let unreasonedWaiver = ofSettings(
    "unreasoned-waiver",
    page: Page(
      finds: "A waiver without a reason.",
      why: "Whoever reads the file next year cannot tell whether the waiver is still right.",
      example: """
        <!-- allow double-word -->

        The the figures are provisional.
        """,
      instead: """
        Write the reason behind a colon: `<!-- allow double-word: quoted from the minutes -->`.
        """,
      doubt: "Never wrong: a few words are enough."
    ))

  private static func ofSettings(_ id: String, page: Page) -> Rule {
    ofWorkspaces(id, .warning, in: .settings, page: page) { _ in [] }
  }
}
