import PaperMarkup
import PaperModel

extension Rule {
  /// Finds one person under two spellings.
  static let misspeltPerson = comparingDocuments(
    "misspelt-person", .warning, in: .names,
    page: Page(
      finds: """
        The name of a person that differs in its spelling from one that is stated elsewhere: `Jon \
        Smith` and `John Smith`, `Ben Dimond` and `Ben Diamond`.
        """,
      why: """
        People mind how their names are written, and the register of what they are to do shows them \
        as two.
        """,
      example: "report-authors: [{ name: Hanna Watts, email: hannah.watts@example.gov.uk }]",
      instead: "report-authors: [{ name: Hannah Watts, email: hannah.watts@example.gov.uk }]",
      doubt: """
        Seldom wrong, but there are people whose names differ in a letter. Two who are in one list \
        of members or of those present are taken for two.
        """),
    gather: Spellings.init,
    judge: { gathered, facts in
      let places = gathered.reduce(into: [:]) { all, part in
        all.merge(part.stated) { $0 + $1 }
      }.mapValues { $0.sorted() }
      return stated(places, facts.people)
        + gathered.flatMap(\.inProse).compactMap { use in
          places[use.other]?.first.map { finding(use.name, at: use.range, use.other, $0) }
        }
    })

  /// Of two stated names the one in fewer places; the later one if both are in equally many.
  private static func stated(
    _ places: [String: [InputRange]], _ people: StatedPeople
  ) -> [Finding] {
    places.sorted { $0.key < $1.key }.flatMap { name, ranges -> [Finding] in
      for other in people.alike(name) {
        guard let usual = places[other], let first = usual.first, let own = ranges.first,
          (ranges.count, first) < (usual.count, own)
        else { continue }
        return ranges.map { finding(name, at: $0, other, first) }
      }
      return []
    }
  }

  private static func finding(
    _ name: String, at range: InputRange, _ other: String, _ place: InputRange
  ) -> Finding {
    Finding(
      "'\(name)' may be '\(other)'", at: range,
      notes: [.init("'\(other)' is stated here", at: place)], help: "write the name one way")
  }
}

/// The names of people in some documents.
private struct Spellings: Sendable {
  /// The places that state each name.
  let stated: [String: [InputRange]]
  /// Names in prose that are nearly the same as one that is stated somewhere.
  let inProse: [(name: String, other: String, range: InputRange)]

  init(_ checked: CheckedWorkspace) {
    let people = checked.people
    var stated: [String: [InputRange]] = [:]
    for line in checked.prose where line.passage.key != nil {
      let name = line.text.trimmingWhiteSpace
      if people.names.contains(name) { stated[name, default: []].append(line.passage.range) }
    }
    self.stated = stated
    inProse = checked.documents.flatMap(\.lines).flatMap { Self.nearNames(in: $0, people) }
  }

  private static func nearNames(
    in line: ProseLine, _ people: StatedPeople
  ) -> [(name: String, other: String, range: InputRange)] {
    guard !people.names.contains(line.text) else { return [] }
    let forms = line.forms
    return forms.indices.dropFirst().compactMap { index in
      guard forms[index - 1].isCapitalised, forms[index].isCapitalised else { return nil }
      let (first, last) = (line.words[index - 1].text, NameWord.bare(line.words[index].text))
      guard line.follows(index),
        people.isPart(line.folded[index - 1]) || people.isPart(last.folded)
      else { return nil }
      let name = "\(first) \(last)"
      guard !people.names.contains(name), let other = people.alike(name).first
      else { return nil }
      let start = line.words[index - 1].span.lowerBound
      let end = line.words[index].span.lowerBound + last.utf8.count
      return (name, other, line.range(start..<end))
    }
  }
}
