import PaperMarkup
import PaperModel

/// A place in a line that names an organisation of board.yaml, exactly or nearly.
struct OrganisationMention {
  /// How the mention differs from the registered name.
  enum Variation: Hashable {
    case none
    /// Only in upper and lower case.
    case casing
    /// In spelling. `isCertain` means that there is no doubt about what was meant.
    case spelling(isCertain: Bool)
    /// In its connecting words, in the order of words, or by a missing word.
    case wording
  }

  let form: OrganisationForm
  /// The indices of its words in the line.
  let words: ClosedRange<Int>
  let span: Range<Int>
  let variation: Variation
  /// What follows the name within its last word: `'s`.
  let ending: Substring

  /// What should be written.
  var right: String {
    let name = form.right ?? form.text
    return name.hasSuffix("'s") ? name : name + ending
  }
}

/// The mentions of organisations in the lines of all documents.
struct OrganisationMentions {
  /// The mentions, in the order of lines and of words within each line.
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

  /// Whether a range of a line is part of a mention.
  func cover(_ span: Range<Int>, in line: ProseLine) -> Bool {
    let mentions = self[line]
    let next = mentions.firstOfSorted(where: { $0.span.upperBound > span.lowerBound })
    return next < mentions.count && mentions[next].span.lowerBound < span.upperBound
  }

  /// The mention that contains a word of a line; nil if there is none.
  func mention(having word: Int, in line: ProseLine) -> OrganisationMention? {
    let mentions = self[line]
    let next = mentions.firstOfSorted(where: { $0.words.upperBound >= word })
    return next < mentions.count && mentions[next].words.contains(word) ? mentions[next] : nil
  }
}
