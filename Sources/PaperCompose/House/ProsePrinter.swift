package import PaperMarkup
package import PaperModel

/// Prints what authors wrote: resolves every reference in a text to words. This is the only way
/// from a written tree to a printed tree, of which documents are made.
///
/// A reference that cannot be resolved is reported elsewhere, as a finding that prevents the build
/// of documents; here it becomes `[x]`, not available.
package struct ProsePrinter: Sendable {
  private let figures: FigureBook?
  private let minute: @Sendable (MinuteReference) -> Inline

  /// A printer for texts that refer to figures, as a paper sees those figures.
  package init(figures: FigureBook) {
    self.figures = figures
    minute = { .text($0.description) }
  }

  /// A printer for the texts of a paper.
  package init(of paper: BoardPaper, _ house: House) {
    self.init(figures: paper.sight.book(in: house))
  }

  /// A printer for texts that refer to minutes.
  init(minute: @escaping @Sendable (MinuteReference) -> Inline) {
    figures = nil
    self.minute = minute
  }

  package func print(_ line: [Prose.Inline]) -> [Inline] { line.printed(as: inline) }

  package func print(_ blocks: [Prose.Block]) -> [Block] { blocks.printed(as: inline) }

  /// What a reference to a minute prints.
  func print(_ reference: MinuteReference) -> Inline { minute(reference) }

  private func inline(_ reference: ProseReference) -> Inline {
    switch reference {
    case .figure(let figure): .text((try? figures?.text(for: figure.value)) ?? "[x]")
    case .minute(let reference): minute(reference.value)
    }
  }
}
