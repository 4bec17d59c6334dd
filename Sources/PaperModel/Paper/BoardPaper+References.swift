import PaperMarkup

extension BoardPaper {
  /// The references to figures in its texts, without those in its action plans.
  package var references: [Placed<FigureReference>] {
    var all: [ProseReference] = []
    for entry in header { all += entry.value.value.references() }
    for recommendation in recommendations {
      all += recommendation.text.value.references()
      for part in recommendation.parts { all += part.value.references() }
    }
    for section in sections { section.addReferences(to: &all) }
    for appendix in appendices { all += appendix.content.references() }
    return all.compactMap(\.figure)
  }
}

extension Section {
  fileprivate func addReferences(to references: inout [ProseReference]) {
    references += heading.value.references()
    references += content.references()
    for section in subsections { section.addReferences(to: &references) }
  }
}
