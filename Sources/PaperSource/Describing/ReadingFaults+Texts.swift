extension ReadingFaults {
  /// Faults of Markdown: front matter, headings, includes and references.
  static let texts = [
    Fault(
      "empty-list-item",
      """
      A list item holds nothing, as word processors leave them. Delete it, or say what it is.
      """),
    Fault(
      "footnote-in-text",
      """
      A note such as `[^1]` is none: nothing says what it is, as `[^1]: …` on a line of its own in the \
      same text would; nothing refers to it; two have one label; it holds more than a paragraph; or it \
      is where there can be none, such as in a heading, in the words of a link, in another note or \
      in a text of one line. A `[^1]` that is meant as it is is written `\\[^1]`.
      """),
    Fault(
      "html-in-text",
      """
      HTML is in a text, where it means nothing. Write it in Markdown; a `<` that is meant as \
      one is written `\\<`.
      """),
    Fault(
      "include-circle",
      """
      A text includes itself, directly or through another file. Take one of the includes away.
      """),
    Fault(
      "joined-slide-break",
      """
      A `---` is directly below a line of a briefing, where Markdown makes a heading of both, and no new \
      slide. Leave an empty line before it; a heading that is meant begins with number signs.
      """),
    Fault(
      "misplaced-include",
      """
      An include is in the middle of a paragraph. Give `${include …}` a line of its own, with \
      an empty line before and after.
      """),
    Fault(
      "misplaced-reference",
      """
      A text asks for a figure, or names a minute or a table, where that is not looked up: in a title, a \
      name or a definition. State it in words there.
      """),
    Fault(
      "no-front-matter",
      """
      A Markdown file does not begin with front matter. Begin it with a line `---`, its keys, and \
      another line `---`.
      """),
    Fault(
      "picture-in-text",
      """
      A picture is within a line, in a cell of a table or in a text of a YAML file, where there can be \
      none. In the Markdown of a file it has a line of its own, with an empty line before and after. See \
      [Pictures](Pictures.md).
      """),
    Fault(
      "picture-without-words",
      """
      Nothing says what a picture shows, so that it tells nothing to a reader who does not see it. Write it \
      into the square brackets: `![Smoking fell from 21% to 14% in ten years](smoking.png)`.
      """),
    Fault(
      "poor-picture-words",
      """
      The words for a picture are the name of its file, or only say that it is one ("image of"). Say what \
      a reader who does not see it has to know, such as the figures of a chart.
      """),
    Fault(
      "struck-text",
      """
      Text is struck out (`~~so~~`), which no document of a board shows. Delete it, or say in words \
      what no longer holds.
      """),
    Fault(
      "task-in-list",
      """
      A list item begins with a box to tick (`[ ]`, `[x]`). Say in words what is done.
      """),
    Fault(
      "text-before-heading",
      """
      Text of a paper comes before its first heading, and so belongs to no section. Begin with a \
      heading such as `## Purpose`.
      """),
    Fault(
      "title-in-text",
      """
      A heading of a paper has one number sign, which is that of the title; the title comes from \
      `subject`. Write `##` in front of a section.
      """),
    Fault(
      "unclosed-front-matter",
      """
      The front matter of a Markdown file does not end. Put a line `---` between its keys and the \
      text.
      """),
    Fault(
      "unclosed-reference",
      """
      `${` is in a text without `}` on the same line. Close it; the signs themselves are \
      written `\\${`.
      """),
    Fault(
      "unusable-picture",
      """
      The file of a picture is none in PNG, JPEG or SVG, is damaged, is too large (1 MiB, 10,000 pixels on a \
      side), says where it was taken, lies on its side, or is a drawing in SVG with scripts, links or parts \
      that are loaded from elsewhere. Save it again as the finding says. See [Pictures](Pictures.md).
      """),
    Fault(
      "wrong-caption",
      """
      A caption is not directly above its table, has neither words nor a name, or has a name that can be \
      none. Write `Table: Young people into work {#young-people}` above the table, with an empty line \
      between. See [Pictures](Pictures.md#captions-and-numbers).
      """),
    Fault(
      "wrong-reference",
      """
      What is between `${` and `}`, or where a minute is named, cannot be understood. Write \
      for example `${PI2.ytd}`, `${minute 66}`, `${table young-people}` or `2017-07-10/marmot`.
      """),
  ]
}
