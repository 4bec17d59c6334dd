import PaperModel

extension Rule {
  /// Finds addresses with a mistyped domain.
  static let misspeltDomain = comparingDocuments(
    "misspelt-domain", .warning, in: .names,
    page: Page(
      finds: """
        An address for e-mail or on the web whose domain ends in a way that none does, such as \
        `.go.uk`, or differs by a letter from one that is elsewhere.
        """,
      why: "Whoever writes to it gets no answer, or writes to somebody else.",
      example: "report-authors: [{ name: Sam Okafor, email: sam.okafor@coventry.go.uk }]",
      instead: "report-authors: [{ name: Sam Okafor, email: sam.okafor@coventry.gov.uk }]",
      doubt: """
        Rarely wrong. Of two domains that differ by a letter the one that is used less is found; short \
        ones, such as those of abbreviations, are not compared.
        """),
    gather: { checked in checked.documents.flatMap(\.lines).flatMap(DomainUse.all) },
    judge: { gathered, _ in
      let uses = gathered.flatMap(\.self).sorted { $0.place < $1.place }
      let domains = KnownDomains(uses)
      return uses.compactMap { use in
        if let right = KnownDomains.mended(use.domain) { return use.finding(right, notes: []) }
        guard let other = domains.usual(for: use) else { return nil }
        return use.finding(
          other.domain, notes: [.init("'\(other.domain)' is here", at: other.place)])
      }
    })
}

/// A domain, with its place.
private struct DomainUse: Sendable {
  let domain: String
  let place: InputRange
  /// The edit that mends an ending that no domain has; empty for a domain in the target of a link.
  let fix: [Fix]

  static func all(in line: ProseLine) -> [DomainUse] {
    let typed = line.addresses.compactMap { address -> DomainUse? in
      guard let domain = address.domain else { return nil }
      let span = address.span(of: domain)
      return DomainUse(
        domain: domain, place: line.range(span),
        fix: KnownDomains.mended(domain).map { line.fix(span, $0) } ?? [])
    }
    let linked = line.links.compactMap { link -> DomainUse? in
      let address =
        link.destination.hasPrefix("mailto:")
        ? String(link.destination.dropFirst(7).prefix { $0 != "?" }) : link.destination
      guard let domain = ProseAddress.addresses(in: address).first?.domain,
        !line.text(link.span).lowercased().contains(domain)
      else { return nil }
      return DomainUse(domain: domain, place: line.range(link.span), fix: [])
    }
    return typed + linked
  }

  func finding(_ right: String, notes: [Diagnostic.Note]) -> Finding {
    Finding(
      "'\(domain)' is no likely domain", at: place, notes: notes,
      help: "did you mean '\(right)'?", fix: fix)
  }
}

extension ProseAddress {
  /// The place of the address's domain, in UTF-8 offsets.
  fileprivate func span(of domain: String) -> Range<Int> {
    guard let found = text.lowercased().firstRange(of: domain),
      text.utf8.count == text.lowercased().utf8.count
    else { return span }
    let lower = text.lowercased()
    let start = span.lowerBound + lower.utf8.distance(from: lower.startIndex, to: found.lowerBound)
    // In an email address the domain comes last, even if the name looks the same.
    let end = kind == .email ? span.upperBound : start + domain.utf8.count
    return (end - domain.utf8.count)..<end
  }
}

/// The domains of a workspace, indexed to find those that are nearly alike.
private struct KnownDomains {
  private var counts: [String: Int] = [:]
  private var first: [String: DomainUse] = [:]
  private var order: [String: Int] = [:]
  /// The domains by the keys that they share with domains that differ by one letter or dot.
  private var alike: [String: [String]] = [:]

  init(_ uses: [DomainUse]) {
    for use in uses {
      counts[use.domain, default: 0] += 1
      guard first[use.domain] == nil else { continue }
      first[use.domain] = use
      order[use.domain] = order.count
      guard Self.mended(use.domain) == nil else { continue }
      for key in Self.keys(use.domain) where alike[key, default: []].count < 8 {
        alike[key, default: []].append(use.domain)
      }
    }
  }

  /// A domain that differs by one letter or dot and is used more often, or was used earlier.
  func usual(for use: DomainUse) -> (domain: String, place: InputRange)? {
    let rank = rank(use.domain)
    for key in Self.keys(use.domain) {
      for other in alike[key] ?? [] where self.rank(other) > rank && isSlip(use.domain, other) {
        if let first = first[other] { return (other, first.place) }
      }
    }
    return nil
  }

  private func rank(_ domain: String) -> (Int, Int) {
    (counts[domain] ?? 0, -(order[domain] ?? 0))
  }

  private func isSlip(_ domain: String, _ other: String) -> Bool {
    domain.first == other.first
  }

  private static func keys(_ domain: String) -> [String] {
    let labels = domain.split(separator: ".")
    guard labels.count < 8, domain.utf8.count < 100 else { return [] }
    var keys = [domain.replacing(".", with: "")]
    for (index, label) in labels.enumerated() where label.count > 5 {
      for left in OrganisationRegister.withoutLetter(String(label)) {
        var parts = labels.map(String.init)
        parts[index] = left
        keys.append("\(index) " + parts.joined(separator: "."))
      }
    }
    return keys
  }

  /// The domain with a valid ending in place of one that does not exist; nil if its ending is not
  /// known to be wrong.
  static func mended(_ domain: String) -> String? {
    for (wrong, right) in endings where domain.hasSuffix(wrong) {
      return domain.dropLast(wrong.count) + right
    }
    return nil
  }

  private static let endings: [(wrong: String, right: String)] =
    [
      ".go.uk", ".gov.co.uk", ".gov.org.uk", ".gvo.uk", ".gob.uk", ".giv.uk", ".goc.uk", ".gv.uk",
      ".ov.uk", ".gov.u", ".gov.k", ".gov.ukk", ".govuk", ".gov.uk.uk",
    ].map { ($0, ".gov.uk") }
    + [".nsh.uk", ".nh.uk", ".hns.uk", ".nhs.u", ".nhs.ukk"].map { ($0, ".nhs.uk") }
    + [".og.uk", ".ogr.uk", ".or.uk", ".org.u", ".org.ukk"].map { ($0, ".org.uk") }
    + [(".co.u", ".co.uk"), (".co.ukk", ".co.uk"), (".ac.u", ".ac.uk"), (".ac.ukk", ".ac.uk")]
    + [(".con", ".com"), (".cmo", ".com"), (".comm", ".com")]
}
