package import PaperModel

/// A value of a YAML file, with its place. Scalars are the typed text: `no`, `012` and `1.10` are
/// text, and the caller interprets them.
package struct YAMLNode: Sendable {
  package enum Kind: Sendable {
    case scalar(SourceText, style: ScalarStyle)
    /// A list; in flow style it is written in brackets.
    case sequence([YAMLNode], isFlow: Bool)
    /// Keys with values, without duplicate keys; in flow style it is written in braces.
    case mapping([YAMLEntry], isFlow: Bool)
  }

  package let kind: Kind
  let file: InputFile
  var bytes: Range<Int> { span.bytes }
  private let span: ByteSpan

  init(_ kind: Kind, at bytes: Range<Int>, of file: InputFile) {
    self.kind = kind
    span = ByteSpan(bytes)
    self.file = file
  }

  /// The place of the value, including its quotes or brackets, without what follows it.
  package var range: InputRange { file.range(ofBytes: bytes) }

  /// Whether the value is missing, as in `key:` alone. `key: ''` is not absent.
  package var isAbsent: Bool {
    guard case .scalar(let text, .plain) = kind else { return false }
    return text.text.isEmpty
  }

  /// The comment that follows an unquoted or absent value on its line, starting at `#`. If the
  /// value is a text, the author probably meant the comment to be part of it.
  package var cutOff: InputRange? { cutOffBytes.map(file.range(ofBytes:)) }

  var cutOffBytes: Range<Int>? {
    guard case .scalar(_, .plain) = kind else { return nil }
    let comment = file.firstNonBlank(in: bytes.upperBound..<file.bytes.count)
    guard file.byte(comment) == UInt8(ascii: "#") else { return nil }
    return comment..<SourceLine(of: comment, in: file).content.upperBound
  }
}

/// A key and its value.
package struct YAMLEntry: Sendable {
  package let key: SourceText
  package let value: YAMLNode
}
