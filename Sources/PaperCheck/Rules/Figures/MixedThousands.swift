import PaperModel

extension Rule {
  /// Finds numbers with and without a thousands comma in one document.
  static let mixedThousands = ofDocuments(
    "mixed-thousands", .warning, in: .figures,
    page: Page(
      finds:
        "Numbers from a thousand on with a comma and without one in the same document: a paper with the plan and the figures that it prints, or a minute.",
      why:
        "The text says 1200 and the table 1,200. Readers who search for the one do not find the other, and long numbers without a comma are misread.",
      example:
        "- 590 people found work (annual target 1200)\n\nPI12: the target is 1,200",
      instead: "- 590 people found work (annual target 1,200)",
      doubt:
        "Certain where the same number is in both forms; of other numbers it is a note. Years, numbers of telephones, rooms and references, and numbers of a workbook are left alone."
    )
  ) { checked in
    DocumentNumbers.all(in: checked).flatMap { mixedThousands($0.own, besides: $0.besides) }
  }

  /// Reports the rarer form; if both are equally frequent, the form without a comma.
  private static func mixedThousands(
    _ own: DocumentNumbers, besides: [DocumentNumbers]
  ) -> [Finding] {
    let all = [own] + besides
    let count = all.map(\.numbers.count).reduce(0, +)
    let grouped = all.map(\.groupedCount).reduce(0, +)
    let isComma = grouped < count - grouped
    return own.numbers.filter { $0.isGrouped == isComma }.compactMap { number in
      let others = all.compactMap { $0.other(of: number) }
      let same = others.first { $0.isSame }
      return (same ?? others.first).map { finding(number, beside: $0.number, isSame: $0.isSame) }
    }
  }

  private static func finding(
    _ number: DocumentNumbers.Number, beside other: DocumentNumbers.Number, isSame: Bool
  ) -> Finding {
    // Safe to correct automatically: the same number has a comma elsewhere.
    let isCertain = isSame && !number.isGrouped && number.isProse
    return Finding(
      isSame ? nil : .note,
      "'\(number.typed)' is written \(number.isGrouped ? "with" : "without") a comma, and "
        + "'\(other.typed)' \(number.isGrouped ? "without" : "with") one", at: number.range,
      notes: [Diagnostic.Note("'\(other.typed)'", at: other.range)],
      help: "write '\(number.otherForm)'",
      fix: isCertain ? [Fix(number.range, number.otherForm)] : [])
  }
}
