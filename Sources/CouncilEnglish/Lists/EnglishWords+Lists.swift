extension EnglishWords {
  /// A list that a board can add to.
  package struct List: Sendable {
    package let name: String
    /// One or more sentences, of which the first says what the list is for.
    package let purpose: String
    package let form: EntryForm

    /// The program's own entries.
    package var entries: [String] {
      switch form {
      case .word, .abbreviation: WordFile.words(of: name)
      case .verb, .replacement: WordFile.lines(of: name).map(String.init)
      }
    }
  }

  /// All lists, in the order of their names.
  package static let lists: [List] = {
    let words = WordList.allCases.map { list in
      let name = list.name
      return List(name: name, purpose: WordFile.purpose(of: name), form: list.form)
    }
    let lines = LineList.allCases.map {
      List(name: $0.rawValue, purpose: WordFile.purpose(of: $0.rawValue), form: $0.form)
    }
    return (words + lines).sorted { $0.name < $1.name }
  }()
}
