import PaperMarkup
import PaperModel

/// The keys of an item of an agenda.
enum AgendaItemKind {
  static let id = Field(
    "id", .id,
    """
    A short name. Minutes refer to it, so it stays as it is. Left out: made of the title, as \
    `winter-plan` of `Winter plan`, of what comes back, or of the name of its paper's file.
    """,
    example: "marmot")
  static let title = Field(
    "title", .text,
    "The title. Left out: the subject of its paper or, of a standing item, the house's words.",
    example: "Progress on …")
  static let standing = Field(
    "standing", Shape<AgendaItem.Standing>.choice,
    "What comes back at every meeting: the house has its words.")
  static let purpose = Field(
    "for", Shape<AgendaItem.Purpose>.choice, "What the board is to do with it.",
    example: "decision")
  static let text = Field(
    "text", .markdown, "What the agenda says of it. The minutes say something else.")
  static let exemption = ExemptionKind.field(
    """
    Why the public is kept out: the paragraph of Schedule 12A. The public is told the number of the \
    item, its `title`, the paragraph and the reason, and nothing else. Left out: it is public.
    """)
  static let paper = Field("paper", .file(kind: "paper"), "Its paper or briefing.")
  static let documents = Field(
    "documents", .list(of: document), "Its documents, where it has several or others' ones.")
  static let reportOf = Field(
    "report-of", .list(of: PeopleFields.presenter), "Whose report it is.")
  static let reporting = Field(
    "reporting", .list(of: PeopleFields.presenter), "Who will report at the meeting.")
  static let chair = Field(
    "chair", .name, "Who takes the chair for it, where it is not the Chair.",
    example: "Councillor A. N. Other")
  static let start = Field(
    "start", .time, "When it is expected to begin, on an agenda with times.", example: "14:20")
  static let late = Field(
    "late", .text, "Why it could not be published in time, where it was not.")
  static let minutesOf = Field(
    "minutes-of", .list(of: .reference("the id of a meeting, most often its date")),
    "The meetings whose minutes are put before this one.")
  static let hears = Field(
    "hears", .list(of: .reference("a follow-up: `MEETING/FOLLOW-UP`, or its id")),
    "The report-backs that are heard with it; the next turn counts from this meeting.")
  static let items = Field("items", .list(of: subItem), "Its sub-items.")

  private static let keys: [any AnyField] = [
    id, title, standing, purpose, start, chair, reportOf, reporting, paper, documents, text,
    exemption,
    late,
    minutesOf, hears,
  ]

  /// The keys from which an item's title may come.
  private static let titles: [any AnyField] = [title, standing, paper, documents]

  static let item = Shape<AgendaItem>.record("agenda item", keys + [items], oneOf: titles) {
    record, reading in
    make(record, items: record[items] ?? [], &reading)
  }

  static let subItem = Shape<AgendaItem>.record("sub-item", keys, oneOf: titles) {
    record, reading in
    make(record, items: [], &reading)
  }

  /// The id of an item that states none; nil if the stated id is invalid.
  private static func madeID(_ record: Record) -> Placed<String>? {
    guard !record.faultyKeys.contains("id") else { return nil }
    let document = record[documents]?.first
    let paper: Placed<String>? =
      if case .paper(let path)? = document?.source { path } else { record[paper] }
    let sources = [
      record[title],
      record[standing].map { Placed($0.rawValue, at: record.range.startPoint) },
      paper.map { Placed(Path.name(of: Path.withoutExtension($0.value)), at: $0.range) },
      document?.title,
    ].compactMap { $0 }
    return sources.first.map { Placed(slug($0.value), at: $0.range) }
  }

  /// A text as an id: lower-case letters and digits, with hyphens between words. If it begins with
  /// a digit, or has no English letters or digits, it is prefixed with `item`.
  private static func slug(_ text: String) -> String {
    let words = text.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    let isWord = words.first?.first?.isLetter == true
    return ((isWord ? [] : ["item"]) + words.map(String.init)).joined(separator: "-")
  }

  private static func make(
    _ record: Record, items: [AgendaItem], _ reading: inout Reading
  ) -> AgendaItem? {
    guard let id = record[id] ?? madeID(record) else { return nil }
    let paper = record[paper].map { AgendaDocument(title: nil, source: .paper($0)) }
    let documents = (paper.map { [$0] } ?? []) + (record[documents] ?? [])
    let hasPaper = documents.contains { if case .paper = $0.source { true } else { false } }
    if record[title] == nil, record[standing] == nil, !hasPaper, record.faultyKeys.isEmpty {
      reading.report(
        "missing-key", "an agenda item without a paper needs 'title' or 'standing'", at: id.range)
      return nil
    }
    return AgendaItem(
      id: id, title: record[title], standing: record[standing], purpose: record[purpose],
      text: record[text]?.value ?? [], exemption: record[exemption], documents: documents,
      reportOf: record[reportOf] ?? [], reporting: record[reporting] ?? [],
      start: record[start], chair: record[chair]?.value, lateReason: record[late]?.value,
      minutesOf: record[minutesOf] ?? [],
      hears: record[hears] ?? [], items: items, own: record.own)
  }

  // MARK: - Parts

  static let documentTitle = Field(
    "title", .text, "What it is called. Left out: the subject of the paper.",
    example: "Annual report of the partnership")
  static let documentPaper = Field(
    "paper", .file(kind: "paper"), "The file of a paper or a briefing, relative to the meeting.")
  static let documentFrom = Field("from", .name, "Whose document it is.")
  static let documentLink = Field("link", .webAddress, "Where it is on the web.")
  static let documentExemption = ExemptionKind.field(
    "Why the public may not see the document although its item is public. Left out: it may.")
  static let documentToFollow = Field(
    "to-follow", .yesOrNo, "Whether it is still to come. Left out: no.")

  static let document = Shape<AgendaDocument>.record(
    "document",
    [
      documentTitle, documentPaper, documentFrom, documentLink, documentToFollow,
      documentExemption,
    ],
    oneOf: [documentTitle, documentPaper]
  ) { record, _ in
    if record[documentTitle] == nil, record[documentPaper] == nil { return nil }
    let source: AgendaDocument.Source =
      if let paper = record[documentPaper] {
        .paper(paper)
      } else if record[documentToFollow] == true {
        .toFollow
      } else {
        .other(link: record[documentLink]?.value)
      }
    return AgendaDocument(
      title: record[documentTitle], from: record[documentFrom]?.value, source: source,
      exemption: record[documentExemption], own: record.own)
  }
}
