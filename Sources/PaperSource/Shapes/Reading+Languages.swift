import PaperModel

extension Reading {
  /// What is read at a place: of a text that is stated in several languages, that in the wanted one.
  func source(of node: YAMLNode, as description: ShapeDescription) -> YAMLNode {
    description.mayBeInLanguages ? choice?.text(in: node)?.node ?? node : node
  }

  /// Remembers the place of a text that is not stated in the wanted language.
  mutating func noteLanguage(of node: YAMLNode) {
    guard let choice else { return }
    if !(choice.text(in: node)?.isWanted ?? !choice.wantsSecond) { untranslated.append(node.range) }
  }

  /// The fault of a mapping in the place of a text whose keys are, or may be, languages; nil for any
  /// other.
  func languageFault(in node: YAMLNode) -> (message: String, place: InputRange, help: String)? {
    guard case .mapping(let entries, _) = node.kind, !entries.isEmpty else { return nil }
    guard let languages = choice?.languages else {
      return choice == nil && entries.allSatisfy { $0.key.text.isPrimaryLanguage }
        ? (
          "a text in languages needs a second house", node.range,
          "state 'second-house:' in board.yaml, or the text of one language alone"
        ) : nil
    }
    guard entries.contains(where: { languages.all.contains($0.key.text.lowercased()) }),
      let other = entries.first(where: { !languages.all.contains($0.key.text) })
    else { return nil }
    return (
      "'\(other.key.text)' is the language of no house of the board", other.key.range,
      "the languages are '\(languages.first)' and '\(languages.second)'"
    )
  }
}
