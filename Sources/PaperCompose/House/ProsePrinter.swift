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
  /// The path of the file in whose document the names of tables and pictures are; nil for texts without
  /// any.
  private let document: String?
  /// The numbers of what has a name, where they are known already.
  private let labels: [CaptionTarget: CaptionLabel]

  /// A printer for texts that refer to figures, as a paper sees those figures.
  /// - Parameters:
  ///   - document: the path of the file whose document they are.
  ///   - labels: the numbers of tables and pictures, where the texts are printed apart from their
  ///     document.
  package init(
    figures: FigureBook, document: String? = nil, labels: [CaptionTarget: CaptionLabel] = [:]
  ) {
    self.figures = figures
    self.document = document
    self.labels = labels
    minute = { .text($0.description) }
  }

  /// A printer for the texts of a paper.
  package init(
    of paper: BoardPaper, _ house: House, labels: [CaptionTarget: CaptionLabel] = [:]
  ) {
    self.init(figures: paper.sight.book(in: house), document: paper.path, labels: labels)
  }

  /// A printer for texts that refer to minutes.
  init(document: String? = nil, minute: @escaping @Sendable (MinuteReference) -> Inline) {
    figures = nil
    labels = [:]
    self.document = document
    self.minute = minute
  }

  package func print(_ line: [Prose.Inline]) -> [Inline] { line.printed(as: inline) }

  package func print(_ blocks: [Prose.Block]) -> [Block] {
    blocks.printed(as: inline, marks: mark)
  }

  /// What a reference to a minute prints.
  func print(_ reference: MinuteReference) -> Inline { minute(reference) }

  private func inline(_ reference: ProseReference) -> Inline {
    switch reference {
    case .figure(let figure): .text((try? figures?.text(for: figure.value)) ?? "[x]")
    case .minute(let reference): minute(reference.value)
    case .caption(let name): caption(name.value)
    }
  }

  private func caption(_ name: CaptionName) -> Inline {
    let target = CaptionTarget(name, in: document ?? "")
    return .reference(CaptionReference(target, label: labels[target]))
  }

  /// The mark of what has a name.
  package func mark(_ name: CaptionName) -> CaptionMark? {
    guard let document else { return nil }
    let target = CaptionTarget(name, in: document)
    return CaptionMark(target, label: labels[target])
  }
}
