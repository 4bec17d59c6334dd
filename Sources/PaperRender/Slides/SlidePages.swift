import PaperMarkup

/// A part of a slide, from top to bottom.
enum SlidePart: Hashable, Sendable {
  case text([SlideLine])
  case table(SlideTable)
  case picture(SlidePicture)
}

/// A picture as it is laid out on a slide.
struct SlidePicture: Hashable, Sendable {
  /// The least height to which a picture is made smaller, so that it stays on the slide of its text.
  static let leastHeight = 160

  let picture: Picture
  /// In points.
  let width: Int
  let height: Int

  /// - Parameter room: the height that is left, in points.
  init(_ picture: Picture, height room: Int) {
    self.picture = picture
    // A pixel is three quarters of a point.
    let size = picture.image.size(
      inWidth: SlideSize.textWidth * 4, height: max(room, 1) * 4, unit: 3)
    width = max(size.width / 4, 1)
    height = max(size.height / 4, 1)
  }
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
    // Nobody shows more than that of one slide, and each try takes as long as all before.
    guard best.count <= 12 else { return best }
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
    let text = LineText(line)
    // The characters for which there is room where words are as wide as they are on average.
    let usual = max(text.count * most / type.lines(line, width: width), 1)
    var pieces: [SlideLine] = []
    var start = 0
    while start < text.count {
      var end = text.end(of: start, atMost: usual)
      var piece = text.line(start..<end)
      while type.lines(piece, width: width) > most, end - start > 1 {
        end = text.end(of: start, atMost: max((end - start) * 9 / 10, 1))
        piece = text.line(start..<end)
      }
      pieces.append(piece)
      start = text.start(after: end)
    }
    return pieces
  }
}

/// The characters of a line, of which parts are lines again.
private struct LineText {
  private let line: SlideLine
  private let characters: [(scalar: Unicode.Scalar, run: Int)]

  init(_ line: SlideLine) {
    self.line = line
    characters = line.runs.enumerated().flatMap { run in
      run.element.text.unicodeScalars.map { ($0, run.offset) }
    }
  }

  var count: Int { characters.count }

  /// The end of a part: before the last space in it if there is one.
  func end(of start: Int, atMost length: Int) -> Int {
    let end = min(start + length, count)
    guard end < count, characters[end].scalar != " " else { return end }
    let space = characters[start..<end].lastIndex { $0.scalar == " " }
    return space.map { $0 > start ? $0 : end } ?? end
  }

  /// The start of the next part, without the space at which the line was cut.
  func start(after end: Int) -> Int {
    end < count && characters[end].scalar == " " ? end + 1 : end
  }

  /// A part; only the first has the marker.
  func line(_ range: Range<Int>) -> SlideLine {
    var part = line
    if range.lowerBound > 0 { part.marker = .none }
    part.runs = []
    var last: Int?
    for character in characters[range] {
      if character.run != last {
        part.runs.append(line.runs[character.run])
        part.runs[part.runs.count - 1].text = ""
        last = character.run
      }
      part.runs[part.runs.count - 1].text.unicodeScalars.append(character.scalar)
    }
    return part
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
      case .line(let line):
        // Nothing has to be cut to know that it does not fit.
        if mostPages == 1, type.height(line, width: SlideSize.textWidth) > height { return false }
        add(line)
      case .table(let table):
        for part in SlideTable.parts(of: table) { add(part) }
      case .picture(let picture): add(picture)
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

  private mutating func add(_ picture: Picture) {
    var laid = SlidePicture(picture, height: height)
    let left = height - used - SlideSize.gap
    if !isEmpty, laid.height > left {
      if left >= SlidePicture.leastHeight {
        laid = SlidePicture(picture, height: left)
      } else {
        turn()
        laid = SlidePicture(picture, height: height - used)
      }
    }
    place(.picture(laid), laid.height)
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
