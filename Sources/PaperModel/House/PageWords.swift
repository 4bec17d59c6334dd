/// The words of a house that stand around documents: on web pages, and on all that is private.
package struct PageWords: Sendable {
  /// The raw value is the key in `house.yaml`.
  package enum Word: String, Hashable, Sendable, CaseIterable {
    /// The link with which who uses a keyboard passes what stands above the document.
    case skip
    /// The heading of the list of sections.
    case contents
    /// What stands in front of the field that searches a register.
    case search
    /// How many of its rows hold what is searched for; `{{shown}}` and `{{all}}` are the numbers.
    case found
    /// The heading of the notes at the end.
    case notes
    /// What the number of a note in the text is read out as; `{{number}}` is the number.
    case note
    /// What leads from a note back to where the text refers to it.
    case backFromNote = "back-from-note"
    /// What stands on every page of what the public may not see, and in the place of what is left out.
    case notForPublication = "not-for-publication"
    /// By which paragraphs of the Act, which are `{{paragraphs}}`, it is exempt.
    case exempt
    /// The title of an item of private business, where its agenda gives it none.
    case privateItem = "private-item"
    /// Whoever declared an interest in private business.
    case member
  }

  private let words: [Word: String]

  /// Words that are not given are English ones.
  package init(_ words: [Word: String]) { self.words = words }

  package func word(_ word: Word) -> String {
    if let own = words[word] { return own }
    return switch word {
    case .skip: "Skip to main content"
    case .contents: "Contents"
    case .search: "Search the register"
    case .found: "{{shown}} of {{all}} entries"
    case .notes: "Notes"
    case .note: "Note {{number}}"
    case .backFromNote: "Back to note {{number}} in the text"
    case .notForPublication: "Not for publication"
    case .exempt:
      "Exempt by paragraph {{paragraphs}} of Part 1 of Schedule 12A to the Local Government Act 1972"
    case .privateItem: "Exempt item"
    case .member: "A member"
    }
  }

  /// What stands on every page, sheet and file of what the public may not see.
  /// - Parameter paragraphs: of the Act, such as `3`; none where it is not known by which it is
  ///   exempt.
  package func marking(paragraphs: [String] = []) -> String {
    let mark = word(.notForPublication)
    guard !paragraphs.isEmpty else { return mark }
    let reason = word(.exempt).replacing("{{paragraphs}}", with: paragraphs.joined(separator: ", "))
    let endsSentence = mark.last.map { ".!?".contains($0) } ?? false
    return "\(mark)\(endsSentence ? "" : ".") \(reason)"
  }
}
