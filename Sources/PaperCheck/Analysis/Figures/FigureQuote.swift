import PaperModel

/// A number of a text that is told of an indicator.
struct FigureQuote {
  /// What the indicator's figures have to say to it.
  enum Answer {
    /// It is the figure that a reference such as `PI2.ytd` asks for.
    case agrees(reference: String)
    /// It is one of the other numbers that are known of the indicator.
    case isKnown
    case differs(FigureDifference)
  }

  let indicator: Indicator
  let number: ProseSentence.Number
  /// Where it stands.
  let range: InputRange
  let answer: Answer
}

/// The figure from which a number of a text differs.
struct FigureDifference {
  /// `year to date of PI2`.
  let name: String
  /// As it is typed.
  let typed: String
  /// The row or the target that states it, or a row on which it rests.
  let place: InputRange?
  /// What asks for it: `PI2.ytd`.
  let reference: String
}
