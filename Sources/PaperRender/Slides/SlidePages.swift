import PaperMarkup

/// A part of a slide, from top to bottom.
enum SlidePart: Hashable, Sendable {
  case text([SlideLine])
  case table(SlideTable)
}

/// Divides what is on a slide among as many as are needed: one, in the largest type in which all fits,
/// or several in type that can still be read in a room.
struct SlidePages {
  let type: SlideType
  let pages: [[SlidePart]]

  /// - Parameters:
  ///   - title: the words of the title, for the descriptions of tables.
  ///   - height: the room below the title, in points.
  init(_ blocks: [Block], title: String, height: Int) {
    let pieces = SlideText(blocks).pieces
    for size in SlideSize.sizes {
      let type = SlideType(size: size)
      var filler = Filler(type: type, height: height, title: title)
      if filler.fill(pieces, mostPages: 1) {
        (self.type, pages) = (type, filler.pages)
        return
      }
    }
    type = SlideType(size: SlideSize.continuedSize)
    pages = Self.balanced(pieces, type, title: title, height: height)
  }

  /// As few pages as there can be, each with about as much as the others: a binary search for the least
  /// height that does not need more of them.
  private static func balanced(
    _ pieces: [SlidePiece], _ type: SlideType, title: String, height: Int
  ) -> [[SlidePart]] {
    func pages(_ height: Int, most: Int) -> [[SlidePart]]? {
      var filler = Filler(type: type, height: height, title: title)
      return filler.fill(pieces, mostPages: most) ? filler.pages : nil
    }
    var best = pages(height, most: .max) ?? []
    // Below half of the height, words would be cut that need not be.
    var (tooLow, enough) = (height / 2, height)
    while enough - tooLow > 8 {
      let middle = (tooLow + enough) / 2
      if let pages = pages(middle, most: best.count) {
        (best, enough) = (pages, middle)
      } else {
        tooLow = middle
      }
    }
    return best
  }

  /// The paragraphs in groups none of which is higher than that, as far as one line is not.
  static func split(
    _ lines: [SlideLine], _ type: SlideType, width: Int, height: Int
  ) -> [[SlideLine]] {
    var groups: [[SlideLine]] = []
    var used = 0
    for line in lines.flatMap({ pieces(of: $0, type, width: width, height: height) }) {
      let own = type.height(line, width: width)
      if groups.isEmpty || used + own > height {
        groups.append([])
        used = 0
      }
      groups[groups.count - 1].append(line)
      used += own
    }
    return groups
  }

  /// A paragraph as several between words, none of them higher than that.
  static func pieces(
    of line: SlideLine, _ type: SlideType, width: Int, height: Int
  ) -> [SlideLine] {
    guard type.height(line, width: width) > height else { return [line] }
    let most = max((height - type.before) / type.lineHeight(level: line.level), 1)
    var rest = Substring(line.text).unicodeScalars.count
    var pieces: [SlideLine] = []
    var left = line
    while rest > 0, type.lines(left, width: width) > most {
      // Enough characters for the lines that there are, and less where the words are wide.
      var count = max(rest * most / type.lines(left, width: width), 1)
      var (piece, other) = left.cut(after: count)
      while type.lines(piece, width: width) > most, count > 1 {
        count = count * 9 / 10
        (piece, other) = left.cut(after: count)
      }
      guard !other.runs.isEmpty else { break }
      pieces.append(piece)
      left = other
      rest = left.text.unicodeScalars.count
    }
    return pieces + [left]
  }
}

/// Fills pages from top to bottom.
private struct Filler {
  let type: SlideType
  let height: Int
  let title: String
  private(set) var pages: [[SlidePart]] = [[]]
  private var used = 0

  init(type: SlideType, height: Int, title: String) {
    self.type = type
    self.height = height
    self.title = title
  }

