/// The words of a house that surround documents: on web pages, and on everything private.
package struct PageWords: Sendable {
  /// The raw value is the key in `house.yaml`.
  package enum Word: String, Hashable, Sendable, CaseIterable {
    /// The link with which keyboard users skip what comes before the document.
    case skip
    /// The heading of the list of sections.
    case contents
    /// The label of the field that searches a register.
    case search
    /// The number of matching rows; `{{shown}}` and `{{all}}` are replaced by the numbers.
    case found
    /// The heading of the notes at the end.
    case notes
    /// The spoken form of a note's number in the text; `{{number}}` is replaced by the number.
    case note
    /// The link from a note back to where the text refers to it.
    case backFromNote = "back-from-note"
    /// The marking on every page that the public may not see, and the text printed in place of what
    /// is withheld.
    case notForPublication = "not-for-publication"
    /// The reason for exemption, with `{{paragraphs}}` replaced by the paragraphs of the Act.
    case exempt
    /// The title of an item of private business whose agenda gives it none.
    case privateItem = "private-item"
    /// The name printed instead of that of a member who declared an interest in private business.
    case member
  }

  private let words: [Word: String]

  /// Words that are not given default to English.
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

  /// The marking on every page, sheet and file that the public may not see.
  /// - Parameter paragraphs: the paragraphs of the Act, such as `3`; empty if it is not known which
  ///   apply.
  package func marking(paragraphs: [String] = []) -> String {
    let mark = word(.notForPublication)
    guard !paragraphs.isEmpty else { return mark }
    let reason = word(.exempt).replacing("{{paragraphs}}", with: paragraphs.joined(separator: ", "))
    let endsSentence = mark.last.map { ".!?".contains($0) } ?? false
    return "\(mark)\(endsSentence ? "" : ".") \(reason)"
  }
}
