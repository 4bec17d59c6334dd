import PaperMarkup
import PaperModel

/// Maps words of a passage to their places in the source.
final class ProsePlaces {
  private let passage: Passage
  private lazy var placesInFile = passage.places()
  private lazy var bytes = Array(passage.source.utf8)
  /// The alignment of each run of words that was asked about: a line may be long, and have thousands of
  /// findings.
  private var alignments: [Run: Alignment] = [:]

  /// Words between two elements of a line: where they are in the source, and in the text of the line.
  private struct Run: Hashable {
    let place: Range<Int>
    let span: Range<Int>
  }

  /// How words are typed in the source.
  private enum Alignment {
    /// As they are read.
    case same
    /// With escapes or entities.
    case typed(TypedText)
    /// In a way that is not known.
    case unknown
  }

  init(_ passage: Passage) { self.passage = passage }

  /// The place in the file of a range of a line in UTF-8 offsets; nil if the range is empty.
  func range(of span: Range<Int>, in leaf: ProseLeaf) -> InputRange? {
    source(of: span, in: leaf).map(placesInFile)
  }

  /// The source range of a range of a line.
  func source(of span: Range<Int>, in leaf: ProseLeaf) -> Range<Int>? {
    guard !span.isEmpty, span.lowerBound >= 0, span.upperBound <= leaf.text.utf8.count,
      let first = place(of: span.lowerBound, in: leaf),
      let last = place(of: span.upperBound - 1, in: leaf)
    else { return nil }
    return first.lowerBound..<max(first.lowerBound, last.upperBound)
  }

  /// The source text of a source range.
  func typed(_ stretch: Range<Int>) -> Substring {
    passage.source[stretch.lowerBound - passage.origin..<stretch.upperBound - passage.origin]
  }

  /// The source range of one byte of a line.
  private func place(of offset: Int, in leaf: ProseLeaf) -> Range<Int>? {
    let next = leaf.pieces.firstOfSorted { $0.start > offset }
    guard next > 0 else { return nil }
    let piece = leaf.pieces[next - 1]
    guard case .words = piece.kind else { return piece.place }
    let end = next < leaf.pieces.count ? leaf.pieces[next].start : leaf.text.utf8.count
    let first = offset - piece.start
    switch alignment(of: Run(place: piece.place, span: piece.start..<end), in: leaf) {
    case .same: return piece.place.lowerBound + first..<piece.place.lowerBound + first + 1
    case .typed(let typed):
      let place = typed.place(of: first..<first + 1)
      return place.lowerBound + passage.origin..<place.upperBound + passage.origin
    case .unknown: return piece.place
    }
  }

  private func alignment(of run: Run, in leaf: ProseLeaf) -> Alignment {
    if let known = alignments[run] { return known }
    let words = String(leaf.text[run.span])
    let start = run.place.lowerBound - passage.origin
    let found: Alignment =
      if bytes[max(0, min(start, bytes.count))...].starts(with: words.utf8) {
        .same
      } else if start >= 0, let typed = TypedText(words, typedFrom: start, in: bytes) {
        .typed(typed)
      } else {
        .unknown
      }
    alignments[run] = found
    return found
  }
}
