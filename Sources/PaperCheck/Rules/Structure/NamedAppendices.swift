import PaperMarkup
import PaperModel

/// The appendices that a paper's text mentions.
struct NamedAppendices {
  /// A mention of an appendix that does not exist.
  struct Unknown {
    let label: String
    let range: InputRange
  }

  /// The indices of the mentioned appendices, from 0.
  private(set) var named: Set<Int> = []
  private(set) var unknown: [Unknown] = []

  init(_ paper: BoardPaper, in checked: CheckedWorkspace) {
    let style = checked.house.numbering.appendices
    let labels = paper.appendices.indices.map { style.scheme.sign(for: $0 + 1).lowercased() }
    let places = Dictionary(uniqueKeysWithValues: zip(labels, labels.indices))
    let word = style.prefix.split(separator: " ").last.map { $0.lowercased() } ?? ""
    for line in checked.proseByDocument[paper.range.file] ?? []
    where !["title", "subject"].contains(line.passage.key) {
      for reference in CrossReference.references(in: line) where reference.kind == .appendix {
        let found = reference.labels.map { places[$0.text.lowercased()] }
        named.formUnion(found.compactMap { $0 })
        if let first = found.first ?? nil, let last = found.last ?? nil, first < last {
          named.formUnion(first...last)
        }
        // "The appendix", "the appendices": any that exist.
        if reference.labels.isEmpty, labels.count == 1 || Self.isPlural(reference.word) {
          named.formUnion(labels.indices)
        }
        guard !reference.isOfOther, Self.isSame(reference.word, as: word) else { continue }
        for (label, place) in zip(reference.labels, found) where place == nil {
          unknown.append(
            Unknown(
              label: "\(Self.singular(reference.word)) \(label.text)", range: line.range(label.span)
            ))
        }
      }
      // "Attached" is enough if there is only one appendix.
      if labels.count == 1, named.isEmpty,
        line.folded.contains(where: Self.attached.contains)
      {
        named.insert(0)
      }
    }
  }

  private static func isPlural(_ word: Substring) -> Bool { word.hasSuffix("s") }

  /// Whether a word is the house's name for its appendices.
  private static func isSame(_ word: Substring, as own: String) -> Bool {
    own.isEmpty || word.lowercased().hasPrefix(own.prefix(5))
  }

  private static func singular(_ word: Substring) -> String {
    word.lowercased().hasPrefix("append") ? "Appendix" : "Annex"
  }

  private static let attached: Set<String> = ["attached", "appended", "annexed", "enclosed"]
}
