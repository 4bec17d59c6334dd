import PaperMarkup
import PaperModel

/// The names that a template must print: without a place for one, what an author wrote would be
/// lost. Brief facts, such as whose report something is, are optional.
struct NeededNames {
  /// The ways to print each: the paths of names of which one must be printed. A path is the sections
  /// around a name, the outermost first, then the name.
  let needs: [[[String]]]

  /// - Parameter ownTables: the tables of the house's own, which may stand in for those of a plan and
  ///   for the list of resolutions.
  init(_ kind: DocumentKind, printed: Set<[String]>, ownTables: [HouseOwnTable] = []) {
    let decisionTables = Set(ownTables.filter(\.printsResolutions).map(\.name.value))
    needs =
      switch kind {
      case .boardPaper: Self.boardPaper(ownTables)
      case .briefing:
        [[["title"]], [["slide", "title"]], [["slide", "content"]], [["slide", "notes"]]]
      case .workbookCover: [[["title"]]]
      case .framework: Self.framework
      case .agenda: Self.agenda
      case .minutes: Self.minutes(printed: printed, decisionTables)
      case .minute: Self.minute(printed: printed, decisionTables)
      case .actionSheet:
        [[["owner", "name"]], [["owner", "actions"], ["owner", "action", "action"]]]
      case .pack: [[["contents"]], [["actions"], ["action", "action"]]]
      case .register: [[["decisions"], ["decision", "resolution"]]]
      case .status:
        [
          [["organisation", "organisation-name"]], [["organisation", "person", "who"]],
          [
            ["organisation", "person", "entries"], ["organisation", "person", "entry", "what"],
          ],
        ]
      case .partnerReturn: [[["partner"]], [["due"]]]
      case .index: Self.index
      case .meeting: [[["item", "link"]], [["decision", "item"]], [["actions"]]]
      case .item: [[["title"]], [["text"]], [["paper", "link"]]]
      case .decision: [[["resolution"]], [["task", "action"]], [["report", "text"]]]
      case .owner: [[["name"]], [["open"]], [["closed"]]]
      case .indicator: [[["name"], ["title"]], [["history"]], [["reported", "link"]]]
      case .indicators: [[["indicator", "link"]]]
      case .search, .accessibility, .notFound: []
      }
  }

  /// Whether a template has a place for a name. Other sections may come around the required ones
  /// and between them.
  static func isThere(_ path: [String], among printed: Set<[String]>) -> Bool {
    printed.contains { candidate in
      guard candidate.last == path.last else { return false }
      var rest = candidate[...]
      return path.allSatisfy { name in
        guard let place = rest.firstIndex(of: name) else { return false }
        rest = rest[(place + 1)...]
        return true
      }
    }
  }

  // MARK: - By kind

  private static func boardPaper(_ ownTables: [HouseOwnTable]) -> [[[String]]] {
    func named(_ rows: Set<String>) -> [[String]] {
      ownTables.filter { rows.contains($0.row.value) }.map { [$0.name.value] }
    }
    return [
      [["recommendations"], ["recommendation", "text"]],
      [["section", "content"]],
      [["appendix", "content"]],
      [["group", "introduction"]],
      [["group", "action-plan"], ["group", "aim", "aim"]] + named(["aim", "action"]),
      [["group", "indicators"], ["group", "indicator", "name"]] + named(["indicator"]),
    ]
  }

  private static let framework: [[[String]]] = [
    [["section", "content"]], [["principle", "title"]], [["principle", "section", "content"]],
    [["principle", "indicators"], ["principle", "indicator", "title"]],
    [["principle", "in-development"]],
    [
      ["principle", "delivery"], ["principle", "row", "programmes"],
      ["principle", "row", "programme", "name"],
    ],
    [["partner-category", "partner", "name"]], [["contact", "name"]],
  ]

  private static let agenda: [[[String]]] = {
    let item = [["title"], ["text"], ["late"], ["document", "title"]]
    let items = item + item.map { ["item"] + $0 }
    return [[["notices"]]]
      + ["public-item", "private-item"].flatMap { kind in items.map { [[kind] + $0] } }
  }()

  private static let index: [[[String]]] = [
    [["register"]], [["paper", "link"]], [["framework", "link"]],
    [["year", "meeting", "agenda"], ["year", "meeting", "link"]],
    [["year", "meeting", "minutes"], ["year", "meeting", "link"]],
    [["year", "meeting", "paper", "link"], ["year", "meeting", "link"]],
  ]

  private static func minutes(
    printed: Set<[String]>, _ decisionTables: Set<String>
  ) -> [[[String]]] {
    [
      [["category", "people"], ["category", "person", "name"], ["category", "person", "line"]],
      [
        ["category", "group", "people"], ["category", "group", "person", "name"],
        ["category", "group", "person", "line"],
      ],
      [["apologies"], ["apology", "name"], ["apology", "line"]],
      [["correction", "text"]],
    ]
      + ["public-minute", "private-minute"].flatMap { section in
        let inside = printed.filter { $0.contains(section) }
        return minute(printed: inside, decisionTables).map { ways in ways.map { [section] + $0 } }
      }
  }

  private static func minute(
    printed: Set<[String]>, _ decisionTables: Set<String>
  ) -> [[[String]]] {
    let always: [[[String]]] = [
      [["title"]], [["content"]], [["not-resolved"]], [["reasons"]], [["alternatives"]],
      [["correction", "text"]], [["motion", "text"]],
    ]
    // Sentences or texts of every resolution, however many there are.
    let isEachPrinted = printed.contains { path in
      ([["resolution", "text"], ["resolution", "sentence"]].contains(Array(path.suffix(2)))
        || path.last.map(decisionTables.contains) == true)
        && !path.contains("one-resolution") && !path.contains("several-resolutions")
    }
    guard !isEachPrinted else { return always }
    let lists = printed.filter {
      $0.last == "resolutions" || $0.suffix(2) == ["resolution", "text"]
    }
    let all = always + [[["resolutions"], ["several-resolutions", "resolution", "text"]]]
    // A list that is printed only for several entries omits a single one.
    guard lists.allSatisfy({ $0.contains("several-resolutions") }) else { return all }
    return all + [[["resolution", "sentence"]], [["proposal"]]]
  }
}

extension HouseOwnTable {
  /// Whether the table has a row for each resolution, with its words.
  fileprivate var printsResolutions: Bool {
    row.value == "resolution"
      && table.columns.contains { column in
        column.cell.printedNames.contains { ["text", "sentence"].contains($0.last) }
      }
  }
}
