/// A chart of figures over time with their targets, or of areas and groups with their intervals.
///
/// It repeats what a table states, so formats without pictures leave it out. `ChartLayout` says where
/// everything in it is.
package struct Chart: Hashable, Sendable {
  /// A figure at a time.
  package struct Point: Hashable, Sendable {
    /// The time, as printed beside the figure.
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

  /// A number that figures are held against: a mark across the bars of its own time.
  package struct Mark: Hashable, Sendable {
    /// What the number is. Each kind has a form of its own, because colour alone says nothing.
    package enum Kind: Hashable, Sendable, CaseIterable {
      /// What is to be reached in the time of the target.
      case target
      /// The part of the target that is due by the end of the period.
      case due
      /// The figure of the year before.
      case lastYear
      /// The figure of somebody else, such as that of the country.
      case comparator
    }

    package let kind: Kind
    /// The label, such as "Target 17/18".
    package let label: String
    package let value: Double
    package let shown: String
    /// The indices of the points whose time it is about. It is drawn over no other bar, where it would
    /// say what nobody has set.
    package let points: Range<Int>

    package init(
      _ kind: Kind, label: String, value: Double, shown: String, over points: Range<Int>
    ) {
      self.kind = kind
      self.label = label
      self.value = value
      self.shown = shown
      self.points = points
    }
  }

  /// What the figures measure.
  package var caption: [Inline]
  /// Its name and number; nil where it has no name.
  package var mark: CaptionMark?
  /// The unit of the axis and which way is better, in the words of the house; empty for neither.
  package let scale: String
  /// The points in the order of time, or areas and groups side by side.
  package let points: [Point]
  /// The marks in the order in which they are explained.
  package let marks: [Mark]
  package let axis: ChartAxis
  /// The content in words, for readers who cannot see the picture.
  package let words: String
  /// The index of the point that stands out; nil for the last one with a number.
  package let emphasised: Int?

  /// - Parameter axisText: how a number is written at the axis.
  package init(
    caption: [Inline], mark: CaptionMark? = nil, scale: String = "", points: [Point],
    marks: [Mark] = [], words: String,
    emphasised: Int? = nil, axisText: (ChartAxis.RoundNumber) -> String = { $0.description }
  ) {
    self.caption = caption
    self.mark = mark
    self.scale = scale
    self.points = points
    self.marks = marks
    self.words = words
    self.emphasised = emphasised
    axis = ChartAxis(
      over: points.compactMap(\.value) + marks.map(\.value)
        + points.compactMap(\.interval).flatMap { [$0.lower, $0.upper] },
      text: axisText)
  }
}
