import PaperModel

extension Rule {
  /// Finds two names for one service, programme or body.
  static let twoNames = comparingDocuments(
    "two-names", .note, in: .names,
    page: Page(
      finds: """
        Two names of one service or programme, as a bracket shows it, where the second is used alone \
        elsewhere; and two names of one organisation of board.yaml in one document.
        """,
      why:
        "Who reads one page takes them for two, and looks for the figures of the second in vain.",
      example: """
        Compass Aspire (Early Intervention Service) helps young people.

        The Early Intervention Service now covers primary schools.
        """,
      instead: """
        Compass Aspire helps young people.

        Compass Aspire now covers primary schools.
        """,
      doubt: """
        Sometimes wrong, hence a note: a bracket can also say what a programme is part of. Short forms \
        of a name, such as `Chamber of Commerce`, are no second name.
        """),
    gather: { checked in
      (names: BracketedNames(checked), registered: registered(checked))
    },
    judge: { gathered, _ in
      BracketedNames.findings(in: gathered.map(\.names)) + gathered.flatMap(\.registered)
    })

  /// Reports names under `also:` in board.yaml that are not short forms of the name itself.
  private static func registered(_ checked: CheckedWorkspace) -> [Finding] {
    checked.documents.flatMap { document -> [Finding] in
      var usual: [String: InputRange] = [:]
      var others: [(line: ProseLine, mention: OrganisationMention)] = []
      for line in document.lines {
        for mention in checked.organisationMentions[line] where mention.variation == .none {
          switch mention.form.kind {
          case .name, .shortName:
            let id = mention.form.organisation.id.value
            if usual[id] == nil { usual[id] = line.range(mention.span) }
          case .other where mention.form.isOtherName(checked.vocabulary):
            others.append((line, mention))
          case .other, .unit: break
          }
        }
      }
      return others.compactMap { line, mention in
        guard let place = usual[mention.form.organisation.id.value] else { return nil }
        return Finding(
          "'\(line.text(mention.span))' is '\(mention.form.organisation.name)' elsewhere in this document",
          at: line.range(mention.span), notes: [.init("the other name", at: place)],
          help: "call one body by one name")
      }
    }
  }
}

/// The services that some documents name, and those that have two names in a bracket.
private struct BracketedNames: Sendable {
  /// The uses of each name, in lower case: the first, and the first in another line.
  private var uses: [String: [Use]] = [:]
  private var pairs: [Pair] = []

  private struct Use: Sendable {
    let line: InputRange
    let place: InputRange
  }

  private struct Pair: Sendable {
    let names: (first: String, second: String)
    let folded: String
    let line: InputRange
    let place: InputRange
  }

  init(_ checked: CheckedWorkspace) {
    for line in checked.documents.flatMap(\.lines) {
      let names = line.capitalisedNames
      guard !names.isEmpty else { continue }
      let whole = line.range(0..<line.text.utf8.count)
      for name in names { add(Use(line: whole, place: line.range(name.span)), line.folded(name)) }
      for (first, second) in zip(names, names.dropFirst())
      where line.isNamed(first, asWell: second, checked) {
        pairs.append(
          Pair(
            names: (String(line.text(first.span)), String(line.text(second.span))),
            folded: line.folded(second), line: whole, place: line.range(first.span)))
      }
    }
  }

  private mutating func add(_ use: Use, _ name: String) {
    let known = uses[name] ?? []
    guard known.count < 2, known.first?.line != use.line else { return }
    uses[name] = known + [use]
  }

  static func findings(in parts: [BracketedNames]) -> [Finding] {
    parts.flatMap(\.pairs).compactMap { pair in
      let others = parts.flatMap { $0.uses[pair.folded] ?? [] }.filter { $0.line != pair.line }
      guard let other = others.map(\.place).min() else { return nil }
      return Finding(
        "'\(pair.names.first)' is called '\(pair.names.second)' elsewhere", at: pair.place,
        notes: [.init("the other name alone", at: other)],
        help: "choose one of the two names, and write it throughout")
    }
  }
}

extension ProseLine {
  fileprivate func folded(_ name: CapitalisedName) -> String {
    folded[name.words].joined(separator: " ")
  }

  /// Whether one name follows another in brackets, and both name a service or the like.
  fileprivate func isNamed(
    _ first: CapitalisedName, asWell second: CapitalisedName, _ checked: CheckedWorkspace
  ) -> Bool {
    guard second.words.lowerBound == first.words.upperBound + 1,
      gap(after: first.words.upperBound).filter({ !$0.isWhitespace }) == "(",
      gap(after: second.words.upperBound).hasPrefix(")"), isService(second)
    else { return false }
    let mentions = checked.organisationMentions
    if mentions.mention(having: second.words.lowerBound, in: self) != nil { return false }
    return isService(first) || mentions.mention(having: first.words.lowerBound, in: self) != nil
  }

  private func isService(_ name: CapitalisedName) -> Bool {
    [
      "service", "services", "programme", "project", "scheme", "initiative", "fund", "campaign",
      "plan", "strategy", "charter", "clinic", "pathway", "helpline", "hub", "pilot",
    ].contains(folded[name.words.upperBound])
  }
}

extension OrganisationForm {
  /// Whether it is a separate name, and not a short form of the organisation's.
  fileprivate func isOtherName(_ vocabulary: WordForms) -> Bool {
    let name = NameLine(organisation.name, vocabulary).words.map(\.form.nameStem)
    let isShorter = Set(stems).isSubset(of: name) && stems.count < name.count
    let isAbbreviation = words.count == 1 && text.allSatisfy(\.isUppercase)
    let isWrittenOut = name.count == 1 && organisation.name.allSatisfy(\.isUppercase)
    return right == nil && !isShorter && !isAbbreviation && !isWrittenOut
  }
}
