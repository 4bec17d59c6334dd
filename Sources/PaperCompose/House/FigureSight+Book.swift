package import PaperModel

extension FigureSight {
  /// The figures for the texts of the document, in the words of a house.
  package func book(in house: House) -> FigureBook {
    FigureBook(
      sets: sets, period: period, asOf: date, status: house.status, outcomes: house.outcomes,
      periodText: house.text)
  }
}
