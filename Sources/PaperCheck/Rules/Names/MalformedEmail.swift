import PaperMarkup
import PaperModel

extension Rule {
  /// Finds malformed email addresses.
  static let malformedEmail = ofProse(
    "malformed-email", .growing(.warning, .warning, .error), in: .names,
    page: Page(
      finds: "An `email:` of a person, or a link for e-mail, that is not one address.",
      why: "It is printed as a link, and the link leads nowhere.",
      example: "report-authors: [{ name: Sam Okafor, email: sam.okafor at example.gov.uk }]",
      instead: "report-authors: [{ name: Sam Okafor, email: sam.okafor@example.gov.uk }]",
      doubt:
        "Never wrong: an address has one `@`, a name before it and a domain with a dot after it."
    )
  ) { line, _ in
    if line.passage.key == "email" {
      let text = line.text.trimmingWhiteSpace
      guard !EmailAddress.isWellFormed(text) else { return [] }
      return [
        Finding(
          "'\(text)' is not an e-mail address", at: line.range(0..<line.text.utf8.count),
          help: help(text))
      ]
    }
    return line.links.compactMap { link in
      guard link.destination.lowercased().hasPrefix("mailto:") else { return nil }
      let address = link.destination.dropFirst(7).prefix { $0 != "?" }
      guard !EmailAddress.isWellFormed(address) else { return nil }
      return Finding(
        "'\(address)' is not an e-mail address", at: line.range(link.span),
        help: help(address))
    }
  }

  private static func help(_ text: some StringProtocol) -> String {
    text.lowercased().hasPrefix("mailto:")
      ? "take 'mailto:' away" : "write one address such as 'sam.okafor@example.gov.uk'"
  }
}

enum EmailAddress {
  /// Whether a text is a single address: a name, `@`, and a domain with a dot.
  static func isWellFormed(_ text: some StringProtocol) -> Bool {
    let halves = text.split(separator: "@", omittingEmptySubsequences: false)
    guard halves.count == 2, let name = halves.first, let domain = halves.last else { return false }
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
    return !name.isEmpty && labels.count > 1
      && name.allSatisfy { isWord($0) || ".!#$%&'*+/=?^_`{|}~-".contains($0) }
      && name.first != "." && name.last != "."
      && labels.allSatisfy { label in
        !label.isEmpty && label.first != "-" && label.last != "-"
          && label.allSatisfy { isWord($0) || $0 == "-" }
      }
      && (labels.last?.count ?? 0) > 1 && labels.last?.contains(where: \.isNumber) == false
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
