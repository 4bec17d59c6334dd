extension [Block] {
  /// A copy of the blocks in which links lead elsewhere.
  package func linking(_ transform: (String) -> String) -> [Block] {
    mapping(lines: { $0.linking(transform) })
  }
}

extension [Inline] {
  /// A copy of the line in which links lead elsewhere.
  fileprivate func linking(_ transform: (String) -> String) -> [Inline] {
    map { inline in
      switch inline {
      case .link(let destination, let content):
        .link(destination: transform(destination), content.linking(transform))
      case .emphasis(let content): .emphasis(content.linking(transform))
      case .strong(let content): .strong(content.linking(transform))
      case .note(let content): .note(content.linking(transform))
      case .text, .code, .badge, .day, .abbreviation, .softBreak, .lineBreak, .reference: inline
      }
    }
  }
}
