import PaperMarkup

/// Suggests the name that was most likely meant, for a limited number of names: each search is
/// linear in the candidates, and where many names are wrong, they usually share one cause.
struct Suggestions {
  private var left = 20

  /// The nearest of some names; nil if none is near, or if the limit of searches is reached.
  mutating func closest(to name: String, in names: () -> [String]) -> String? {
    guard left > 0 else { return nil }
    left -= 1
    return Spelling.closest(to: name, in: names())
  }
}
