import PaperMarkup
import PaperModel

extension Rule {
  /// Finds sections out of the house's order: members look for the same thing in the same place of
  /// every paper.
  static let misorderedSection = ofWorkspaces(
    "misordered-section", .warning, in: .structure,
    page: Page(
      finds: "A section is in another place than the house gives it.",
      why: "Members read many papers, and look for the same thing in the same place of each.",
      example: """
        ## Options considered and recommended proposals

        The Board can go on as before, or ask for a new plan.

        ## Background and context

        The Board endorsed the Action Plan in October 2016.
        """,
      instead: "Move the section: here, put `## Background and context` in front.",
      doubt: """
        Never about the house's order, which is that of `sections:` in `house.yaml`. Sections \
        that the house does not know may come anywhere, and those that its template places \
        itself are printed there wherever they are written.
        """
    )
  ) { checked in
    let template = checked.house.templates.first { $0.kind == .boardPaper }?.template
    let placed = Set(template?.usedNames.compactMap { $0.count == 1 ? $0.first : nil } ?? [])
    let free = checked.house.sections.filter { !placed.contains($0.id.value) }
    return checked.workspace.papers.filter { !$0.isBriefing }
      .flatMap { misplaced(in: $0, among: free, of: checked.house) }
  }

  /// A section with its position in the house's order.
  private struct KnownSection {
    let place: Int
    let heading: String
    let range: InputRange
  }

  private static func misplaced(
    in paper: BoardPaper, among houses: [HouseSection], of house: House
  ) -> [Finding] {
    var seen: Set<Int> = []
    let known = paper.sections.compactMap { section -> KnownSection? in
      let heading = section.heading.value.plainText
      guard
        let place = house.section(called: heading).flatMap({ known in
          houses.firstIndex { $0.id.value == known.id.value }
        }),
        seen.insert(place).inserted
      else { return nil }
      return KnownSection(
        place: place, heading: houses[place].heading, range: section.heading.range)
    }
    let inOrder = Set(longestRise(known.map(\.place)))
    return known.indices.filter { !inOrder.contains($0) }.compactMap { index in
      let section = known[index]
      func finding(_ words: String, _ other: KnownSection) -> Finding {
        Finding(
          "'\(section.heading)' comes \(words) '\(other.heading)'", at: section.range,
          notes: [Diagnostic.Note("'\(other.heading)'", at: other.range)])
      }
      if let next = known[..<index].first(where: { $0.place > section.place }) {
        return finding("before", next)
      }
      return known[index...].last { $0.place < section.place }.map { finding("after", $0) }
    }
  }

  /// The indices of a longest increasing subsequence, so that as few sections as possible are out
  /// of order. Of several the first one, so that the sections that come late are reported.
  private static func longestRise(_ numbers: [Int]) -> [Int] {
    let fall = numbers.reversed().map { -$0 }
    return lastRise(fall).map { numbers.count - 1 - $0 }
  }

  private static func lastRise(_ numbers: [Int]) -> [Int] {
    // Patience algorithm: for each length the index of the smallest number that ends an increasing
    // subsequence, and for each index its predecessor.
    var ends: [Int] = []
    var before = [Int?](repeating: nil, count: numbers.count)
    for index in numbers.indices {
      let length = ends.firstOfSorted { numbers[$0] >= numbers[index] }
      before[index] = length > 0 ? ends[length - 1] : nil
      if length < ends.count { ends[length] = index } else { ends.append(index) }
    }
    var rise: [Int] = []
    var next = ends.last
    while let index = next {
      rise.append(index)
      next = before[index]
    }
    return rise
  }
}
