import PaperMarkup
import PaperModel

/// What must hold between the parts of a house.
enum HouseCheck {
  static func diagnostics(_ house: House, templates: [HouseTemplate]) -> [Diagnostic] {
    templates.flatMap { names(in: $0, of: house) + leftOut(of: $0, house) }
      + repeatedSections(house) + repeatedFields(house)
  }

  /// Every name in every branch of a template.
  private static func names(in template: HouseTemplate, of house: House) -> [Diagnostic] {
    let names =
      switch template.kind {
      case .boardPaper: BoardPaperName.names(sections: house.sections)
      case .workbookCover: Names<CoverName>.names
      case .agenda: Names<AgendaName>.names
      case .minutes: Names<MinutesName>.names
      case .minute: Names<MinuteName>.names
      case .actionSheet: Names<ActionSheetName>.names
      case .register: Names<RegisterName>.names
      }
    return (template.template?.problems(names) ?? []).map { $0.diagnostic(file: template.file) }
  }

  /// What an author states must have a place: a template without it would lose his words.
  private static func leftOut(of template: HouseTemplate, _ house: House) -> [Diagnostic] {
    let used = template.template?.usedNames ?? []
    let needed: [[String]] =
      switch template.kind {
      case .boardPaper:
        [
          [BoardPaperName.recommendations.rawValue],
          [BoardPaperName.section.rawValue, SectionName.content.rawValue],
          [BoardPaperName.appendix.rawValue, AppendixName.content.rawValue],
          [AppendixName.group.rawValue, GroupName.introduction.rawValue],
          [AppendixName.group.rawValue, GroupName.actionPlan.rawValue],
          [AppendixName.group.rawValue, GroupName.indicators.rawValue],
        ]
      case .workbookCover: [[CoverName.title.rawValue]]
      case .agenda: [[AgendaName.publicItem.rawValue], [AgendaName.privateItem.rawValue]]
      case .minutes: [[MinutesName.publicMinute.rawValue], [MinutesName.privateMinute.rawValue]]
      case .minute: [[MinuteName.content.rawValue], [MinuteName.resolutions.rawValue]]
      case .actionSheet: [[ActionSheetName.owner.rawValue, OwnerName.actions.rawValue]]
      case .register: [[RegisterName.decisions.rawValue]]
      }
    return needed.filter { path in !used.contains { $0.ends(with: path) } }.map { path in
      Diagnostic(
        rule: "name-left-out",
        "the template has no place for '\(path.joined(separator: "' in '"))'",
        at: .start(of: template.file),
        help: path.count == 1
          ? "write '{{\(path[0])}}' where it is to stand"
          : "write '{{#\(path[0])}}', '{{\(path[1])}}' and '{{/\(path[0])}}' on lines of their own")
    }
  }

  private static func repeatedSections(_ house: House) -> [Diagnostic] {
    var seen: [String: InputRange] = [:]
    for name in BoardPaperName.allCases { seen[name.rawValue] = house.range }
    return house.sections.compactMap { section in
      guard let first = seen.updateValue(section.id.range, forKey: section.id.value) else {
        return nil
      }
      let isName = BoardPaperName(rawValue: section.id.value) != nil
      return Diagnostic(
        rule: "duplicate-id",
        isName
          ? "'\(section.id.value)' is a name that templates have already"
          : "the section '\(section.id.value)' stands twice",
        at: section.id.range,
        notes: isName ? [] : [Diagnostic.Note("it stands here first", at: first)])
    }
  }

  private static func repeatedFields(_ house: House) -> [Diagnostic] {
    var seen: [HeaderField.Source: InputRange] = [:]
    return house.header.compactMap { field in
      seen.updateValue(field.range, forKey: field.source).map {
        Diagnostic(
          rule: "duplicate-id", "this field stands twice in the header", at: field.range,
          notes: [Diagnostic.Note("it stands here first", at: $0)])
      }
    }
  }
}

extension [String] {
  fileprivate func ends(with other: [String]) -> Bool { suffix(other.count).elementsEqual(other) }
}