  /// Fills pages; false as soon as there are more than allowed.
  mutating func fill(_ pieces: [SlidePiece], mostPages: Int) -> Bool {
    for piece in pieces {
      switch piece {
      case .line(let line): add(line)
      case .table(let table):
        for part in SlideTable.parts(of: table) { add(part) }
      }
      if pages.count > mostPages { return false }
    }
    return true
  }

  private var isEmpty: Bool { pages[pages.count - 1].isEmpty }

  private mutating func add(_ line: SlideLine) {
    for piece in SlidePages.pieces(
      of: line, type, width: SlideSize.textWidth, height: height)
    {
      let own = type.height(piece, width: SlideSize.textWidth)
      if used + own + distance(to: .text([])) > height, !isEmpty { turn() }
      place(.text([piece]), own)
    }
  }

  private mutating func add(_ table: Table) {
    var laid = SlideTable(table, title: title, type: type.table)
    let rows = laid.rows
    if let caption = laid.caption { add(caption) }
    laid.rows = []
    let room = height - laid.headerHeight
    var part = laid
    var own = laid.headerHeight
    for row in rows {
      for piece in laid.split(row, height: max(room, laid.type.size * 2)) {
        let next = laid.height(ofRow: piece)
        if used + distance(to: .table(part)) + own + next > height, !(isEmpty && part.rows.isEmpty)
        {
          if !part.rows.isEmpty { place(.table(part), own) }
          turn()
          (part, own) = (laid, laid.headerHeight)
        }
        part.rows.append(piece)
        own += next
      }
    }
    if !part.rows.isEmpty || rows.isEmpty { place(.table(part), own) }
  }

  /// The distance between the last part of the page and another.
  private func distance(to part: SlidePart) -> Int {
    switch (pages[pages.count - 1].last, part) {
    case (nil, _), (.text, .text): 0
    default: SlideSize.gap
    }
  }

  private mutating func place(_ part: SlidePart, _ own: Int) {
    used += distance(to: part) + own
    let page = pages.count - 1
    if case .text(let lines) = part, case .text(let before)? = pages[page].last {
      pages[page][pages[page].count - 1] = .text(before + lines)
    } else {
      pages[page].append(part)
    }
  }

  /// Begins a page. A heading at the end of the page before comes with what is below it.
  private mutating func turn() {
    let page = pages.count - 1
    guard case .text(var lines)? = pages[page].last, let last = lines.last, last.isHeading,
      lines.count > 1 || pages[page].count > 1
    else {
      pages.append([])
      used = 0
      return
    }
    lines.removeLast()
    pages[page].removeLast()
    if !lines.isEmpty { pages[page].append(.text(lines)) }
    pages.append([.text([last])])
    used = type.height(last, width: SlideSize.textWidth)
  }
}

extension SlideLine {
  /// The line up to a number of characters, at the last space before it if there is one, and the rest
  /// without a marker.
  fileprivate func cut(after count: Int) -> (SlideLine, SlideLine) {
    let text = Array(self.text.unicodeScalars)
    var end = min(count, text.count)
    if let space = text[..<end].lastIndex(of: " "), space > 0 { end = space }
    var (first, second) = (self, self)
    (first.runs, second.runs, second.marker) = ([], [], .none)
    for run in runs {
      let scalars = Array(run.text.unicodeScalars)
      let own = min(max(end, 0), scalars.count)
      end -= scalars.count
      func part(_ scalars: ArraySlice<Unicode.Scalar>) -> SlideRun? {
        guard !scalars.isEmpty else { return nil }
        var part = run
        part.text = String(String.UnicodeScalarView(scalars))
        return part
      }
      if let part = part(scalars[..<own]) { first.runs.append(part) }
      // The space at which the line was cut is on neither side.
      let isCut = second.runs.isEmpty && own < scalars.count && scalars[own] == " "
      if let part = part(scalars[(own + (isCut ? 1 : 0))...]) { second.runs.append(part) }
    }
    return (first, second)
  }
}
