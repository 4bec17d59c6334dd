import PaperMarkup
package import PaperModel

extension BriefingDraft {
  /// A draft from a framework: its story so far, its principles, its headline figures, and a slide for
  /// what is asked of the board, which a framework does not say.
  /// - Parameter path: returns the path from the new file to a file of the workspace.
  package init(of framework: Framework, in workspace: Workspace, path: (String) -> String) {
    let known = workspace.house.framework.sections
    func section(_ id: String) -> Section? {
      framework.sections.first { known.section(called: $0.heading.value.plainText)?.id.value == id }
    }
    frontMatter =
      [
        "title: " + Self.quoted(framework.title.value), "date: \(framework.date.value)",
        "period: \(framework.lastPeriod)",
      ] + Self.indicatorKeys(framework.indicatorSets, path)
    let figures = section("headlines").map(Self.statistics) ?? []
    slides = [
      DraftSlide(
        title: "The story so far", content: Self.list(section("story").map(Self.events) ?? [])),
      DraftSlide(
        title: "Our principles",
        content: Self.list(framework.principles.map { [.paragraph([.text($0.title.value)])] })),
      DraftSlide(
        title: "Headline figures",
        content: Self.list(figures.isEmpty ? Self.outcomes(of: framework) : figures)),
      DraftSlide(title: "What the Board is asked to do", content: []),
    ]
  }

  /// The most points on a slide of a draft.
  private static let most = 6

  /// The first sentence of each dated part.
  private static func events(_ story: Section) -> [[Block]] {
    story.subsections.suffix(most).map { part in
      let first = part.content.lazy.compactMap { block -> [Inline]? in
        if case .paragraph(let line) = block.printed(source) { line.firstSentence } else { nil }
      }.first
      return [
        .paragraph([.strong(part.heading.value.printed(source)), .text(": ")] + (first ?? []))
      ]
    }
  }

  /// The entries of the lists of headline statistics, without their sources.
  private static func statistics(_ section: Section) -> [[Block]] {
    let items = section.content.flatMap { block -> [[Block]] in
      if case .list(let list) = block.printed(source) { list.items } else { [] }
    }
    return items.prefix(most).map { item in
      item.map { block in
        if case .paragraph(let line) = block { .paragraph(line.apartFromNotes.line) } else { block }
      }
    }
  }

  /// The latest figure of the first indicator of each principle.
  private static func outcomes(of framework: Framework) -> [[Block]] {
    let sets = framework.indicatorSets
    let indicators = framework.principles.compactMap { principle in
      principle.indicators.lazy.compactMap { id in
        sets.lazy.compactMap { $0.indicator(id.value) }.first
      }.first
    }
    return indicators.prefix(most).map { indicator in
      let id = indicator.id.value
      return [.paragraph([.text("\(indicator.title.value): ${\(id).latest} (${\(id).period})")])]
    }
  }
}
