import PaperModel

extension Rule {
  /// Finds two names for one service, programme or body.
  static let twoNames = ofWorkspaces(
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
        """)
  ) { checked in bracketed(checked) + registered(checked) }

  private static func bracketed(_ checked: CheckedWorkspace) -> [Finding] {
    var uses: [String: [(line: ProseLine, name: CapitalisedName)]] = [:]
    var pairs: [(line: ProseLine, first: CapitalisedName, second: CapitalisedName)] = []
    for line in checked.documents.flatMap(\.lines) {
      let names = line.capitalisedNames
      for name in names { uses[line.folded(name), default: []].append((line, name)) }
      for (first, second) in zip(names, names.dropFirst())
      where line.isNamed(first, asWell: second, checked) { pairs.append((line, first, second)) }
    }
    return pairs.compactMap { line, first, second in
      let others = uses[line.folded(second)] ?? []
      guard let other = others.first(where: { $0.line !== line }) else { return nil }
      let names = (line.text(first.span), line.text(second.span))
      return Finding(
        "'\(names.0)' is called '\(names.1)' elsewhere", at: line.range(first.span),
        notes: [.init("the other name alone", at: other.line.range(other.name.span))],
        help: "choose one of the two names, and write it throughout")
    }
  }

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
