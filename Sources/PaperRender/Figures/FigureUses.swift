import PaperCompose
package import PaperModel

/// Where texts refer to the figures of indicators, and the words in which they are printed.
package struct FigureUses: Sendable {
  /// A reference in a text, as one paper prints it.
  package struct Use: Sendable {
    package let indicator: String
    package let place: InputRange
    /// The reference as it was typed.
    package let reference: String
    /// The file of the paper; nil for a plan that is no paper's appendix.
    package let paper: String?
    /// The words printed in the paper; nil where there is no paper or no such figure.
    package let words: String?
  }

  /// The uses, by indicator in the order of the files, then by place, then by paper.
  package let uses: [Use]
  /// The ids of the indicators to which no text refers.
  package let unused: [String]

  /// - Parameters:
  ///   - typed: returns the text of a range of an input file.
  ///   - keep: which indicators are listed.
  package init(
    in workspace: Workspace, typed: (InputRange) -> String,
    keeping keep: (Indicator) -> Bool = { _ in true }
  ) {
    var ids: [String] = []
    var order: [String: Int] = [:]
    var left: Set<String> = []
    for indicator in workspace.indicatorSets.lazy.flatMap(\.indicators)
    where order[indicator.id.value] == nil {
      let id = indicator.id.value
      order[id] = order.count
      if keep(indicator) { ids.append(id) } else { left.insert(id) }
    }
    var uses: [Use] = []
    for (references, readers) in Self.texts(in: workspace) {
      for reference in Set(references) where !left.contains(reference.value.indicator) {
        let text = typed(reference.range)
        let none = Use(
          indicator: reference.value.indicator, place: reference.range, reference: text,
          paper: nil, words: nil)
        uses +=
          readers.isEmpty
          ? [none]
          : readers.map { reader in
            Use(
              indicator: reference.value.indicator, place: reference.range, reference: text,
              paper: reader.file, words: try? reader.book.text(for: reference.value))
          }
      }
    }
    self.uses = uses.sorted {
      let (first, second) = (
        order[$0.indicator] ?? order.count, order[$1.indicator] ?? order.count
      )
      return (first, $0.indicator, $0.place, $0.paper ?? "")
        < (second, $1.indicator, $1.place, $1.paper ?? "")
    }
    let used = Set(uses.map(\.indicator))
    unused = ids.filter { !used.contains($0) }
  }

  /// A paper or a framework that prints a text.
  private struct Reader {
    let file: String
    let book: FigureBook
  }

  /// The texts with references, and the documents that print each.
  private static func texts(
    in workspace: Workspace
  ) -> [(references: [Placed<FigureReference>], readers: [Reader])] {
    var readersOfPlan: [String: [Reader]] = [:]
    let papers = workspace.papers.map { paper in
      let reader = Reader(
        file: paper.range.file,
        book: paper.sight.book(in: workspace.house))
      for plan in Set(paper.appendices.compactMap(\.plan?.range.file)) {
        readersOfPlan[plan, default: []].append(reader)
      }
      return (paper.references, [reader])
    }
    let frameworks = workspace.frameworks.map { framework in
      (
        framework.references,
        [Reader(file: framework.range.file, book: framework.sight.book(in: workspace.house))]
      )
    }
    return papers + frameworks
      + workspace.plans.map { ($0.references, readersOfPlan[$0.range.file] ?? []) }
  }
}
