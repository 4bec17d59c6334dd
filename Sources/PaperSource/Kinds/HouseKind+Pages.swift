import PaperMarkup
import PaperModel

/// The words around documents. What a house leaves out is that of the built-in house.
extension HouseKind {
  static let pageWords = Shape<PageWords>.record(
    "pages",
    pageFields.map { $0.field as any AnyField } + pageLines.map { $0.field as any AnyField }
  ) { record, _ in
    PageWords(
      pageFields.reduce(into: [:]) { $0[$1.word] = record[$1.field] },
      lines: pageLines.reduce(into: [:]) { $0[$1.line] = record[$1.field] })
  }

  private static let pageFields: [(word: PageWords.Word, field: Field<String>)] = [
    word(
      .skip, "The link with which keyboard users skip what comes before the document.",
      example: "Skip to main content"),
    word(
      .language,
      """
      The name of the language in itself: the link to these pages from those in another house of the \
      board.
      """, example: "English"),
    word(.contents, "The heading of the list of sections.", example: "Contents"),
    word(
      .search, "The label of the field that searches a register.", example: "Search the register"),
    word(.notes, "The heading of the notes at the end.", example: "Notes"),
    word(
      .notForPublication,
      """
      What is on every page, sheet and file that the public may not see, and in the place of what is \
      withheld.
      """, example: "Not for publication"),
    word(
      .privateItem, "The title of an item of private business whose agenda gives it none.",
      example: "Exempt item"),
    word(
      .member,
      "What is printed for the name of a member who declared an interest in private business.",
      example: "A member"),
    word(
      .speakerNotes, "The label of what a speaker says to a slide.", example: "Speaker notes"),
    word(
      .slides, "The name of the buttons with which a reader of slides goes on and back.",
      example: "Slides"),
    word(
      .previousSlide, "The button that leads to the slide before.", example: "Previous slide"),
    word(.nextSlide, "The button that leads to the next slide.", example: "Next slide"),
    word(
      .allNotes, "The button that shows the notes of all slides, or hides them.",
      example: "Show all notes"),
    word(
      .breadcrumb, "The name of the links to the pages above this one.", example: "Where you are"),
    word(
      .formats, "The label of the links to the other formats of a page.", example: "Other formats"),
    word(
      .related, "The label of the links to pages that belong to a page.", example: "Related pages"),
    word(
      .previousMeeting, "The link from a meeting to the one before it.", example: "Previous meeting"
    ),
    word(
      .nextMeeting, "The link from a meeting to the one after it.", example: "Next meeting"),
    word(
      .site, "The name of the links at the foot of each page of the site.",
      example: "About this site"),
    word(
      .searchSite, "The link to the search, and the label of its field.",
      example: "Search all pages"),
    word(
      .calendar, "The link to the calendar of meetings.", example: "Calendar of meetings"),
    word(
      .feed, "The link to the feed of what is new.", example: "Feed of what is new"),
    word(
      .accessibility, "The link to the accessibility statement.", example: "Accessibility statement"
    ),
    word(
      .formatMarkdown, "What the link to a file in Markdown says.", example: "Markdown"),
    word(
      .formatWord, "What the link to a Word file says.", example: "Word"),
    word(
      .formatPDF, "What the link to a PDF says.", example: "PDF"),
    word(
      .formatPowerPoint, "What the link to slides for PowerPoint says.", example: "PowerPoint"),
    word(
      .formatExcel, "What the link to a workbook says.", example: "Excel"),
    word(
      .formatCSV, "What the link to a table in a plain file says.", example: "CSV"),
    word(
      .formatJSON, "What the link to data for programs says.", example: "JSON"),
    word(
      .formatCalendar, "What the link to a calendar says.", example: "Calendar"),
    word(.kilobytes, "The unit of the size of a file below a million bytes.", example: "KB"),
    word(.megabytes, "The unit of the size of a larger file.", example: "MB"),
  ]

  private static let pageLines: [(line: PageWords.Line, field: Field<LineTemplate>)] = [
    line(
      .found, PageWords.found.names, "How many rows of a register match what is searched.",
      example: "'{{shown}} of {{all}} entries'"),
    line(
      .note, PageWords.numbered.names, "What is read out for the number of a note in the text.",
      example: "Note {{number}}"),
    line(
      .backFromNote, PageWords.numbered.names,
      "What is read out for the link from a note back to the text.",
      example: "Back to note {{number}} in the text"),
    line(
      .exempt, PageWords.exempt.names,
      "What follows `not-for-publication` where the paragraphs of the Act are known.",
      example: "Exempt by paragraph {{paragraphs}} of Part 1 of Schedule 12A"),
    line(
      .pageNumber, PageWords.pageNumber.names,
      """
      The line at the foot of each page of a Word file, unless `reference.docx` has headers and \
      footers of its own.
      """, example: "Page {{page}} of {{pages}}"),
    line(
      .slideNumber, PageWords.slideNumber.names, "The number of the slide that is shown.",
      example: "Slide {{number}} of {{count}}"),
    line(
      .slideContinued, PageWords.continued.names,
      "The title of a slide on which the one before goes on, since not all fits on one.",
      example: "'{{title}} (continued)'"),
    line(
      .download, PageWords.download.names, "What the link to a file says.",
      example: "'{{format}} ({{size}})'"),
    line(
      .meetingPage, PageWords.meetingPage.names, "What the link to the page of a meeting says.",
      example: "'Meeting of {{date}}{{#title}}: {{title}}{{/title}}'"),
    line(
      .minutePage, PageWords.numberedPage.names,
      "What tells the page of a minute from that of its paper.",
      example: "'Minute {{number}}'"),
    line(
      .itemPage, PageWords.numberedPage.names,
      "What tells the page of an item without a minute, and a paper, from others.",
      example: "'Item {{number}}'"),
    line(
      .decisionPage, PageWords.numberedPage.names, "What the link to the page of a decision says.",
      example: "'Decision {{number}}'"),
    line(
      .corrected, PageWords.correction.names,
      "What a document says below its title once it was corrected after it had been published.",
      example: "'**Corrected on {{date}}:** {{reason}}'"),
    line(
      .packItem, PageWords.packItem.names,
      "The title of a document in the pack of a meeting, also at the head of its pages.",
      example: "'Item {{number}}: {{title}}'"),
  ]

  private static func word(
    _ word: PageWords.Word, _ documentation: String, example: String
  ) -> (word: PageWords.Word, field: Field<String>) {
    (word, Field(word.rawValue, .plainText, documentation, example: example))
  }

  private static func line(
    _ line: PageWords.Line, _ names: TemplateNames, _ documentation: String, example: String
  ) -> (line: PageWords.Line, field: Field<LineTemplate>) {
    (
      line,
      Field(line.rawValue, .template(names), documentation, example: example)
    )
  }
}
