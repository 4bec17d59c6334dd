import PaperModel

/// The names that a template must print: without a place for one, what an author wrote would be
/// lost. Brief facts, such as whose report something is, are optional.
struct NeededNames {
  /// The paths of the names: the sections around each, the outermost first, then the name.
  let paths: [[String]]

  init(_ kind: DocumentKind, printed: Set<[String]>) {
    paths =
      switch kind {
      case .boardPaper: Self.boardPaper
      case .workbookCover: [[CoverName.title.rawValue]]
      case .agenda: Self.agenda
      case .minutes: Self.minutes(printed: printed)
      case .minute: Self.minute(printed: printed)
      case .actionSheet:
        [OwnerName.name, .actions].map { [ActionSheetName.owner.rawValue, $0.rawValue] }
      case .register: [[RegisterName.decisions.rawValue]]
      case .index: Self.index
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

  private static let boardPaper: [[String]] = [
    [BoardPaperName.recommendations.rawValue],
    [BoardPaperName.section.rawValue, SectionName.content.rawValue],
    [BoardPaperName.appendix.rawValue, AppendixName.content.rawValue],
    [AppendixName.group.rawValue, GroupName.introduction.rawValue],
    [AppendixName.group.rawValue, GroupName.actionPlan.rawValue],
    [AppendixName.group.rawValue, GroupName.indicators.rawValue],
  ]

  private static let agenda: [[String]] = {
    let item =
      [AgendaItemName.title, .text, .late].map { [$0.rawValue] }
      + [[AgendaItemName.document.rawValue, DocumentName.title.rawValue]]
    let items = item + item.map { [AgendaItemName.item.rawValue] + $0 }
    return [[AgendaName.notices.rawValue]]
      + [AgendaName.publicItem, .privateItem].flatMap { kind in
        items.map { [kind.rawValue] + $0 }
      }
  }()

  private static let index: [[String]] = {
    let meeting = [IndexName.year.rawValue, IndexYearName.meeting.rawValue]
    let link = IndexLinkName.link.rawValue
    return [
      [IndexName.register.rawValue], [IndexName.paper.rawValue, link],
      meeting + [IndexMeetingName.agenda.rawValue], meeting + [IndexMeetingName.minutes.rawValue],
      meeting + [IndexMeetingName.paper.rawValue, link],
    ]
  }()

  private static func minutes(printed: Set<[String]>) -> [[String]] {
    [
      [MinutesName.category.rawValue, AttendanceName.people.rawValue],
      [
        MinutesName.category.rawValue, AttendanceName.group.rawValue,
        AttendanceGroupName.people.rawValue,
      ],
      [MinutesName.apologies.rawValue],
      [MinutesName.correction.rawValue, CorrectionName.text.rawValue],
    ]
      + [MinutesName.publicMinute, .privateMinute].flatMap { section in
        let inside = printed.filter { $0.contains(section.rawValue) }
        return minute(printed: inside).map { [section.rawValue] + $0 }
      }
  }

  private static func minute(printed: Set<[String]>) -> [[String]] {
    let always: [[String]] =
      [MinuteName.title, .content, .resolutions, .notResolved, .reasons, .alternatives]
      .map { [$0.rawValue] } + [
        [MinuteName.correction.rawValue, MadeCorrectionName.text.rawValue],
        [MinuteName.motion.rawValue, MotionName.text.rawValue],
      ]
    // A list that is printed only for several entries omits a single one.
    let isForSeveral = printed.filter { $0.last == MinuteName.resolutions.rawValue }.allSatisfy {
      $0.contains(MinuteName.severalResolutions.rawValue)
    }
    return isForSeveral
      ? always + [MinuteName.resolution, .proposal].map { [$0.rawValue] } : always
  }
}
