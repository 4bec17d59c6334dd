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
    /// The name of the links to the pages above this one.
    case breadcrumb
    /// The label of the links to the other formats of a page.
    case formats
    /// The label of the links to pages that belong to a page.
    case related
    /// The link from a meeting to the one before it.
    case previousMeeting = "previous-meeting"
    /// The link from a meeting to the one after it.
    case nextMeeting = "next-meeting"
    /// The name of the links at the foot of each page of the site.
    case site
    /// The link to the search, and the label of its field.
    case searchSite = "search-site"
    /// The link to the calendar of meetings.
    case calendar
    /// The link to the feed of what is new.
    case feed
    /// The link to the accessibility statement.
    case accessibility
    /// What the link to a file in Markdown says.
    case formatMarkdown = "format-md"
    /// What the link to a Word file says.
    case formatWord = "format-docx"
    /// What the link to a PDF says.
    case formatPDF = "format-pdf"
    /// What the link to slides for PowerPoint says.
    case formatPowerPoint = "format-pptx"
    /// What the link to a workbook says.
    case formatExcel = "format-xlsx"
    /// What the link to a table in a plain file says.
    case formatCSV = "format-csv"
    /// What the link to data for programs says.
    case formatJSON = "format-json"
    /// What the link to a calendar says.
    case formatCalendar = "format-ics"
    /// The unit of the size of a file below a million bytes.
    case kilobytes
    /// The unit of the size of a larger file.
    case megabytes
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
    /// What the link to a file says.
    case download
    /// What the link to the page of a meeting says.
    case meetingPage = "meeting-page"
    /// What tells the page of a minute from that of its paper.
    case minutePage = "minute-page"
    /// What tells the page of an item without a minute, and a paper, from others.
    case itemPage = "item-page"
    /// What the link to the page of a decision says.
    case decisionPage = "decision-page"
    /// What a document that was corrected after it was published says below its title: a template
    /// with the names of `correction`.
    case corrected
    /// The title of a document in the pack of a meeting: a template with the names of `packItem`.
    case packItem = "pack-item"
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

  /// What a link to a file says.
  package func download(format: String, size: String) -> String {
    text(.download, Self.download, of: (format, size))
  }

  /// What a link to the page of a meeting says.
  /// - Parameter date: as the house writes dates.
  package func meetingPage(date: String, title: String?) -> String {
    text(.meetingPage, Self.meetingPage, of: (date, title))
  }

  /// What tells the page of a minute.
  package func minutePage(_ number: String) -> String {
    text(.minutePage, Self.numberedPage, of: number)
  }

  /// What tells the page of an item.
  package func itemPage(_ label: String) -> String { text(.itemPage, Self.numberedPage, of: label) }

  /// What a link to the page of a decision says.
  package func decisionPage(_ number: Int) -> String {
    text(.decisionPage, Self.numberedPage, of: String(number))
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

  /// What a document that was corrected says below its title.
  /// - Parameters:
  ///   - date: the day of the correction, as the house writes it.
  ///   - reason: what was corrected, and why.
  package func corrected(on date: String, reason: String) -> [Inline] {
    lines[.corrected]?.fill(Self.correction, of: (date, reason)) ?? []
  }

  /// The title of a document in the pack of a meeting.
  /// - Parameter number: that of the item on the agenda.
  package func packItem(_ number: String, title: String) -> String {
    text(.packItem, Self.packItem, of: (number, title))
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

  /// A file that can be downloaded.
  package static let download = Record<(format: String, size: String)>(
    "download",
    [
      .text("format", "The format of the file, such as `Word`.") { $0.format },
      .text("size", "Its size, such as `34 KB`.") { $0.size },
    ])

  /// The page of a meeting.
  package static let meetingPage = Record<(date: String, title: String?)>(
    "meeting-link",
    [
      .text("date", "The date of the meeting, as the house writes dates.") { $0.date },
      .text("title", "What sort of meeting it is, where that is stated.") { $0.title },
    ])

  /// A page that is told by a number.
  package static let numberedPage = Record<String>(
    "page-label", [.text("number", "The number, as the house writes it.") { $0 }])

  /// The number of a slide.
  package static let slideNumber = Record<(number: String, count: String)>(
    "slide-number",
    [
      .text("number", "The number of the slide.") { $0.number },
      .text("count", "The number of all slides.") { $0.count },
    ])

  /// A document in the pack of a meeting.
  package static let packItem = Record<(number: String, title: String)>(
    "pack-item",
    [
      .text("number", "The number of the item on the agenda, without its full stop.") { $0.number },
      .text("title", "The title of the document.") { $0.title },
    ])

  /// A slide that goes on.
  package static let continued = Record<String>(
    "slide-continued", [.text("title", "The title of the slide.") { $0 }])

  /// A correction of a document that had been published.
  package static let correction = Record<(date: String, reason: String)>(
    "published-correction",
    [
      .text("date", "The day on which the correction was published.") { $0.date },
      .text("reason", "What was corrected, and why, as `publish --reason` states it.") {
        $0.reason
      },
    ])
}
