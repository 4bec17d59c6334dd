import PaperMarkup
import PaperModel

extension Rule {
  /// Finds sources that have two numbers.
  static let repeatedSource = ofDocuments(
    "repeated-source", .note, in: .structure,
    page: Page(
      finds: """
        Two notes of one framework lead to the same address and differ in their words, so that one \
        source has two numbers.
        """,
      why: "Readers compare the numbers to see which statements rest on the same source.",
      example: """
        ## Introduction

        Coventry has 345,300 residents[^1], of whom 70.1% were born in England[^2].

        [^1]: <https://census.gov.uk>
        [^2]: The census: <https://census.gov.uk>
        """,
      instead: "Refer to the first note again: `[^1]`. Notes with the same words have one number.",
      doubt: """
        Where an address has several tables, each note names its own: then two numbers are right, and \
        the rule can be allowed there.
        """
    )
  ) { checked in
    checked.frameworks.flatMap { framework in
      var first: [String: (words: String, index: Int)] = [:]
      let notes = framework.notes
      lazy var places = checked.places(
        in: [framework.range.file] + framework.principles.map(\.range.file))
      return notes.enumerated().compactMap { index, note -> Finding? in
        let words = note.plainText
        guard let address = note.address else { return nil }
        guard let other = first[address] else {
          first[address] = (words, index)
          return nil
        }
        guard other.words != words else { return nil }
        return Finding(
          "this source has a number already: '\(other.words)'",
          at: places[words] ?? framework.range,
          help: "refer to that note again, which then has one number")
      }
    }
  }
}

extension Framework {
  /// Its notes, in the order in which its texts refer to them.
  fileprivate var notes: [[Prose.Inline]] {
    let texts = sections.map(\.allContent) + principles.flatMap { $0.sections.map(\.allContent) }
    return ([opening] + texts).flatMap { $0.flatMap(\.notes) }
  }
}

extension Prose.Block {
  fileprivate var notes: [[Prose.Inline]] {
    switch self {
    case .paragraph(let line), .heading(_, let line): line.flatMap(\.notes)
    case .list(let list): list.items.flatMap { $0.flatMap(\.notes) }
    case .quote(let blocks): blocks.flatMap(\.notes)
    case .table(let table): table.rows.joined().flatMap { $0.flatMap(\.notes) }
    case .code, .picture, .rule: []
    }
  }
}

extension Prose.Inline {
  fileprivate var notes: [[Prose.Inline]] {
    switch content {
    case .note(let content): [content]
    case .emphasis(let content), .strong(let content), .link(_, let content):
      content.flatMap(\.notes)
    case .text, .code, .softBreak, .lineBreak, .reference: []
    }
  }
}

extension [Prose.Inline] {
  /// The address to which a note leads: that of its only link, or the only one that is typed; nil for
  /// none or several.
  fileprivate var address: String? {
    let links = compactMap { inline in
      if case .link(let destination, _) = inline.content { destination } else { nil }
    }
    let typed = ProseAddress.addresses(in: plainText).map { String(plainText[$0.span]) }
    let all = Set((links + typed).map(\.foldedAddress))
    return all.count == 1 ? all.first : nil
  }
}

extension String {
  /// An address without what does not tell pages apart.
  fileprivate var foldedAddress: String {
    var address = lowercased()[...]
    for scheme in ["https://", "http://"] where address.hasPrefix(scheme) {
      address = address.dropFirst(scheme.count)
    }
    if address.hasPrefix("www.") { address = address.dropFirst(4) }
    while address.last == "/" || address.last == "." { address = address.dropLast() }
    return String(address)
  }
}
