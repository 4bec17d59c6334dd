/// HTML as a block.
enum HTMLBlock {
  /// Whether it consists only of comments, which are the author's own remarks.
  static func isRemark(_ html: String) -> Bool {
    var rest = html.drop(while: \.isWhitespace)
    while !rest.isEmpty {
      guard rest.hasPrefix("<!--"), let end = rest.dropFirst(4).firstRange(of: "-->") else {
        return false
      }
      rest = rest[end.upperBound...].drop(while: \.isWhitespace)
    }
    return true
  }
}

extension Substring {
  /// The text without leading and trailing white space.
  var trimmed: Substring {
    let rest = drop(while: \.isWhitespace)
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return rest[...last]
  }
}
