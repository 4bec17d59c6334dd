package import PaperMarkup

/// The names that a board paper's template may use, apart from the ids of the house's sections.
package enum BoardPaperName: String, TemplateVocabulary {
  case subject
  case board
  case date
  case header
  case recommendations
  case section
  case reportAuthors = "report-authors"
  case reportAuthor = "report-author"
  case severalReportAuthors = "several-report-authors"
  case backgroundPapers = "background-papers"
  case backgroundPaper = "background-paper"
  case noBackgroundPapers = "no-background-papers"
  case clearance
  case approval
  case appendices
  case appendix

  package var kind: TemplateNames.Kind {
    switch self {
    case .subject, .board, .date: .text
    case .header, .recommendations: .blocks
    case .reportAuthors, .severalReportAuthors, .backgroundPapers, .noBackgroundPapers, .clearance,
      .appendices:
      .flag
    case .backgroundPaper: .scope(Names<BackgroundPaperName>.names)
    case .approval: .scope(Names<ApprovalName>.names)
    case .section: .scope(Names<SectionName>.names)
    case .reportAuthor: .scope(Names<ReportAuthorName>.names)
    case .appendix: .scope(Names<AppendixName>.names)
    }
  }

  package var documentation: String {
    switch self {
    case .subject: "What the paper is about."
    case .board: "To whom the paper is addressed."
    case .date: "The date of the meeting, as the house writes dates."
    case .header: "The lines of the header, with labels and in the order of `house.yaml`."
    case .recommendations: "The recommendations as a numbered list."
    case .section:
      """
      Each section, in the author's order, that the template does not name by its id: repeated. \
      The id of a section of `house.yaml` is a name of its own with the same names inside.
      """
    case .reportAuthors: "Whether a report author is stated: printed once."
    case .reportAuthor: "Each report author: repeated."
    case .severalReportAuthors: "Whether there is more than one report author."
    case .backgroundPapers:
      "Whether the paper says something of background papers, be it that it has none: printed once."
    case .backgroundPaper: "Each background paper: repeated."
    case .noBackgroundPapers: "Whether the paper says that it has no background papers."
    case .clearance: "Whether the paper states who clears it: printed once."
    case .approval: "Each person who clears the paper: repeated."
    case .appendices: "Whether there is an appendix: printed once."
    case .appendix: "Each appendix: repeated."
    }
  }

  /// The names that a template of this house may use, including the ids of its sections.
  package static func names(sections: [HouseSection]) -> TemplateNames {
    var entries = Names<BoardPaperName>.names.entries
    for section in sections where entries[section.id.value] == nil {
      entries[section.id.value] = TemplateNames.Entry(
        .scope(Names<SectionName>.names), "The section '\(section.heading)'.")
    }
    return TemplateNames(entries)
  }
}

/// The names within a section.
package enum SectionName: String, TemplateVocabulary {
  case heading, content

  package var kind: TemplateNames.Kind {
    switch self {
    case .heading: .line
    case .content: .blocks
    }
  }

  package var documentation: String {
    switch self {
    case .heading: "The heading: that of the house where it knows the section, else as written."
    case .content: "Everything under the heading."
    }
  }
}

/// The names within a report author.
package enum ReportAuthorName: String, TemplateVocabulary {
  case name
  case jobTitle = "job-title"
  case directorate
  case telephone
  case email
  case contact

  package var kind: TemplateNames.Kind { self == .contact ? .flag : .text }

  package var documentation: String {
    switch self {
    case .name: "The name."
    case .jobTitle: "The post."
    case .directorate: "The part of the organisation."
    case .telephone: "The telephone number."
    case .email: "The e-mail address."
    case .contact: "Whether a telephone number or an e-mail address is stated."
    }
  }
}

/// The names within a background paper.
package enum BackgroundPaperName: String, TemplateVocabulary {
  case title, link

  package var kind: TemplateNames.Kind { .text }

  package var documentation: String {
    switch self {
    case .title: "What it is called."
    case .link: "Its address on the web."
    }
  }
}

/// The names within somebody's clearance of a paper.
package enum ApprovalName: String, TemplateVocabulary {
  case role, name, sent, approved

  package var kind: TemplateNames.Kind { .text }

  package var documentation: String {
    switch self {
    case .role: "The role, as `house.yaml` labels it."
    case .name: "Who clears the paper."
    case .sent: "The date on which it was sent for clearance."
    case .approved: "The date on which it was cleared."
    }
  }
}

/// The names within an appendix.
package enum AppendixName: String, TemplateVocabulary {
  case label, title, content, group

  package var kind: TemplateNames.Kind {
    switch self {
    case .label, .title: .text
    case .content: .blocks
    case .group: .scope(Names<GroupName>.names)
    }
  }

  package var documentation: String {
    switch self {
    case .label: "The numbered label, such as `Appendix 1`."
    case .title: "What the appendix is called."
    case .content: "The text of the appendix."
    case .group: "Each priority that its plan or its indicators serve: repeated."
    }
  }
}

/// The names within a priority's part of an appendix.
package enum GroupName: String, TemplateVocabulary {
  case title
  case introduction
  case actionPlan = "action-plan"
  case indicators
  case charts

  package var kind: TemplateNames.Kind {
    switch self {
    case .title: .text
    case .introduction, .actionPlan, .indicators, .charts: .blocks
    }
  }

  package var documentation: String {
    switch self {
    case .title: "The title of the priority."
    case .introduction: "What the plan says before the tables."
    case .actionPlan: "The table of the action plan."
    case .indicators: "The table of indicators."
    case .charts:
      """
      A chart for each indicator that has numbers to compare, on web pages: what was reached last \
      year and this year beside the target. Markdown and Word have none.
      """
    }
  }
}
