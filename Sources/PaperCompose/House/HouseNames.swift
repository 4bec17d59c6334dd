package import PaperMarkup
package import PaperModel

/// The names that the templates of a house can use: those of the records, and its own.
package enum HouseNames {
  /// The names of the template of a kind of document.
  package static func names(of kind: DocumentKind, in house: House) -> TemplateNames {
    var facts = entries(house.fields)
    var sections: [String: TemplateNames.Entry] = [:]
    switch kind {
    case .boardPaper: sections = entries(of: house.sections)
    case .framework:
      sections = entries(of: house.framework.sections.sections)
      facts[Records.principle.names.records[0]] = entries(
        of: house.framework.principleSections.sections)
    case .workbookCover, .briefing, .agenda, .minutes, .minute, .actionSheet, .pack, .register,
      .status, .partnerReturn, .index, .meeting, .item, .decision, .owner, .search, .accessibility,
      .indicator, .indicators, .notFound:
      break
    }
    let names = names(of: kind).adding(facts)
    return names.merging(TemplateNames(sections)).adding(
      tables: house.ownTables.map { ($0.name.value, $0.row.value, $0.table) })
  }

  /// The names of the template of a kind of document in any house.
  package static func names(of kind: DocumentKind) -> TemplateNames {
    switch kind {
    case .boardPaper: Records.paper.names
    case .framework: Records.framework.names
    case .briefing: Records.briefing.names
    case .workbookCover: Records.cover.names
    case .agenda: Records.agenda.names
    case .minutes: Records.minutes.names
    case .minute: Records.minutePage.names
    case .actionSheet: Records.actionSheet.names
    case .pack: Records.pack.names
    case .register: Records.register.names
    case .status: Records.status.names
    case .partnerReturn: Records.partnerReturn.names
    case .index: Records.index.names
    case .meeting: Records.meetingPage.names
    case .item: Records.itemPage.names
    case .decision: Records.decisionPage.names
    case .owner: Records.ownerPage.names
    case .search, .notFound: Records.sitePages.names
    case .accessibility: Records.accessibility.names
    case .indicator: Records.indicatorPage.names
    case .indicators: Records.indicatorSet.names
    }
  }

  /// The names of the record of a thing that can have facts of the house's own.
  package static func names(about subject: HouseField.Subject) -> TemplateNames {
    switch subject {
    case .paper: Records.paper.names
    case .recommendation: Records.recommendation.names
    case .meeting: Records.meeting.names
    case .item: Records.agendaItem.names
    case .document: Records.document.names
    case .minute: Records.minute.names
    case .resolution: Records.resolution.names
    case .aim: Records.aim.names
    case .action: Records.action.names
    case .indicator: Records.indicator.names
    }
  }

  /// The names that a row of a table over a collection can use; nil where no document has such a
  /// collection.
  package static func names(ofRow collection: String) -> TemplateNames? {
    DocumentKind.allCases.compactMap { names(of: $0).names(ofRow: collection) }
      .reduce(nil as TemplateNames?) { $0?.merging($1) ?? $1 }
  }

  /// The names of the collections of all documents, in alphabetical order.
  package static var collections: [String] {
    DocumentKind.allCases.reduce(into: Set<String>()) {
      $0.formUnion(names(of: $1).collections)
    }.sorted()
  }

  /// The names of the house's own facts, by the names of the records.
  package static func entries(
    _ fields: [HouseField]
  ) -> [String: [String: TemplateNames.Entry]] {
    fields.reduce(into: [:]) { entries, field in
      let kind: TemplateNames.Kind =
        switch field.kind {
        case .text, .words: .text
        case .date: .day(Records.date.names)
        case .yesOrNo: .flag
        }
      entries[field.subject.rawValue, default: [:]][field.name.value] =
        TemplateNames.Entry(kind, field.documentation)
    }
  }

  private static func entries(of sections: [HouseSection]) -> [String: TemplateNames.Entry] {
    sections.reduce(into: [:]) { entries, section in
      entries[section.id.value] = TemplateNames.Entry(
        .scope(Records.section.names), "The section '\(section.heading)'.")
    }
  }
}

extension Record {
  /// Makes the record of a thing that can have facts of which only the house knows: templates have
  /// them by their names, and programs under `fields`.
  init(
    _ name: String, _ fields: [Field],
    facts: @escaping @Sendable (Subject) -> (own: OwnFacts, house: House)
  ) {
    self.init(name, fields + [.facts { facts($0).own }]) {
      let (own, house) = facts($0)
      return TemplateScope(own, in: house)
    }
  }
}

extension Record.Field {
  /// The facts that only the house knows, for programs.
  static func facts(_ own: @escaping @Sendable (Subject) -> OwnFacts) -> Self {
    .data("fields", .own, "The facts that only the house knows, under their names.") {
      let facts = own($0).facts.sorted { $0.name.value < $1.name.value }
      guard !facts.isEmpty else { return nil }
      return .object(
        JSONObject(
          facts.map { fact in
            switch fact.value {
            case .text(let text): (fact.name.value, .text(text))
            case .date(let date): (fact.name.value, .text(date.description))
            case .flag(let flag): (fact.name.value, .flag(flag))
            }
          }))
    }
  }
}

extension TemplateScope {
  /// The facts that only the house knows.
  init(_ own: OwnFacts, in house: House) {
    self.init { name in
      switch own[name] {
      case .text(let text)?: .text(text)
      case .flag(let flag)?: .flag(flag)
      case .date(let date)?:
        .day(
          house.text(date), iso: date.description,
          parts: Records.date.scope(of: house.day(date)))
      case nil: nil
      }
    }
  }
}
