/// A Word document with its tracked changes and comments: each paragraph as it was sent, and as it is
/// with the changes.
package struct WordReview: Sendable {
  /// In the order of the document; those of notes come last.
  package let paragraphs: [ReviewedParagraph]
  /// The comments that belong to no paragraph.
  package let loose: [ReviewComment]
  /// What the document holds besides text; none of it is read.
  package let leftOut: Set<WordLeftOut>
}

/// A paragraph of a document that was reviewed.
package struct ReviewedParagraph: Sendable {
  /// A run of text that takes the place of another; one of the two may be empty.
  package struct Change: Sendable {
    /// Where the old text is in that of the paragraph before the changes, in UTF-8 offsets.
    package let offset: Int
    package let old: String
    package let new: String
    package let makers: [ReviewMaker]
  }

  /// Where in the document a paragraph is.
  package enum Place: Hashable, Sendable {
    case text
    /// A cell, by the numbers of its table, row and column, from 0.
    case cell(table: Int, row: Int, column: Int)
    case note
    case box
  }

  /// The names of the hidden bookmarks in it.
  package internal(set) var marks: [String]
  /// Its text before the changes; nil for one that was added.
  package let original: String?
  /// Its text with the changes; nil for one that was taken out.
  package let accepted: String?
  /// What was changed within it.
  package let changes: [Change]
  /// Who added it, took it out or moved it.
  package let makers: [ReviewMaker]
  package let place: Place
  /// The level of a heading, from 1; nil for text.
  package let outlineLevel: Int?
  /// Whether it is an item of a list.
  package let isItem: Bool
  package let comments: [ReviewComment]
}

/// Who made a change, and when, as the document states it.
package struct ReviewMaker: Hashable, Sendable {
  package let author: String
  /// The day, `2018-01-09`; empty where it is not stated.
  package let day: String

  package init(author: String, day: String) {
    self.author = author
    self.day = day
  }

  init(_ element: XMLElement) {
    author = element.attributes["author"] ?? ""
    let stated = (element.attributes["date"] ?? "").prefix(10)
    // LibreOffice writes zeros for a comment without a date.
    day = stated.count == 10 && !stated.hasPrefix("0") ? String(stated) : ""
  }
}

package struct ReviewComment: Hashable, Sendable {
  package let maker: ReviewMaker
  package let text: String
}
