package import PaperMarkup
import PaperModel

/// The sections of a text as its house prints them: those for which its template has a place of their
/// own, and the others.
package struct PrintedSections: Sendable {
  /// All sections, in the author's order.
  let all: [PrintedSection]
  /// Those without a place of their own, in the author's order.
  let others: [PrintedSection]
  /// Those with a place of their own in the template, by id.
  private let placed: [String: PrintedSection]

  /// The names that a template uses at its top, or within a section of it: among them the ids
  /// of the sections for which it has a place.
  static func ids(in template: Template?, within scope: String? = nil) -> Set<String> {
    Set(
      (template?.usedNames ?? []).compactMap { path in
        guard let scope else { return path.count == 1 ? path[0] : nil }
        return path.dropLast().contains(scope) ? path.last : nil
      })
  }

  /// - Parameters:
  ///   - known: the sections that the house knows in such a text.
  ///   - named: the ids of those for which the template has a place.
  init(_ sections: [Section], known: KnownSections, named: Set<String>, printer: ProsePrinter) {
    all = sections.map { PrintedSection(section: $0, known: known, printer: printer) }
    var placed: [String: PrintedSection] = [:]
    others = all.filter { section in
      guard let id = section.known?.id.value, named.contains(id), placed[id] == nil else {
        return true
      }
      placed[id] = section
      return false
    }
    self.placed = placed
  }

  /// The value of the name of a section in the template.
  func value(of name: String) -> TemplateValue? {
    placed[name].map { .scopes([Records.section.scope(of: $0)]) }
  }
}

/// A section of a text as its house prints it.
package struct PrintedSection: Sendable {
  let section: Section
  /// The section as the house knows it; nil where it does not.
  let known: HouseSection?
  private let knownSections: KnownSections
  private let printer: ProsePrinter

  fileprivate init(section: Section, known: KnownSections, printer: ProsePrinter) {
    self.section = section
    self.known = known.section(called: section.heading.value.plainText)
    knownSections = known
    self.printer = printer
  }

  fileprivate var typedHeading: [Inline] { printer.print(section.heading.value) }

  fileprivate var heading: [Inline] { known.map { [.text($0.heading)] } ?? typedHeading }

  fileprivate var content: [Block] {
    if section.isNone, let sentence = known?.none { return [.paragraph([.text(sentence)])] }
    return printer.print(section.blocks(subsectionLevel: 3))
  }

  fileprivate var introduction: [Block] { printer.print(section.content) }

  fileprivate var isDated: Bool {
    !section.subsections.isEmpty && section.subsections.allSatisfy { $0.date != nil }
  }

  fileprivate var parts: [PrintedSection] {
    section.subsections.map {
      PrintedSection(section: $0, known: knownSections, printer: printer)
    }
  }
}

extension Records {
  /// A section of a text.
  package static let section = Record<PrintedSection>(
    "section",
    [
      .line(
        "heading", "The heading: that of the house where it knows the section, else as written."
      ) { $0.heading }
      .data(.text, meaning: "The heading, as written.") { .text($0.typedHeading.plainText) },
      .code("id", "The id by which the house knows it.") { $0.known?.id.value },
      .blocks(
        "content",
        """
        Everything under the heading; where that is the word `none`, the sentence that the house has \
        for it.
        """
      ) { $0.content }
      .data(as: "text", .blocks, meaning: "The text before the sections within it.") {
        .blocks($0.introduction)
      },
      .flag(
        "dated",
        "Whether each part of it is headed by a year or a date, as in a story so far."
      ) { $0.isDated },
      .blocks("introduction", "What is under the heading before its first part.") {
        $0.introduction
      }.printedOnly,
      .each("part", "Each section within it: repeated.", of: part) { $0.parts }
        .data(as: "subsections", .same, meaning: "The sections within it.") { subsections($0) },
    ])

  /// A section within a section.
  package static let part = Record<PrintedSection>(
    "part",
    [
      .line("heading", "The heading, as written.") { $0.typedHeading },
      .blocks("content", "Everything under the heading.") { $0.content },
    ])

  private static func subsections(_ section: PrintedSection) -> JSONValue {
    .list(section.parts.map(Records.section.data))
  }
}
