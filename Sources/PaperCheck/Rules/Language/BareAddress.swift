import PaperModel

extension Rule {
  /// Finds web addresses in prose where the title of the page would be better.
  static let bareAddress = ofProse(
    "bare-address", .note, in: .language,
    page: Page(
      finds: "A long address on the web that is in the text as it is.",
      why: """
        A screen reader reads it letter by letter, and on paper it runs over the line. A link whose \
        text names the page serves everybody.
        """,
      example: "Source: https://www.example.org/reports/evaluation-2020",
      instead: "Source: [evaluation of 2020](https://www.example.org/reports/evaluation-2020)",
      doubt: """
        Right as far as it goes, but a matter of taste in a list of sources. Addresses for e-mail, \
        and short ones such as `www.example.org` that are meant to be typed, are left alone.
        """)
  ) { line, _ in
    line.addresses.filter { address in
      address.isLong && !line.code.contains { $0.overlaps(address.span) }
        && !line.links.contains {
          $0.span.overlaps(address.span) && $0.span.count > address.span.count
        }
    }.map { address in
      Finding(
        "an address is given where the name of a page could be", at: line.range(address.span),
        help: "write '[what is there](the address)'")
    }
  }
}

extension ProseAddress {
  /// Whether the address is that of a page rather than of a whole site.
  fileprivate var isLong: Bool {
    guard kind == .web else { return false }
    let rest = text.firstRange(of: "://").map { text[$0.upperBound...] } ?? text
    return rest.drop { $0 != "/" }.count > 1
  }
}
