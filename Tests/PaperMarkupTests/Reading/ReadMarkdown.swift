import PaperMarkup

/// The blocks of a text in which nothing is asked for.
func printedBlocks(_ text: String) -> [Block] {
  MarkdownReader.read(text).blocks.map(\.block).printed
}

/// The inlines of such a line.
func printedLine(_ text: String) -> [Inline] { MarkdownReader.readLine(text).inlines.printed }

/// Where an offset is, with columns in scalars; lines end in `\n`, `\r` or both.
func position(_ offset: Int, in text: String) -> TextPosition {
  var (line, column) = (1, 1)
  var last: Unicode.Scalar?
  var rest = offset
  for scalar in text.unicodeScalars {
    if rest <= 0 { break }
    rest -= UTF8.width(scalar)
    if scalar == "\n", last == "\r" {
    } else if scalar == "\n" || scalar == "\r" {
      (line, column) = (line + 1, 1)
    } else {
      column += 1
    }
    last = scalar
  }
  return TextPosition(line: line, column: column)
}

extension UnsupportedMarkup {
  func start(in text: String) -> TextPosition { position(place.lowerBound, in: text) }
  func end(in text: String) -> TextPosition { position(place.upperBound, in: text) }
}

/// A stretch as `line:column-line:column`.
func range(_ place: Range<Int>, in text: String) -> String {
  let (start, end) = (position(place.lowerBound, in: text), position(place.upperBound, in: text))
  return "\(start.line):\(start.column)-\(end.line):\(end.column)"
}
