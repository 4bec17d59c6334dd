import PaperCompose
import PaperMarkup
package import PaperModel

/// Puts all that is before a meeting together: a front sheet, the agenda, the papers in its order, the
/// minutes that it is to agree, and what is still to be done.
package struct MeetingPack {
  private let edition: Edition
  private let writing: MeetingWriting
  private let followUps: FollowUpIndex
  private let papers: PaperDocuments

  /// Nil where the sources hold no file about meetings.
  package init?(_ edition: Edition) {
    let workspace = edition.workspace
    guard let writing = MeetingWriting(edition), let book = workspace.followUpBook,
      let index = workspace.meetingIndex
    else { return nil }
    self.edition = edition
    self.writing = writing
    followUps = FollowUpIndex(book, of: index)
    papers = PaperDocuments(edition)
  }

  /// Whether the pack for the board has anything that the public's has not.
  package func hasPrivate(_ meeting: Meeting) -> Bool {
    edition.withholds(fromAgendaOf: meeting)
      || PackItem.all(of: meeting, writing).contains { item in
        switch item.content {
        case .paper(let paper): edition.withholds(from: paper)
        case .minutes(let other): writing.hasPrivateMinutes(other)
        }
      }
  }

  /// The paths of the files whose words are in the pack.
  package func sources(of meeting: Meeting) -> [String] {
    [meeting.path]
      + PackItem.all(of: meeting, writing).map { item in
        switch item.content {
        case .paper(let paper): paper.path
        case .minutes(let other): other.path
        }
      }
  }

  /// The pack of a meeting; nil where it has no agenda, or the house has no template for a pack.
  package func document(of meeting: Meeting) -> Document? {
    let sources = Set(sources(of: meeting))
    // Links lead to papers and meetings by the paths of their files, and then to where they are.
    let links = DocumentLinks(
      minutes: { sources.contains($0.path) ? $0.path : nil },
      paper: { sources.contains($0) ? $0 : nil })
    guard let frame = PrintedPack.compose(meeting, writing, followUps: followUps),
      let meetings = MeetingDocuments(edition, links: links),
      let front = meetings.front(frame.front, of: meeting),
      let agenda = meetings.agenda(of: meeting)
    else { return nil }
    var parts = [Part(title: agenda.title, source: meeting.path, of: agenda)]
    for item in PackItem.all(of: meeting, writing) {
      let (document, source): (Document?, String) =
        switch item.content {
        case .paper(let paper): (papers.document(of: paper), paper.path)
        case .minutes(let other): (meetings.wholeMinutes(of: other), other.path)
        }
      guard let document else { continue }
      let title = front.words.packItem(item.number, title: document.title)
      parts.append(Part(title: title, source: source, of: document))
    }
    let end = NormalisedBlocks.blocks(frame.end, title: "")
    if let title = end.firstHeading { parts.append(Part(title: title, source: nil, blocks: end)) }
    return Document(front, parts: Self.linked(parts, after: front).map { ($0.title, $0.blocks) })
  }

  /// A document of the pack.
  private struct Part {
    let title: String
    /// The path of its file; nil for what has none.
    let source: String?
    var blocks: [Block]

    init(title: String, source: String?, of document: Document) {
      self.init(title: title, source: source, blocks: document.blocks.part(titled: title))
    }

    init(title: String, source: String?, blocks: [Block]) {
      self.title = title
      self.source = source
      self.blocks = blocks
    }
  }

  /// The parts with links to each other where they had links to each other's files.
  private static func linked(_ parts: [Part], after front: Document) -> [Part] {
    let blocks = front.blocks + parts.flatMap(\.blocks)
    let anchors = HeadingAnchors(blocks, withNotes: !NoteNumbers(blocks).isEmpty).ids
    var heading = front.blocks.count { $0.isHeading }
    var places: [(source: String, anchor: String)] = []
    for part in parts {
      if let source = part.source, anchors.indices.contains(heading) {
        places.append((source, "#" + anchors[heading]))
      }
      heading += part.blocks.count { $0.isHeading }
    }
    return parts.map { part in
      guard let own = part.source else { return part }
      let addresses = Dictionary(
        places.map { (DocumentLinks.address(of: $0.source, from: own), $0.anchor) }
      ) { first, _ in first }
      var part = part
      part.blocks = part.blocks.linking { addresses[$0] ?? $0 }
      return part
    }
  }
}

extension [Block] {
  /// A whole document as a part of another: its title is that of the part, and what belongs to slides or
  /// lists its headings is left out.
  fileprivate func part(titled title: String) -> [Block] {
    var blocks: [Block] = [.heading(level: 2, [.text(title)])]
    for block in self {
      switch block {
      case .heading(level: 1, _), .contents, .rule, .aside: break
      case .heading, .paragraph, .list, .quote, .code, .table, .fields, .chart, .picture, .notes:
        blocks.append(block.oneLower)
      }
    }
    return blocks
  }

  /// The words of the first heading.
  fileprivate var firstHeading: String? {
    for case .heading(_, let line) in self { return line.plainText }
    return nil
  }
}

extension Block {
  /// The block with a heading one level lower.
  fileprivate var oneLower: Block {
    if case .heading(let level, let line) = self {
      .heading(level: Swift.min(level + 1, 6), line)
    } else {
      self
    }
  }

  fileprivate var isHeading: Bool {
    if case .heading = self { true } else { false }
  }
}
