import PaperMarkup
import PaperModel

/// Rules on the names of partners and programmes of a framework, each of which has one.
extension Rule {
  static let unlistedPartner = ofWorkspaces(
    "unlisted-partner", .warning, in: .names,
    page: Page(
      finds: """
        The table of a principle names a partner that the framework does not list, and the board does \
        not know as an organisation.
        """,
      why: """
        Most often it is a partner under another spelling, which is then counted twice; or one that \
        was forgotten where all partners are thanked.
        """,
      example: """
        # framework.md
        principles: [best-start.md]
        partners:
          - partners: [Anytown Citizens Advice]

        # best-start.md
        delivery:
          - programmes: [Advice]
            partners: [Anytown Citizen Advice]
        """,
      instead: """
        Write the name as it is listed, or add the partner under `partners:`; other spellings go under \
        its `also:`.
        """,
      doubt: """
        Where a table names teams and not bodies, they are found too: list them, or allow the rule in \
        that file.
        """
    )
  ) { checked in
    checked.workspace.frameworks.filter { !$0.partners.categories.isEmpty }.flatMap { framework in
      let work = FrameworkWork(framework, board: checked.workspace.board)
      let listed = work.partners.filter { $0.listed != nil }.map(\.name)
      var suggestions = Suggestions()
      return work.partners.filter { !$0.isKnown }.flatMap { partner in
        partner.uses.prefix(1).map { use in
          Finding(
            "'\(use.typed.value)' is not a partner that the framework lists", at: use.typed.range,
            help: suggestions.closest(to: use.typed.value, in: { listed }).map {
              "did you mean '\($0)'?"
            } ?? "add it under 'partners:' of the framework")
        }
      }
    }
  }

  static let variantName = ofWorkspaces(
    "variant-name", .warning, in: .names,
    page: Page(
      finds: "A framework names a programme or a partner in two ways that mean the same.",
      why: "It is counted as two, and who works on what is told wrongly.",
      example: """
        # framework.md
        principles: [best-start.md, fair-work.md]

        # best-start.md
        delivery:
          - programmes: [Family Hubs]

        # fair-work.md
        delivery:
          - programmes: [Family Hub programme]
        """,
      instead: """
        Write one name everywhere, or list it once under `programmes:` or `partners:` with the other \
        spelling under `also:`.
        """,
      doubt: """
        Names that differ only in small words, in the plural or in words such as "programme" and \
        "service" are taken for one. Where both exist, give each a fuller name.
        """
    )
  ) { checked in
    checked.workspace.frameworks.flatMap { framework in
      let work = FrameworkWork(framework, board: checked.workspace.board)
      return variants(work.programmes) + variants(work.partners)
    }
  }

  private static func variants(_ named: [FrameworkWork.Named]) -> [Finding] {
    var first: [String: FrameworkWork.Named] = [:]
    return named.compactMap { entry in
      let key = entry.name.gist
      guard !key.isEmpty, let place = entry.place else { return nil }
      guard let other = first[key] else {
        first[key] = entry
        return nil
      }
      return Finding(
        "'\(entry.name)' seems to be '\(other.name)' under another name", at: place,
        notes: other.place.map { [Diagnostic.Note("the other name", at: $0)] } ?? [],
        help: "write one name, or add the other spelling under 'also:'")
    }
  }
}

extension FrameworkWork.Named {
  /// Where it is listed or, if it is not, first named.
  fileprivate var place: InputRange? { uses.first?.typed.range ?? listed }
}

extension String {
  /// The words that tell names apart: without small words, the plural, and words such as "service".
  fileprivate var gist: String {
    let words = String(decoding: NameRegister.folded(self), as: UTF8.self).split(separator: " ")
    let kept = words.filter { !Self.smallWords.contains(String($0)) }.map { word in
      word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") ? word.dropLast() : word
    }.filter { !Self.kindWords.contains(String($0)) }
    return kept.joined(separator: " ")
  }

  private static let smallWords: Set<String> = ["and", "at", "for", "in", "of", "on", "the", "to"]
  private static let kindWords: Set<String> = [
    "programme", "project", "scheme", "service", "initiative", "campaign",
  ]
}
