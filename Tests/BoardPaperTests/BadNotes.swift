extension BadInput {
  /// Notes that cannot be one.
  static let notes: [BadInput] = [
    note("that nothing says", "Falls rose1️⃣[^1]."),
    note("that nothing refers to", "Falls rose.\n\n1️⃣[^1]: Source: Northfield."),
    note("that is said twice", "Falls rose[^1].\n\n[^1]: Northfield.\n\n1️⃣[^1]: Southfield."),
    note("in another note", "Falls rose[^a][^b].\n\n[^a]: See1️⃣[^b].\n\n[^b]: Northfield."),
    note("in a heading", "Falls rose[^1].\n\n## Falls1️⃣[^1]\n\nMore.\n\n[^1]: Northfield."),
    note("in the words of a link", "[Falls1️⃣[^1]](https://example.org).\n\n[^1]: Northfield."),
    note("of several paragraphs", "Falls rose[^1].\n\n[^1]: Northfield.\n\n    1️⃣And more."),
    note("without words", "Falls rose[^1].\n\n1️⃣[^1]:"),
    note("whose label is none", "Falls rose1️⃣[^*].\n\n[^*]: Northfield."),
    BadInput(
      "a note in a recommendation", rule: "footnote-in-text",
      frontMatter: "recommendations: ['Note the report1️⃣[^1]']"),
    BadInput(
      "a note in reasons that nothing says", rule: "footnote-in-text",
      files: meeting(
        and: "---\nkind: minute\nitem: marmot\nreasons: |\n  Falls rose[^1]\n  again1️⃣[^2].\n\n"
          + "  [^1]: Northfield.\n---\n\nX.\n")),
  ]

  private static func note(_ name: String, _ body: String) -> BadInput {
    BadInput(
      "a note " + name, rule: "footnote-in-text", paper: paper(body: "## Purpose\n\n\(body)"))
  }
}
