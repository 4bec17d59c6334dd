import PaperModel

extension Rule {
  /// Finds links whose text does not say where they lead.
  static let vagueLink = ofProse(
    "vague-link", .warning, in: .language,
    page: Page(
      finds: "A link with a text such as *click here* or *read more*.",
      why: """
        Who listens to a page goes from link to link and hears their texts alone. The accessibility \
        rules for public bodies ask that each says where it leads.
        """,
      example: "The evaluation is [here](https://www.example.org/evaluation).",
      instead: "Read the [evaluation of 2020](https://www.example.org/evaluation).",
      doubt: "Hardly ever wrong: the texts are those of a short list.")
  ) { line, _ in
    line.links.compactMap { link in
      let words = ProseWord.words(in: String(line.text(link.span))).map { $0.text.lowercased() }
      guard vague.contains(words.joined(separator: " ")) else { return nil }
      return Finding(
        "'\(line.text(link.span))' does not say where the link leads", at: line.range(link.span),
        help: "take the words that name what is there, such as its title")
    }
  }

  private static let vague: Set = [
    "here", "click here", "click on this link", "click this link", "follow this link", "see here",
    "link", "this link", "the link", "this", "more", "read more", "learn more", "find out more",
    "see more", "more information", "further information", "more details", "details", "download",
    "download here", "available here", "this page", "this website", "this document", "website",
    "page", "document", "pdf", "url", "web page", "webpage",
  ]
}
