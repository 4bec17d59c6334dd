/// The text of a Word document: the contents of its body, in order, without page layout.
package struct WordDocument: Sendable {
  package let blocks: [WordBlock]
  /// Footnotes and endnotes, to which runs refer by their index.
  package let notes: [[WordBlock]]
  /// Comments, to which runs refer by their index.
  package let comments: [WordComment]
  /// The text of the headers and footers of pages, each once.
  package let margins: [String]
  /// What the document holds besides text, such as macros; none of it is read.
  package let leftOut: Set<WordLeftOut>
  /// How many tracked insertions, deletions and moves there are.
  package let changeCount: Int
}

/// What a document holds besides text.
package enum WordLeftOut: Hashable, Sendable, CaseIterable {
  case macros, embeddedObject, outsideFile
  /// A sign of a symbol font that has no known character.
  case symbol
  /// Raised or lowered letters for which there are no characters.
  case script
}

/// Which state of tracked changes is read.
package enum TrackedChanges: String, Sendable, CaseIterable {
  case accept, refuse
}

/// A block of a document.
package indirect enum WordBlock: Hashable, Sendable {
  case paragraph(WordParagraph)
  case table(WordTable)
  /// The content of a text box, after the paragraph that it is anchored in.
  case textBox([WordBlock])
}

package struct WordParagraph: Hashable, Sendable {
  /// The name of its style, such as `heading 1`, in lower case; empty for the default.
  package var style: String
  /// The level of a heading, from 1, as the paragraph or its style states it; nil for text.
  package var outlineLevel: Int?
  /// Whether its style alone makes its text bold.
  package var isStyledBold: Bool
  package var number: WordNumber?
  /// The indentation on the left, in twentieths of a point.
  package var indent: Int
  package var runs: [WordRun]

  package init(
    style: String = "", outlineLevel: Int? = nil, isStyledBold: Bool = false,
    number: WordNumber? = nil, indent: Int = 0, runs: [WordRun] = []
  ) {
    self.style = style
    self.outlineLevel = outlineLevel
    self.isStyledBold = isStyledBold
    self.number = number
    self.indent = indent
    self.runs = runs
  }
}

/// The number or bullet that Word puts before a paragraph.
package struct WordNumber: Hashable, Sendable {
  package enum Scheme: Hashable, Sendable {
    case bullet, decimal, lowerLetter, upperLetter, lowerRoman, upperRoman
    /// A scheme of another language, or none.
    case other
  }

  /// Which list it belongs to.
  package let list: Int
  /// From 0 to 8.
  package let level: Int
  package let scheme: Scheme
  package let value: Int
  /// The number as it is printed, such as `2.1`; for bullets, their sign.
  package let label: String
}

/// A piece of a paragraph.
package struct WordRun: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case text(String)
    case tab
    case lineBreak
    case pageBreak
    /// A note, by its index in the document.
    case note(Int)
    /// The end of what a comment is about, by its index in the document.
    case comment(Int)
    /// A picture, with its alternative text, which may be empty.
    case picture(String)
  }

  package private(set) var content: Content
  package var isBold: Bool
  package var isItalic: Bool
  /// Whether a line is drawn through it.
  package let isStruck: Bool
  /// The address that a link leads to; nil where there is none.
  package var link: String?

  package init(
    _ content: Content, isBold: Bool = false, isItalic: Bool = false, isStruck: Bool = false,
    link: String? = nil
  ) {
    self.content = content
    self.isBold = isBold
    self.isItalic = isItalic
    self.isStruck = isStruck
    self.link = link
  }

  var isText: Bool { if case .text = content { true } else { false } }

  /// Adds words to a text.
  mutating func append(_ more: String) {
    guard case .text(var words) = content else { return }
    // The words are held once, so that they grow in place.
    content = .tab
    words += more
    content = .text(words)
  }
}

package struct WordTable: Hashable, Sendable {
  package struct Cell: Hashable, Sendable {
    /// The first of its columns, from 0.
    package let column: Int
    /// How many columns it occupies, from 1.
    package let span: Int
    /// Whether it belongs to the cell above it, which has its text.
    package let isContinued: Bool
    package let blocks: [WordBlock]
  }

  package struct Row: Hashable, Sendable {
    /// Whether it is repeated on each page.
    package let isHeader: Bool
    package let cells: [Cell]
  }

  /// The caption as a property of the table; empty where it has none.
  package let caption: String
  package let rows: [Row]
}

package struct WordComment: Hashable, Sendable {
  package let author: String
  /// The day on which it was made, `2018-01-09`; empty where it is not stated.
  package let day: String
  package let text: String
}

extension WordParagraph {
  /// The text without markup; tabs and breaks are spaces.
  package var text: String {
    var text = ""
    for run in runs {
      switch run.content {
      case .text(let words): text += words
      case .tab, .lineBreak, .pageBreak: text += " "
      case .note, .comment, .picture: break
      }
    }
    return text
  }

  /// Whether there is nothing in it that a reader sees.
  package var isEmpty: Bool {
    runs.allSatisfy { run in
      switch run.content {
      case .text(let words): words.allSatisfy(\.isWhitespace)
      case .tab, .lineBreak, .pageBreak: true
      case .note, .comment, .picture: false
      }
    }
  }
}

extension [WordBlock] {
  /// The text of all paragraphs, separated by spaces.
  package var text: String {
    map { block in
      switch block {
      case .paragraph(let paragraph): paragraph.text
      case .textBox(let blocks): blocks.text
      case .table(let table):
        table.rows.flatMap(\.cells).map { $0.blocks.text }.joined(separator: " ")
      }
    }.joined(separator: " ")
  }
}
