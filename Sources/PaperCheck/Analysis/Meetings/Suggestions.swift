import PaperMarkup

/// Looks for the names that were most likely meant, some times: each look is a walk over all of
/// them, and where many are wrong, one reason most often explains them all.
struct Suggestions {
  private var left = 20

  /// The nearest of some names; nil where none is near, or enough were looked for.
  mutating func closest(to name: String, in names: () -> [String]) -> String? {
    guard left > 0 else { return nil }
    left -= 1
    return Spelling.closest(to: name, in: names())
  }
}
