extension ReadingFaults {
  /// Faults of houses and their templates.
  static let houses = [
    Fault(
      "block-in-line",
      """
      A template puts something that is made of paragraphs, lists or tables into the middle of a \
      sentence, a heading or a link. Give its name a paragraph of its own.
      """),
    Fault(
      "circular-house",
      """
      A house extends another that extends it in turn, so that neither has anything of its own. \
      Let the last of them extend a built-in house, or none.
      """),
    Fault(
      "circular-part",
      """
      A part of a template is within itself, or within more than eight others. Take it out of one of \
      them.
      """),
    Fault(
      "invalid-name",
      """
      A tag of a template holds something else than a name of letters, digits, `-` and `_`. Write \
      one of the names that TemplateNames.md lists.
      """),
    Fault(
      "markup-in-destination",
      """
      The address of a link in a template holds a name whose value may have emphasis or links of \
      its own. Only plain text can be part of an address.
      """),
    Fault(
      "misplaced-number",
      """
      `{{number}}` is outside a heading of a template, and only headings are numbered by it. \
      Take it away.
      """),
    Fault(
      "misplaced-tag",
      """
      A tag of a template is where it would be printed as it is: in code, in HTML, or in the \
      title or definition of a link. Move it out of there.
      """),
    Fault(
      "name-left-out",
      """
      A template of a house has no place for something that authors can state, so that it would be \
      lost. Add the name to the template.
      """),
    Fault(
      "not-text",
      """
      A template prints a name that only says whether something is so. Write `{{#name}}` and \
      `{{/name}}` around what depends on it.
      """),
    Fault(
      "same-language",
      """
      The board's second house is in the language of its house, so that a text cannot say which of the \
      two it is for. Name a house in another language, or take `second-house:` away.
      """),
    Fault(
      "unclosed-section",
      """
      A section of a template is opened with `{{#name}}` and not closed with `{{/name}}` in the \
      same line, list item, quote or run of paragraphs. Close it there.
      """),
    Fault(
      "unclosed-tag",
      """
      `{{` is in a template without `}}` on the same line. Close it.
      """),
    Fault(
      "unknown-house",
      """
      The house that `board.yaml` names, or that another extends, is neither built in nor a folder with a `house.yaml`. \
      Correct the name or the path; `board-paper house export` makes such a folder.
      """),
    Fault(
      "unknown-name",
      """
      A template, or a line of a house, uses a name that means nothing there. Correct it; \
      TemplateNames.md lists the names.
      """),
    Fault(
      "unknown-part",
      """
      `{{> name}}` in a template names a part that the house does not have. Correct the name, or \
      write the part into the folder `parts` of the house.
      """),
    Fault(
      "unknown-template",
      """
      A Markdown file in the folder of a house is none of its templates, so that no document would \
      be made from it, a part that no template uses, or a style sheet that no page has. Correct its \
      name, or use it; notes about the house may be in `README.md`.
      """),
    Fault(
      "unknown-numbering",
      """
      A numbering is stated by how its first item is numbered, and this cannot be one. Write for \
      example `1.`, `i)` or `(a)`.
      """),
    Fault(
      "unopened-section",
      """
      A section of a template is closed with `{{/name}}` that was not opened in the same line, \
      list item, quote or run of paragraphs. Open it there with `{{#name}}`.
      """),
    Fault(
      "unusable-style-sheet",
      """
      A style sheet of a house holds what a page cannot have: `</style`, which ends it in the middle \
      of the page, or `@import` or `url(…)` that fetches something from elsewhere, since a page \
      fetches nothing. Take it out, or write a picture or font into the file as a `data:` address.
      """),
    Fault(
      "wrong-count",
      """
      A list of a house has more or fewer entries than it has to have, such as twelve months. Add \
      or take away what the finding counts.
      """),
  ]
}
