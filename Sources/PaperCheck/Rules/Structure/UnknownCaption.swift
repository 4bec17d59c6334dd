import PaperMarkup
import PaperModel

extension Rule {
  /// Finds references to tables, pictures and charts that are not in the document that refers to them.
  static let unknownCaption = ofWorkspaces(
    "unknown-caption", .error, in: .structure, isEssential: true,
    page: Page(
      finds: """
        A text refers to a table, a picture or a chart by a name that nothing in the document has, or to \
        one that only an edition with private matter has, or the house does not number such things.
        """,
      why: """
        The sentence would be printed without a number, and a member at the meeting would look for a table \
        that is not there.
        """,
      example: """
        Table: Young people into work by quarter {#young-people}

        | Quarter | Young people |
        | --- | --- |
        | Q1 | 60 |

        As ${table young-poeple} shows, most of the target is still to come.
        """,
      instead: """
        Write the name as it is in `{#…}`: `${table young-people}`. Tables and charts that the house makes \
        have the names that [Pictures](Pictures.md#captions-and-numbers) tells.
        """,
      doubt: """
        Never wrong: the document is put together as it will be printed, and has nothing of that name.
        """
    )
  ) { checked in
    let workspace = checked.workspace
    let documents = workspace.captionedDocuments.filter { !$0.references.isEmpty }
    guard !documents.isEmpty else { return [] }
    let editions = Editions(workspace)
    let numbering = workspace.house.numbering.captions
    var reported: Set<InputRange> = []
    return documents.flatMap { document -> [Finding] in
      let all = document.printed(in: editions.restricted)
      let open = document.printed(in: editions.everyone)
      let found = document.references.compactMap { reference -> Finding? in
        let name = reference.value
        if numbering.style(of: name.kind) == nil {
          return unnumbered(reference)
        }
        if all.references.contains(name), !all.names.contains(name) {
          return unknown(reference, among: all.names)
        }
        if open.references.contains(name), !open.names.contains(name),
          !document.hidden.contains(reference.range)
        {
          return Finding(
            "the \(name.kind.rawValue) '\(name.id)' is private, and this text is published",
            at: reference.range,
            help: "take the reference out, or state what it shows where the public may see it")
        }
        return nil
      }
      // What a plan says may be in several papers.
      return found.filter { reported.insert($0.range).inserted }
    }
  }

  private static func unnumbered(_ reference: Placed<CaptionName>) -> Finding {
    let key = reference.value.kind == .table ? "tables: 'Table 1:'" : "figures: 'Figure 1:'"
    return Finding(
      "the house does not number a \(reference.value.kind.rawValue)", at: reference.range,
      help: "state 'numbering: \(key)' in 'house.yaml', or say in words what it shows")
  }

  private static func unknown(
    _ reference: Placed<CaptionName>, among names: [CaptionName]
  ) -> Finding {
    let name = reference.value
    let message = "no \(name.kind.rawValue) of this document has the name '\(name.id)'"
    if let other = names.first(where: { $0.id == name.id }) {
      return Finding(
        message, at: reference.range,
        help: "did you mean '${\(other.kind.rawValue) \(other.id)}'?")
    }
    let ids = names.filter { $0.kind == name.kind }.map(\.id)
    let help: String
    if let closest = Spelling.closest(to: name.id, in: ids) {
      help = "did you mean '\(closest)'?"
    } else if ids.isEmpty {
      switch name.kind {
      case .table: help = "give the table a caption: 'Table: What it shows {#\(name.id)}'"
      case .picture: help = "write '{#\(name.id)}' directly after the picture"
      case .chart: help = "the house numbers charts of papers where it says 'charts: numbered: yes'"
      }
    } else {
      help = "the names are \(ids.prefix(20).map { "'\($0)'" }.joined(separator: ", "))"
    }
    return Finding(message, at: reference.range, help: help)
  }
}
