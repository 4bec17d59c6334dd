import PaperMarkup
import PaperModel

extension FigureBook {
  /// An author's text with figures in place of the marks of its references.
  ///
  /// Which references have no answer is a finding of its own, and keeps documents from being made;
  /// here the words of such a one would be `[x]`, not available.
  func resolve(_ blocks: [Block], _ references: [Placed<FigureReference>]) -> [Block] {
    guard !references.isEmpty else { return blocks }
    return blocks.mappingText { text in
      ReferenceMarks.resolve(text) { index in
        guard references.indices.contains(index) else { return "" }
        do throws(Problem) {
          return try self.text(for: references[index].value)
        } catch {
          return "[x]"
        }
      }
    }
  }
}
