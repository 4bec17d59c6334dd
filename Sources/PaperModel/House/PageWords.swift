package import PaperMarkup

/// The words of a house that surround documents: on web pages, in Word files, and on everything
/// private.
package struct PageWords: Sendable {
  /// The raw value is the key in `house.yaml`.
  package enum Word: String, Hashable, Sendable, CaseIterable {
    /// The link with which keyboard users skip what comes before the document.
    case skip
    /// The name of the house's language in itself, with which pages in another one link here.
    case language
    /// The heading of the list of sections.
    case contents
    /// The label of the field that searches a register.
    case search
    /// The heading of the notes at the end.
    case notes
    /// The marking on every page that the public may not see, and the text printed in place of what
    /// is withheld.
    case notForPublication = "not-for-publication"
    /// The title of an item of private business whose agenda gives it none.
    case privateItem = "private-item"
    /// The name printed instead of that of a member who declared an interest in private business.
    case member
    /// The label of what a speaker says to a slide.
    case speakerNotes = "speaker-notes"
    /// The name of the buttons with which a reader of slides goes on and back.
    case slides
    /// The button that leads to the slide before.
    case previousSlide = "previous-slide"
    /// The button that leads to the next slide.
    case nextSlide = "next-slide"
    /// The button that shows the notes of all slides, or hides them.
    case allNotes = "all-notes"
  }

  /// The words that are templates; the raw value is the key in `house.yaml`.
  package enum Line: String, Hashable, Sendable, CaseIterable {
    /// The number of matching rows: a template with the names of `found`.
    case found
    /// The spoken form of a note's number in the text: a template with the names of `numbered`.
    case note
    /// The link from a note back to where the text refers to it: the same names.
    case backFromNote = "back-from-note"
    /// The reason for exemption: a template with the names of `exempt`.
    case exempt
    /// The line at the foot of each page of a Word file: a template with the names of
    /// `pageNumber`.
    case pageNumber = "page-number"
    /// The number of the slide that is shown: a template with the names of `slideNumber`.
    case slideNumber = "slide-number"
    /// The title of a slide on which the one before goes on: a template with the names of
    /// `continued`.
    case slideContinued = "slide-continued"
  }

  private let words: [Word: String]
  private let lines: [Line: LineTemplate]

  package init(_ words: [Word: String], lines: [Line: LineTemplate] = [:]) {
    self.words = words
    self.lines = lines
  }

  /// No words at all, for what is of no house.
  package static let none = PageWords([:])

  /// Whether no word is missing.
  package var isComplete: Bool {
    words.count == Word.allCases.count && lines.count == Line.allCases.count
  }

  /// These words, and of what is missing those of another house.
  package func completed(by other: PageWords) -> PageWords {
    PageWords(
      words.merging(other.words) { own, _ in own },
      lines: lines.merging(other.lines) { own, _ in own })
  }

  package func word(_ word: Word) -> String { words[word] ?? "" }

  private func text<Subject>(
    _ line: Line, _ record: Record<Subject>, of subject: Subject
  ) -> String {
    lines[line]?.fill(record, of: subject).plainText ?? ""
  }
}

extension PageWords {
  /// How many rows match what is searched.
  package func found(shown: String, all: String) -> String {
    text(.found, Self.found, of: (shown, all))
  }

  /// The spoken form of the number of a note.
  package func note(_ number: Int) -> String { text(.note, Self.numbered, of: number) }

  /// The link back from the note of a number.
  package func backFromNote(_ number: Int) -> String {
    text(.backFromNote, Self.numbered, of: number)
  }

  /// The line with the number of the page and of all pages.
  package func pageNumber(page: String, pages: String) -> String {
    text(.pageNumber, Self.pageNumber, of: (page, pages))
  }

  /// The line with the number of a slide and of all slides.
  package func slideNumber(_ number: String, of count: String) -> String {
    text(.slideNumber, Self.slideNumber, of: (number, count))
  }

  /// The title of a slide on which the one before goes on.
  package func slideContinued(_ title: String) -> String {
    text(.slideContinued, Self.continued, of: title)
  }

  /// The marking on every page, sheet and file that the public may not see.
  /// - Parameter paragraphs: the paragraphs of the Act, such as `3`; empty if it is not known which
  ///   apply.
  package func marking(paragraphs: [String] = []) -> String {
    let mark = word(.notForPublication)
    guard !paragraphs.isEmpty else { return mark }
    let reason = text(.exempt, Self.exempt, of: paragraphs)
    let endsSentence = mark.last.map { ".!?".contains($0) } ?? false
    return "\(mark)\(endsSentence ? "" : ".") \(reason)"
  }
}

// MARK: - Records

extension PageWords {
  /// The number of rows that a search finds.
  package static let found = Record<(shown: String, all: String)>(
    "found",
    [
      .text("shown", "How many rows match what is searched.") { $0.shown },
      .text("all", "How many rows there are.") { $0.all },
    ])

  /// The number of a note.
  package static let numbered = Record<Int>(
    "note", [.text("number", "The number of the note.") { String($0) }])

  /// The paragraphs of the Act under which something is exempt.
  package static let exempt = Record<[String]>(
    "exempt",
    [
      .text("paragraphs", "The paragraphs of the Act, such as `1, 3`.") {
        $0.joined(separator: ", ")
      }
    ])

  /// The number of a page of a Word file.
  package static let pageNumber = Record<(page: String, pages: String)>(
    "page-number",
    [
      .text("page", "The number of the page.") { $0.page },
      .text("pages", "The number of all pages.") { $0.pages },
    ])

  /// The number of a slide.
  package static let slideNumber = Record<(number: String, count: String)>(
    "slide-number",
    [
      .text("number", "The number of the slide.") { $0.number },
      .text("count", "The number of all slides.") { $0.count },
    ])

  /// A slide that goes on.
  package static let continued = Record<String>(
    "slide-continued", [.text("title", "The title of the slide.") { $0 }])
}
