import CouncilEnglish
import PaperModel

/// The keys by which a board adds to the program's lists of English words: one for each list.
enum WordsKind {
  /// The lists are read from the program only where the key is used.
  static let shape = Shape<[WordAddition]>.record("set of words", lists) { record, _ in
    lists.flatMap { list in
      (record[list] ?? []).map { WordAddition(list: list.key, entry: $0.value) }
    }
  }

  private static let lists = EnglishWords.lists.map { list in
    Field(list.name, .list(of: .entry(list.form)), list.purpose)
  }
}

extension Shape where Value == Placed<String> {
  /// An entry of a list of words.
  static func entry(_ form: EntryForm) -> Self {
    Shape<SourceText>.scalar(.entry(form)).map { source, reading -> Value? in
      guard form.fits(source.text) else {
        reading.report(
          "wrong-value", "'\(source.text)' is no entry of this list", at: source.range
        ) { "write \(form.expected)" }
        return nil
      }
      return Placed(source.text, at: source.range)
    }
  }
}
