import PaperMarkup
import PaperModel

extension YAMLNode {
  /// The value with what another adds to it. Of two mappings it has all keys, those of the other in
  /// their order and then its own further ones, each merged in the same way. A list or a text takes
  /// the place of the other's as a whole.
  func merged(over base: YAMLNode) -> YAMLNode {
    guard case .mapping(let own, let isFlow) = kind, case .mapping(let inherited, _) = base.kind
    else { return self }
    func entry(_ key: String, in entries: [YAMLEntry]) -> YAMLEntry? {
      entries.first { $0.key.text == key }
    }
    let entries =
      inherited.map { below in
        entry(below.key.text, in: own).map {
          YAMLEntry(key: $0.key, value: $0.value.merged(over: below.value))
        } ?? below
      } + own.filter { entry($0.key.text, in: inherited) == nil }
    return YAMLNode(.mapping(entries, isFlow: isFlow), at: bytes, of: file)
  }

  /// The value of a key of a mapping.
  func value(of key: String) -> YAMLNode? {
    guard case .mapping(let entries, _) = kind else { return nil }
    return entries.first { $0.key.text == key }?.value
  }

  /// The text of a key of a mapping, with its place.
  func placed(_ key: String) -> Placed<String>? {
    text(of: key).map { Placed($0.text, at: $0.range) }
  }

  /// The value of a key of a mapping, if that is a text.
  func text(of key: String) -> SourceText? {
    guard case .scalar(let text, _) = value(of: key)?.kind, !text.text.isBlank
    else { return nil }
    return text
  }
}
