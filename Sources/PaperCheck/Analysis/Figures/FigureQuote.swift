import PaperModel

/// A number in a text that is said to be a figure of an indicator.
struct FigureQuote {
  /// The result of comparing the number with the indicator's figures.
  enum Answer {
    /// The number is the figure that a reference such as `PI2.ytd` would insert.
    case agrees(reference: String)
    /// The number is another one that is known of the indicator.
    case isKnown
    case differs(FigureDifference)
  }

  let indicator: Indicator
  let number: ProseSentence.Number
  /// The place of the number.
  let range: InputRange
  let answer: Answer
}

/// The figure that a number in a text should have been.
struct FigureDifference {
  /// The name of the figure, such as `year to date of PI2`.
  let name: String
  /// The figure as typed.
  let typed: String
  /// The row or target that states the figure, or a row from which it is computed.
  let place: InputRange?
  /// The reference that would insert the figure, such as `PI2.ytd`.
  let reference: String
}
