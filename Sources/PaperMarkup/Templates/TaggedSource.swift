/// The source of a template with its tags found and masked, so that the parser leaves them
/// unchanged.
///
/// A section tag that is alone on its line is replaced by a processing instruction, which is a
/// block in every context; any other tag is replaced by letters. Both have as many bytes as the
/// tag, so that offsets are those in the template.
struct TaggedSource: Sendable {
  /// The template as typed.
  let typed: SourceLines
  /// The masked text for the parser.
  let lines: SourceLines
  let tags: [TemplateTag]
  /// The place of each tag, in UTF-8 offsets.
  let places: [Range<Int>]
  let problems: [TemplateProblem]
  /// The indexes of the tags that are alone on their lines, by their start.
  private let blockTags: [Int: Int]

  /// Scans a template; if it is a line, no tag becomes a block.
  init(_ template: String, isLine: Bool = false) {
    let source = SourceLines(template)
    var scanner = TagScanner(source)
    var bytes = source.bytes
    var places: [Range<Int>] = []
    var blockTags: [Int: Int] = [:]
    for line in 1...source.lineCount {
      let range = source.range(ofLine: line)
      let first = scanner.tags.count
      let found = scanner.scan(range)
      let isBlock = !isLine && Self.isBlock(scanner.tags[first...], found, range, source.bytes)
      for place in found {
        if isBlock {
          bytes.replaceSubrange(place.lowerBound..<place.lowerBound + 2, with: "<?".utf8)
          bytes.replaceSubrange(place.upperBound - 2..<place.upperBound, with: "?>".utf8)
          blockTags[place.lowerBound] = first
        } else {
          Mask.write(over: place, in: &bytes)
        }
      }
      places += found
    }
    typed = source
    lines = SourceLines(
      String(decoding: bytes, as: UTF8.self), lineEnd: UInt8(ascii: isLine ? " " : "\n"))
    self.places = places
    self.blockTags = blockTags
    tags = scanner.tags
    problems = scanner.problems
  }

  /// The index of the tag that a piece of HTML represents, by its start; nil if it is not a tag.
  func tag(ofHTMLAt start: Int) -> Int? { blockTags[start] }

  /// Splits a text from the parser at its tags.
  func pieces(of text: String, at place: Range<Int>) -> [MaskedText.Content] {
    MaskedText.pieces(of: text, at: place, in: lines, masks: places).map(\.content)
  }

  /// Splits the destination of a link, which was typed somewhere in a range, at its tags.
  func pieces(ofDestination destination: String, in stretch: Range<Int>) -> [MaskedText.Content] {
    let typed = Array(destination.utf8)
    let first = stretch.lowerBound
    let last = stretch.upperBound - typed.count
    guard !typed.isEmpty, first <= last,
      let start = (first...last).first(where: { lines.bytes[$0...].starts(with: typed) })
    else { return [.text(destination)] }
    return pieces(of: destination, at: start..<start + typed.count)
  }

  /// Whether a line contains only a section tag, apart from quote markers.
  private static func isBlock(
    _ tags: ArraySlice<TemplateTag>, _ places: [Range<Int>], _ line: Range<Int>, _ bytes: [UInt8]
  ) -> Bool {
    guard tags.count == 1, let tag = tags.first, tag.kind != .hole, let place = places.first else {
      return false
    }
    return bytes[line.lowerBound..<place.lowerBound].allSatisfy {
      $0.isBlank || $0 == UInt8(ascii: ">")
    } && bytes[place.upperBound..<line.upperBound].allSatisfy(\.isBlank)
  }
}
