import PaperMarkup

extension ActionPlan {
  /// The references to figures in its texts.
  package var references: [Placed<FigureReference>] {
    var all: [ProseReference] = []
    for group in groups {
      all += group.introduction.references()
      for aim in group.aims {
        all += aim.text.value.references()
        for action in aim.actions { all += action.text.value.references() }
        for report in aim.progress { all += report.text.value.references() }
      }
    }
    return all.compactMap(\.figure)
  }
}
