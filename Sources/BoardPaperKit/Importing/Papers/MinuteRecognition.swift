import PaperMarkup
import PaperModel
import PaperSource

/// The minute of an item as it was understood.
struct ForeignMinute: Sendable {
  var title = ""
  var date: CalendarDate?
  /// Whose report it was, and who was to report, as printed.
  var reportOf = ""
  var reporting = ""
  var blocks: [ForeignBlock] = []
  var resolutions: [[Inline]] = []
}

/// Understands the blocks of a foreign document as the minute of an item.
struct MinuteRecognition {
  private var draft = ForeignMinute()
  private var notes: [ImportNote] = []

  /// Whether a document is a minute: its first words, or a heading, say so.
  static func isMinute(_ blocks: [ForeignBlock]) -> Bool {
    let first = blocks.first { !$0.text.isBlank }.map { PaperWords.folded($0.text) }
    if first == "agenda item" { return true }
    return blocks.prefix(12).contains { block in
      switch block.content {
      case .heading(_, let line), .paragraph(let line):
        PaperWords.minutes.contains(PaperWords.folded(line.plainText))
      default: false
      }
    }
  }

  static func minute(_ text: ForeignText) -> (draft: ForeignMinute, notes: [ImportNote]) {
    var recognition = MinuteRecognition()
    recognition.notes = text.notes
    let joined = TableJoining.blocks(text.blocks, notes: &recognition.notes)
    recognition.read(joined)
    recognition.takeResolutions()
    return (recognition.draft, recognition.notes)
  }

  private mutating func read(_ blocks: [ForeignBlock]) {
    var isText = false
    for block in blocks {
      let text = block.text.singleSpaced
      let folded = PaperWords.folded(text)
      if text.isEmpty, !block.isRemark { continue }
      if !isText {
        if folded == "agenda item" { continue }
        if PaperWords.minutes.contains(folded) {
          isText = true
          continue
        }
        if draft.title.isEmpty, !block.isRemark {
          draft.title = text
          continue
        }
        if draft.reportOf.isEmpty, takeReport(text) { continue }
        if folded.hasPrefix("date"), let date = TypedDate.day(Self.value(text)) {
          draft.date = date
          continue
        }
        isText = true
      }
      if PaperWords.supportingDocuments.contains(folded) {
        guard block.place == blocks.last?.place else {
          draft.blocks.append(block)
          continue
        }
        notes.append(ImportNote(place: block.place, text: "'\(text)' names none, and is left out"))
        continue
      }
      draft.blocks.append(block)
    }
  }

  private static func value(_ text: String) -> String {
    guard let colon = text.firstIndex(of: ":") else { return text }
    return String(text[text.index(after: colon)...]).trimmingWhiteSpace
  }

  /// Takes "Report of A, B. C will report at the meeting".
  private mutating func takeReport(_ text: String) -> Bool {
    let start = "Report of "
    guard text.lowercased().hasPrefix(start.lowercased()) else { return false }
    var rest = String(text.dropFirst(start.count))
    let end = " will report at the meeting"
    if let range = rest.lowercased().firstRange(of: end) {
      let before = rest.lowercased()[..<range.lowerBound].count
      let said = String(rest.prefix(before))
      if let dot = said.lastIndex(of: ".") {
        draft.reporting = String(said[said.index(after: dot)...]).trimmingWhiteSpace
        rest = String(said[..<dot])
      }
    }
    while rest.hasSuffix(".") { rest.removeLast() }
    draft.reportOf = rest.trimmingWhiteSpace
    return true
  }

  /// The numbered paragraphs at the end, or what follows "RESOLVED", are the resolutions.
  private mutating func takeResolutions() {
    var found: [[Inline]] = []
    var blocks = draft.blocks
    while let last = blocks.last {
      if last.isRemark { break }
      if case .paragraph(let line) = last.content, let typed = TypedNumber(line.plainText),
        !typed.isNested
      {
        found.insert(line.dropping(characters: typed.length), at: 0)
      } else if case .list(let list) = last.content, case .numbered = list.marker {
        found.insert(
          contentsOf: list.items.map { RecommendationLines.unnumbered($0.oneLine) }, at: 0)
      } else {
        break
      }
      blocks.removeLast()
    }
    guard !found.isEmpty else { return }
    if let last = blocks.last, case .paragraph(let line) = last.content,
      PaperWords.resolved.contains(PaperWords.folded(line.plainText))
    {
      notes.append(
        ImportNote(
          place: last.place,
          text: "'\(line.plainText.beginning)' is left out: the house prints it itself"))
      blocks.removeLast()
    }
    draft.blocks = blocks
    draft.resolutions = found
    notes.append(
      ImportNote(
        place: "resolutions",
        text: "\(found.count) resolutions are lifted into the front matter; state of each which "
          + "recommendation it decides, and its outcome"))
  }
}
