/// The page `Documentation/Words.md`: the program's lists of English words, and how a board adds to them.
package enum WordsPage {
  /// The page as Markdown.
  package static let markdown =
    introduction
    + EnglishWords.lists.map { list in
      "\n## \(list.name)\n\n\(list.purpose)\n\n\(shown(list))\n"
    }.joined()

  private static let introduction = """
    # The lists of English words

    The program understands no English. Where it drafts [resolutions](Resolutions.md), or checks how a
    text is worded, it goes by lists of words. These are its own, made from the files in
    `Sources/CouncilEnglish/Words`. A board adds entries to any of them in `board.yaml`:

    ```yaml
    words:
      acronyms: [CRASAC]
      acronym-meanings: [LCR = Liverpool City Region]
      bodies: [alliance, forum]
      decision-verbs: [champion championed object time means]
      slips: [service users = people who use services]
    ```

    An entry is a word in small letters, an abbreviation in capitals, or a line in the form that its
    list describes. Quote a line that holds a comma, since a comma ends an entry within brackets.

    """

  /// Lists of lines one below the other, and of words in their order, in lines of at most 100 letters.
  private static func shown(_ list: EnglishWords.List) -> String {
    let lines =
      switch list.form {
      case .word, .abbreviation: wrapped(list.entries)
      case .verb, .replacement: list.entries
      }
    return "```text\n" + lines.joined(separator: "\n") + "\n```"
  }

  private static func wrapped(_ words: [String]) -> [String] {
    words.reduce(into: []) { lines, word in
      if let last = lines.last, last.count + word.count < 100 {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(word)
      }
    }
  }
}
