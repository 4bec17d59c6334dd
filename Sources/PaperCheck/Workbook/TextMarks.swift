import OfficePackage

/// The square brackets in the texts of a workbook.
struct TextMarks: Sendable {
  /// The numbers of the texts with a bracket; few have one.
  let bracketed: [Int]
  /// The texts that consist only of a code.
  let codes: TextSet
  /// The texts that refer to notes.
  let notes: TextSet
  private let numbers: [Int: [Int]]

  init(in texts: [CellText]) {
    bracketed = texts.indices.filter { Brackets.mayStand(in: texts[$0].text) }
    let codes = bracketed.filter { BracketedShorthand.code(inBrackets: texts[$0].text) != nil }
    self.codes = TextSet(codes, of: texts.count)
    var numbers: [Int: [Int]] = [:]
    for index in bracketed {
      let found = BracketedNote.numbers(in: texts[index].text)
      if !found.isEmpty { numbers[index] = found }
    }
    notes = TextSet(numbers.keys, of: texts.count)
    self.numbers = numbers
  }

  /// The numbers of the notes that the text of a cell refers to.
  func noteNumbers(in cell: Cell) -> [Int] {
    guard notes.contains(cell), let text = cell.text else { return [] }
    return numbers[text] ?? []
  }
}
