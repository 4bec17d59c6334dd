extension String {
  /// The words, with one space between them.
  var singleSpaced: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
