import PaperMarkup
import PaperModel

/// Prints what authors wrote: finds words for all that a text asks for. This is the only way from a
/// written tree to a printed one, which is what documents are made of.
///
/// What has no answer is a finding of its own, and keeps documents from being made; here the words of
/// such a reference are `[x]`, not available.
struct ProsePrinter: Sendable {
  private let figures: FigureBook?
  private let minute: @Sendable (MinuteReference) -> String

  /// For texts that ask for figures, as a paper sees them.
  init(figures: FigureBook) {
    self.figures = figures
    minute = { $0.description }
  }

  /// For texts that ask for minutes.
  init(minute: @escaping @Sendable (MinuteReference) -> String) {
    figures = nil
    self.minute = minute
  }

  func print(_ line: [Prose.Inline]) -> [Inline] { line.printed(words) }

  func print(_ blocks: [Prose.Block]) -> [Block] { blocks.printed(words) }

  private func words(_ reference: ProseReference) -> String {
    switch reference {
    case .figure(let figure): (try? figures?.text(for: figure.value)) ?? "[x]"
    case .minute(let reference): minute(reference.value)
    }
  }
}
