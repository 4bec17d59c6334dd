/// A chart of figures over time with their targets, or of areas and groups with their intervals.
///
/// It repeats what a table states, so formats without pictures leave it out.
package struct Chart: Hashable, Sendable {
  /// A figure at a time.
  package struct Point: Hashable, Sendable {
    /// The time, as printed under the figure.
    package let label: String
    /// The number; nil if there is none.
    package let value: Double?
    /// The figure as printed in the table; empty if there is none.
    package let shown: String
    /// The limits between which the number lies; nil if they are not known.
    package let interval: Interval?

    package init(label: String, value: Double?, shown: String, interval: Interval? = nil) {
      self.label = label
      self.value = value
      self.shown = shown
      self.interval = interval
    }
  }

  /// Two limits of a figure.
  package struct Interval: Hashable, Sendable {
    package let lower: Double
    package let upper: Double

    package init(lower: Double, upper: Double) {
      self.lower = lower
      self.upper = upper
    }
  }

  /// A target line in the chart.
  package struct Target: Hashable, Sendable {
    /// The label, such as "Target 17/18".
    package let label: String
    package let value: Double
    package let shown: String

    package init(label: String, value: Double, shown: String) {
      self.label = label
      self.value = value
      self.shown = shown
    }
  }

  /// What the figures measure.
  package var caption: [Inline]
  /// The points in the order of time, or areas and groups side by side.
  package let points: [Point]
  package let target: Target?
  /// The content in words, for readers who cannot see the picture.
  package let words: String
  /// The index of the point that stands out; nil for the last one with a number.
  package let emphasised: Int?

  package init(
    caption: [Inline], points: [Point], target: Target?, words: String, emphasised: Int? = nil
  ) {
    self.caption = caption
    self.points = points
    self.target = target
    self.words = words
    self.emphasised = emphasised
  }
}
