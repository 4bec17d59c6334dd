import CouncilEnglish
import PaperModel

extension Rule {
  /// Finds abbreviations that a document never writes out.
  static let unexpandedAcronym = ofDocuments(
    "unexpanded-acronym", .note, in: .names,
    page: Page(
      finds: "An abbreviation that is nowhere written out in its document.",
      why: """
        Papers are published. A resident, and a new member, cannot look up what the officers around \
        the table have known for years.
        """,
      example: "The JSNA was published in June.",
      instead: "The Joint Strategic Needs Assessment (JSNA) was published in June.",
      doubt: """
        Often a matter of judgement, hence a note. Known to everybody are NHS, GP, UK and their like. \
        A short name of board.yaml counts as explained where the document has the full name; a body \
        whose only name is its abbreviation is left alone. What a paper writes out holds for its \
        action plan and its indicators. Names that are typed in capitals are taken for abbreviations.
        """)
  ) { checked in
    let earlier = checked.workspace.filesBefore
    let books = Dictionary(checked.acronymBooks.map { ($0.document.file, $0) }) { first, _ in first
    }
    return checked.acronymBooks.flatMap { book -> [Finding] in
      let before = (earlier[book.document.file] ?? []).compactMap { books[$0] }
      let all = [book] + before
      let phrases = PhraseInitials(book.document)
      return book.firstUses.compactMap { use in
        let letters = use.acronym.letters
        // An abbreviation that the paper already uses is reported there.
        guard !all.contains(where: { $0.expansions[letters] != nil }),
          !before.contains(where: { $0.uses(letters) })
        else { return nil }
        let form = book.registered[letters]
        if let form, all.contains(where: { $0.fullNames.contains(form.organisation.name) }) {
          return nil
        }
        let words =
          form?.organisation.name ?? phrases[letters] ?? checked.english.meaning(ofAcronym: letters)
        return Finding(
          "'\(letters)' is nowhere written out in this document",
          at: use.line.range(use.acronym.span),
          help: words.map { "write '\($0) (\(letters))' where it is first used" }
            ?? "write it out where it is first used, with the short form in brackets")
      }
    }
  }
}

extension Workspace {
  /// The files read before each appendix: the papers that print it, and for indicators also the
  /// plans of those papers.
  fileprivate var filesBefore: [String: Set<String>] {
    var before: [String: Set<String>] = [:]
    for paper in papers {
      let plans = paper.appendices.compactMap(\.plan?.range.file)
      for plan in plans { before[plan, default: []].insert(paper.range.file) }
      for indicators in paper.appendices.compactMap(\.indicators?.range.file) {
        before[indicators, default: []].formUnion([paper.range.file] + plans)
      }
    }
    return before
  }
}

/// The names of a document by their initials, as candidates for what an abbreviation means.
private final class PhraseInitials {
  private let document: ProseDocument
  private lazy var names: [String: String] = {
    var names: [String: String] = [:]
    for line in document.lines {
      for name in CapitalisedName.names(in: line) where name.words.count > 2 {
        let initials = AcronymLetters.initials(of: name.words.map { line.words[$0].text })
        if names[initials] == nil { names[initials] = String(line.text(name.span)) }
      }
    }
    return names
  }()

  init(_ document: ProseDocument) { self.document = document }

  /// The first name with these initials; a line end within it becomes a space.
  subscript(letters: String) -> String? { names[letters] }
}
