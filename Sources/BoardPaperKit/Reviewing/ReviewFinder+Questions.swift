import OfficePackage
import PaperCompose
import PaperMarkup
import PaperModel
import PaperSource

extension ReviewFinder {
  /// Asks about a change of what is no text of a source.
  mutating func ask(
    _ makers: [ReviewMaker], _ what: String, at today: Int, before: String, after: String
  ) {
    if case .cell(let table, let row, _) = printed[today].place {
      let cells = printed.filter {
        if case .cell(table, row, _) = $0.place { true } else { false }
      }.map(\.text)
      if let found = figures.found(inRow: cells, printed: before) {
        return ask(makers, found, from: before, to: after, at: nil)
      }
    }
    let date = source.paper.date
    if let house = source.inputs.workspace?.house, before.contains(house.text(date.value)) {
      return add(
        .question, makers, what, at: date.range, help: "it is printed of this date: change it here")
    }
    add(
      .question, makers, what, at: printed[today].range ?? range(nearToday: today),
      help: "it is made of other facts, or is a word of the house: change it there")
  }

  mutating func ask(
    _ makers: [ReviewMaker], _ found: FigureSource.Found?, from before: String, to after: String,
    at place: InputRange?
  ) {
    let (old, new) = (Self.short(before), Self.short(after))
    guard let found else {
      return add(
        .question, makers, "'\(old)' was changed in Word to '\(new)'", at: place,
        help: "it is a figure: change it where it is stated")
    }
    let places = found.ranges.map { $0.cell.map { "cell \($0)" } ?? "line \($0.start.line)" }
    let file = found.ranges.first.map { Path.name(of: $0.file) } ?? ""
    let what =
      "\(found.indicator.id.value)'s value was changed in Word from '\(old)' to '\(new)': it comes "
      + "from \(file), \(places.joined(separator: ", "))"
    let ranges = place == nil ? Array(found.ranges.dropFirst()) : found.ranges
    add(
      .question, makers, what, at: place ?? found.ranges.first,
      notes: ranges.map { Diagnostic.Note("it is stated here", at: $0) },
      help: "if the figure is wrong, correct it where it is stated")
  }

  /// Paragraphs of today that are not in the file: added to the source since, or taken out in Word without
  /// tracking.
  mutating func lookForMissing() {
    let there = Set(alignment.today.compactMap { $0 })
    let isOfToday = alignment.isMarked.contains(true)
    guard isOfToday else { return }
    let texts = Set(reviewed.compactMap { $0.accepted?.singleSpaced })
    for (index, paragraph) in printed.enumerated()
    where !there.contains(index) && paragraph.wholeLine?.isBody == true
      && !paragraph.text.singleSpaced.isEmpty
    {
      guard !texts.contains(paragraph.text.singleSpaced) else { continue }
      add(
        .question, [], "the paragraph '\(Self.short(paragraph.text))' is not in the Word file",
        at: paragraph.range,
        help: "it was taken out there, or has been added here since")
    }
  }
}
