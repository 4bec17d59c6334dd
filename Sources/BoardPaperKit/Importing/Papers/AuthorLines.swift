import PaperMarkup

/// Reads the authors of a report: lines such as `Directorate: People`.
struct AuthorLines {
  private(set) var authors: [PaperDraft.Author] = []
  /// What is no such line.
  private(set) var others: [ForeignBlock] = []
  private var author = PaperDraft.Author()

  init(_ blocks: [ForeignBlock]) {
    for block in blocks {
      switch block.content {
      case .paragraph(let line): read(line.lines, block)
      case .list(let list): read(list.items.flatMap(\.separateLines), block)
      case .table(let table):
        read(
          table.rows.flatMap { row -> [[Inline]] in
            let cells = row.map { $0.blocks.oneLine }.filter { !$0.isEmpty }
            guard cells.count == 2, !cells[0].plainText.contains(":") else { return cells }
            return [cells[0] + [.text(": ")] + cells[1]]
          }, block)
      default: others.append(block)
      }
    }
    finish()
  }

  private mutating func read(_ lines: [[Inline]], _ block: ForeignBlock) {
    for line in lines where !take(line.textWithNotes.singleSpaced) {
      others.append(ForeignBlock(content: .paragraph(line), place: block.place))
    }
  }

  private mutating func finish() {
    if !author.isEmpty { authors.append(author) }
    author = PaperDraft.Author()
  }

  private mutating func take(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":") else { return false }
    let label = String(text[..<colon])
    let value = String(text[text.index(after: colon)...]).singleSpaced
    let isNamed = !author.name.isEmpty || !author.jobTitle.isEmpty
    if PaperWords.means(label, PaperWords.name) {
      if isNamed { finish() }
      (author.name, author.jobTitle) = value.partsAtComma
    } else if PaperWords.means(label, PaperWords.jobTitle), author.jobTitle.isEmpty {
      author.jobTitle = value
    } else if PaperWords.means(label, PaperWords.directorate), author.directorate.isEmpty {
      author.directorate = value
    } else if PaperWords.means(label, PaperWords.contact) {
      for part in value.split(whereSeparator: { ",;".contains($0) }) {
        take(contact: String(part).trimmingWhiteSpace)
      }
    } else {
      return false
    }
    return true
  }

  private mutating func take(contact: String) {
    if contact.contains("@"), author.email.isEmpty {
      let words = contact.split(separator: " ").map(String.init)
      author.email = words.first { $0.contains("@") } ?? contact
      let rest = words.filter { $0 != author.email }.joined(separator: " ")
      if !rest.isEmpty { author.telephone += (author.telephone.isEmpty ? "" : ", ") + rest }
    } else if !contact.isEmpty {
      author.telephone += (author.telephone.isEmpty ? "" : ", ") + contact
    }
  }
}
