/// The name by which a text refers to a table, a picture or a chart of its document, as in
/// `${table young-people}`.
package struct CaptionName: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case table, picture, chart
  }

  package let kind: Kind
  /// The name that it was given: see ``isWellFormed(_:)``.
  package let id: String

  package init(_ kind: Kind, _ id: String) {
    self.kind = kind
    self.id = id
  }

  /// Whether a text can be a name: small letters, digits and single hyphens, beginning with a letter, so
  /// that it can be the end of an address as it is.
  package static func isWellFormed(_ id: some StringProtocol) -> Bool {
    let isMade = id.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
    }
    guard isMade, let first = id.utf8.first, (0x61...0x7A).contains(first) else { return false }
    return id.last != "-" && !id.contains("--") && id.utf8.count <= longest
  }

  /// The longest name, in bytes.
  private static let longest = 60
}

/// What a name refers to. Documents that are put together, such as those of a pack, keep their names
/// apart.
package struct CaptionTarget: Hashable, Sendable {
  package let name: CaptionName
  /// The path of the file whose document it is in.
  package let document: String

  package init(_ name: CaptionName, in document: String) {
    self.name = name
    self.document = document
  }
}

/// The number of a table or a figure with its words, such as "Table 1:".
package struct CaptionLabel: Hashable, Sendable {
  package let style: NumberingStyle
  /// The number, from 1.
  package let number: Int

  package init(_ style: NumberingStyle, _ number: Int) {
    self.style = style
    self.number = number
  }

  /// The words before the number, as in a sentence: without a bracket that opens.
  package var word: String { String(style.prefix.drop { "([".contains($0) }) }

  /// The number alone.
  package var sign: String { style.scheme.sign(for: number) }

  /// The number as a sentence names it, such as "Table 1".
  package var reference: String { word + sign }

  /// The number as it is before the words of a caption, such as "Table 1:".
  package var heading: String { style.label(number) }
}

/// The name of a table, a picture or a chart, with the number that it has in its document.
package struct CaptionMark: Hashable, Sendable {
  package let target: CaptionTarget
  /// Nil until the document is complete, and where the house has no numbers for its kind.
  package internal(set) var label: CaptionLabel?

  package init(_ target: CaptionTarget, label: CaptionLabel? = nil) {
    self.target = target
    self.label = label
  }
}

/// A reference in a text to what has a name.
package struct CaptionReference: Hashable, Sendable {
  package let target: CaptionTarget
  /// Nil until the document is complete, and where there is no such thing in it, which is reported
  /// elsewhere.
  package internal(set) var label: CaptionLabel?
  /// Whether it leads to its target. One in the words of a link does not, since a link cannot hold
  /// another.
  package let leads: Bool

  package init(_ target: CaptionTarget, label: CaptionLabel? = nil, leads: Bool = true) {
    self.target = target
    self.label = label
    self.leads = leads
  }

  /// The words of the reference, such as "Table 1".
  package var text: String { label?.reference ?? "[x]" }
}

extension CaptionMark? {
  /// A caption as it is printed: the number, where there is one, and the words.
  func line(_ words: [Inline]) -> [Inline] {
    guard let label = self?.label else { return words }
    if words.isEmpty { return [.text(label.reference)] }
    var line: [Inline] = [.text(label.heading + " ")]
    for inline in words { line.appendMerging(inline) }
    return line
  }
}

extension Table {
  /// The caption as it is printed: its number, where it has one, and the words.
  package var captionLine: [Inline] { mark.line(caption) }
}

extension Picture {
  /// The caption as it is printed: its number, where it has one, and the words.
  package var captionLine: [Inline] { mark.line(caption) }
}

extension Chart {
  /// The caption as it is printed: its number, where it has one, and the words.
  package var captionLine: [Inline] { mark.line(caption) }
}

extension Chart {
  /// What takes its place in a format without charts: nothing, as a table states the same, or what it
  /// says in words where texts refer to its number.
  package var inWords: [Block] {
    mark?.label == nil ? [] : [.paragraph([.strong(captionLine)]), .paragraph([.text(words)])]
  }
}
