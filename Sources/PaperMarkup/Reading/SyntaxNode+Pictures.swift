extension SyntaxNode {
  /// The picture that a paragraph is, if it is nothing else but its name.
  var onlyImage: SyntaxNode? {
    guard case .paragraph = kind, let child = children.first, child.isImage,
      children.count == 1 || children.count == 2 && nameAfterImage != nil
    else { return nil }
    return child
  }

  /// The name after a picture.
  var nameAfterImage: WrittenName? {
    guard children.count == 2, case .text(let text) = children[1].kind,
      let name = WrittenName(endOf: text, at: children[1].place),
      text.utf8.prefix(name.start).allSatisfy({ $0 == UInt8(ascii: " ") })
    else { return nil }
    return name
  }
}
