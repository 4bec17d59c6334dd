extension String {
  /// The text of a range of UTF-8 offsets; offsets out of range are clamped.
  package subscript(span: Range<Int>) -> Substring {
    let span = span.clamped(to: 0..<utf8.count)
    let start = utf8.index(startIndex, offsetBy: span.lowerBound)
    return self[start..<utf8.index(start, offsetBy: span.count)]
  }
}
