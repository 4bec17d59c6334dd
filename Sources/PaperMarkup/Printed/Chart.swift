/// Figures of one thing over time beside what they are to reach.
///
/// It repeats what a table states, as a picture: a format that has none leaves it out.
package struct Chart: Hashable, Sendable {
  /// A figure at a time.
  package struct Point: Hashable, Sendable {
    /// The time, as it is written under the figure.
    package let label: String
    /// Nil where there is no number.
    package let value: Double?
    /// The figure as the table beside has it; empty where there is none.
    package let shown: String

    package init(label: String, value: Double?, shown: String) {
      self.label = label
      self.value = value
      self.shown = shown
    }
  }

  /// A line that figures are held against.
  package struct Target: Hashable, Sendable {
    /// What it is called, such as "Target 17/18".
    package let label: String
    package let value: Double
    package let shown: String

    package init(label: String, value: Double, shown: String) {
      self.label = label
      self.value = value
      self.shown = shown
    }
  }

  /// What the figures are of.
  package let caption: [Inline]
  /// In the order of time.
  package let points: [Point]
  package let target: Target?
  /// All of it in words, for who does not see the picture.
  package let words: String

  package init(caption: [Inline], points: [Point], target: Target?, words: String) {
    self.caption = caption
    self.points = points
    self.target = target
    self.words = words
  }
}
