import PaperModel

/// A place of a line that names an organisation of board.yaml, or nearly so.
struct OrganisationMention {
  /// How it differs from what is registered.
  enum Variation: Hashable {
    case none
    /// In capitals and small letters alone.
    case casing
    /// In letters: `isCertain` where there can be no doubt of what was meant.
    case spelling(isCertain: Bool)
    /// In other words between, in the order of words, or for want of one.
    case wording
  }

  let form: OrganisationForm
  /// The numbers of its words in its line.
  let words: ClosedRange<Int>
  let span: Range<Int>
  let variation: Variation
  /// What stands behind the name in its last word: `'s`.
  let ending: Substring

  /// What should be written.
  var right: String {
    let name = form.right ?? form.text
    return name.hasSuffix("'s") ? name : name + ending
  }
}

/// What the lines of all documents say of organisations.
struct OrganisationMentions {
  /// In the order of lines, and in each of words.
  let all: [(line: ProseLine, mention: OrganisationMention)]
  private let ofLine: [ObjectIdentifier: [OrganisationMention]]

  init(_ lines: [ProseLine], _ register: OrganisationRegister) {
    guard !register.forms.isEmpty else {
      (all, ofLine) = ([], [:])
      return
    }
    var all: [(line: ProseLine, mention: OrganisationMention)] = []
    var ofLine: [ObjectIdentifier: [OrganisationMention]] = [:]
    for line in lines {
      let mentions = OrganisationFinder(line, register).mentions
      guard !mentions.isEmpty else { continue }
      all += mentions.map { (line, $0) }
      ofLine[ObjectIdentifier(line)] = mentions
    }
    self.all = all
    self.ofLine = ofLine
  }

  subscript(line: ProseLine) -> [OrganisationMention] { ofLine[ObjectIdentifier(line)] ?? [] }

  /// Whether a stretch of a line is part of a name that was looked at.
  func cover(_ span: Range<Int>, in line: ProseLine) -> Bool {
    let mentions = self[line]
    let next = mentions.firstOfSorted(where: { $0.span.upperBound > span.lowerBound })
    return next < mentions.count && mentions[next].span.lowerBound < span.upperBound
  }

  /// The mention that a word of a line is part of.
  func mention(having word: Int, in line: ProseLine) -> OrganisationMention? {
    let mentions = self[line]
    let next = mentions.firstOfSorted(where: { $0.words.upperBound >= word })
    return next < mentions.count && mentions[next].words.contains(word) ? mentions[next] : nil
  }
}
