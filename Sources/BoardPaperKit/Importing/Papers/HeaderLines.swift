import PaperMarkup
import PaperModel
import PaperSource

/// Reads the header of a paper: lines, or a table, of labels and values.
struct HeaderLines {
  private let house: House
  private(set) var draft = PaperDraft()
  private(set) var notes: [ImportNote] = []
  /// What comes before the first section and is no line of the header.
  private(set) var others: [ForeignBlock] = []
  /// Lines that are titles by their style or look.
  private var titles: [ForeignBlock] = []
  private var stated: Set<HeaderField.Fact> = []

  init(_ blocks: [ForeignBlock], house: House) {
    self.house = house
    for block in blocks { read(block) }
    for block in titles { readTitle(block) }
  }

  /// Reads a title: the name of the board, the date, who reports, or else the subject.
  private mutating func readTitle(_ block: ForeignBlock) {
    let words = block.line.textWithNotes.singleSpaced
    let folded = PaperWords.folded(words)
    if !stated.contains(.date), let date = TypedDate.day(words) {
      draft.date = date
      stated.insert(.date)
    } else if !stated.contains(.to), Self.isBody(folded) {
      draft.to = words
      stated.insert(.to)
    } else if folded.hasSuffix(" council"), folded.split(separator: " ").count < 6 {
      notes.append(
        ImportNote(
          place: block.place,
          text: "'\(words.beginning)' is left out: state 'council' in board.yaml"))
    } else if let label = ["report of", "report by", "joint report of"].first(where: {
      folded.hasPrefix($0 + " ")
    }) {
      let rest = block.line.dropping(characters: label.count + 1)
      if !set("report of", to: [rest], at: block.place) { others.append(block) }
    } else if draft.subject.isEmpty {
      draft.subject = words
    } else if PaperWords.key(words) != PaperWords.key(draft.subject) {
      others.append(block)
    }
  }

  /// Whether a title is the name of a board or committee, and not what a paper is about.
  private static func isBody(_ folded: String) -> Bool {
    folded.split(separator: " ").count < 8
      && ["board", "committee", "panel", "cabinet"].contains { folded.hasSuffix($0) }
  }

  private mutating func read(_ block: ForeignBlock) {
    switch block.content {
    case .heading(let level, _) where level <= 1: titles.append(block)
    case .paragraph(let line) where line.allStrong != nil && line.lines.count == 1:
      if !take(line, at: block.place) { titles.append(block) }
    case .paragraph(let line):
      let rest = line.lines.filter { !take($0, at: block.place) }
      guard !rest.isEmpty else { return }
      var copy = block
      copy.content = .paragraph(rest.joined(by: .lineBreak))
      others.append(copy)
    case .table(let table): read(table, block)
    case .other(.rule): break
    default: others.append(block)
    }
  }

  /// A table of labels and values, two or four in a row. One with other rows stays as it is.
  private mutating func read(_ table: ForeignTable, _ block: ForeignBlock) {
    var pairs: [(label: String, value: [[Inline]])] = []
    for row in table.rows {
      let cells = row.filter { !$0.isContinued }
      var index = 0
      while index + 1 < cells.count {
        pairs.append((cells[index].text, cells[index + 1].blocks.separateLines))
        index += 2
      }
      if index < cells.count, !cells[index].text.isEmpty {
        // A cell of its own holds label and value.
        pairs += cells[index].blocks.separateLines.map { ("", [$0]) }
      }
    }
    let known = pairs.filter { fact(called: $0.label) != nil || field(called: $0.label) != nil }
    guard known.count * 2 >= pairs.filter({ !$0.label.isEmpty }).count, !known.isEmpty else {
      others.append(block)
      return
    }
    for pair in pairs {
      if pair.label.isEmpty {
        for line in pair.value where !take(line, at: block.place) {
          others.append(ForeignBlock(content: .paragraph(line), place: block.place))
        }
      } else if !set(pair.label, to: pair.value, at: block.place) {
        let line: [Inline] =
          [.strong([.text(pair.label)]), .text(" ")] + pair.value.joined(by: .text(" "))
        others.append(ForeignBlock(content: .paragraph(line), place: block.place))
      }
    }
  }

  /// Takes a line such as `Date: 5 February 2018`. False where it is no line of the header.
  private mutating func take(_ line: [Inline], at place: String) -> Bool {
    let text = line.plainText
    guard let colon = text.firstIndex(of: ":") else { return false }
    let label = text[..<colon]
    guard label.count <= 40 else { return false }
    let value = line.dropping(characters: label.count + 1)
    return set(String(label), to: [value], at: place)
  }

  private mutating func set(_ label: String, to lines: [[Inline]], at place: String) -> Bool {
    let value = lines.joined(by: .text(" ")).textWithNotes.singleSpaced
    if let fact = fact(called: label) {
      guard !value.isEmpty else { return true }
      guard fact == .from || !stated.contains(fact) else { return false }
      switch fact {
      case .to: draft.to = value
      case .subject:
        draft.subject = value
      case .date:
        guard let date = TypedDate.day(value) else {
          notes.append(ImportNote(place: place, text: "'\(value.beginning)' is not a date"))
          return false
        }
        draft.date = date
      case .from: draft.from += lines.flatMap { Self.people($0, house: house) }
      }
      stated.insert(fact)
      return true
    }
    guard let field = field(called: label), !value.isEmpty,
      !draft.header.contains(where: { $0.field == field })
    else { return false }
    draft.header.append((field, value))
    return true
  }

  private func fact(called label: String) -> HeaderField.Fact? {
    let folded = PaperWords.folded(label)
    for field in house.header {
      if case .fact(let fact) = field.source, PaperWords.folded(field.label) == folded {
        return fact
      }
    }
    return HeaderField.Fact.allCases.first { PaperWords.header[$0]?.contains(folded) ?? false }
  }

  private func field(called label: String) -> String? {
    let folded = PaperWords.folded(label)
    for field in house.header {
      if case .entry(let name) = field.source, PaperWords.folded(field.label) == folded {
        return name
      }
    }
    return nil
  }

  /// The people of a line: `Name, Organisation (Role)`, several after semicolons.
  static func people(_ line: [Inline], house: House) -> [PaperDraft.Person] {
    line.textWithNotes.singleSpaced.split(separator: ";").map { part in
      let text = String(part).trimmingWhiteSpace
      var person = PaperDraft.Person(name: text)
      var rest = text[...]
      if rest.last == ")", let open = rest.firstIndex(of: "(") {
        person.role = String(rest[rest.index(after: open)...].dropLast()).trimmingWhiteSpace
        rest = rest[..<open]
      }
      if let comma = rest.firstIndex(of: ",") {
        person.organisation = String(rest[rest.index(after: comma)...]).trimmingWhiteSpace
        rest = rest[..<comma]
      }
      person.name = String(rest).trimmingWhiteSpace
      // What cannot be told apart stays together.
      return person.name.isEmpty ? PaperDraft.Person(name: text) : person
    }
  }
}
