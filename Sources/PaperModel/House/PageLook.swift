/// The look of a house's web pages: the style sheets of its `.css` files.
package struct PageLook: Hashable, Sendable {
  /// The files that state it; the raw value is the name of the file.
  package enum File: String, Hashable, Sendable, CaseIterable {
    /// The style sheet of all pages: for screens, light and dark, and for print.
    case page = "page.css"
    /// The additional style sheet of a page with notes.
    case notes = "page-notes.css"
    /// The additional style sheet of the slides of a briefing.
    case slides = "page-slides.css"
    /// The additional style sheet of the pack of a meeting.
    case pack = "page-pack.css"
    /// The additional style sheet of a page that is not for publication.
    ///
    /// In print the built-in house has the marking at the top of each page, in a margin with room
    /// for three lines. A browser that cannot reserve that margin repeats the marking as it repeats
    /// table headers.
    case marking = "page-marking.css"
  }

  private let sheets: [File: PageSheet]

  package init(_ sheets: [File: PageSheet]) { self.sheets = sheets }

  /// No look at all: pages without a style sheet.
  package static let none = PageLook([:])

  /// The style sheet of a file; nil if the look has none.
  package func sheet(_ file: File) -> PageSheet? { sheets[file] }
}

/// A style sheet that can be an element of a page: it does not end the element, and the page fetches
/// nothing because of it.
package struct PageSheet: Hashable, Sendable {
  /// The content of the element, with LF at the ends of lines, since a browser reads it so.
  package let text: String
  /// The hash by which the policy of a page allows it.
  package let hash: String
  /// Whether it holds pictures or fonts as `data:` addresses, which the policy then has to allow.
  package let hasData: Bool

  /// - Throws: all faults of the text, in their order.
  package init(_ source: String) throws(PageSheetFaults) {
    let scan = PageSheetScan(source)
    guard scan.faults.isEmpty else { throw PageSheetFaults(faults: scan.faults) }
    self.init(text: "\n" + source.withLineFeeds, hasData: scan.hasData)
  }

  /// Makes one of the program's own style sheets, which the tests have scanned: it has no faults, no
  /// pictures and no other line ends.
  package init(trusted source: String) { self.init(text: "\n" + source, hasData: false) }

  private init(text: String, hasData: Bool) {
    self.text = text
    hash = PolicyHash.text(of: Array(text.utf8))
    self.hasData = hasData
  }
}

/// The reasons why a text cannot be a style sheet of a page.
package struct PageSheetFaults: Error, Hashable {
  package let faults: [PageSheetFault]
}

/// A reason why a text cannot be a style sheet of a page.
package struct PageSheetFault: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// `</style`, which ends the element, wherever it is in the text.
    case endTag
    /// `@import`.
    case importRule
    /// `url(…)` with an address that is neither `data:` nor a place in the page.
    case address
  }

  package let reason: Reason
  /// The bytes of the text that are wrong.
  package let bytes: Range<Int>
}

extension String {
  /// The text with LF at the ends of lines.
  fileprivate var withLineFeeds: String {
    guard utf8.contains(UInt8(ascii: "\r")) else { return self }
    return replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }
}
