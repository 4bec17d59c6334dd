import PaperMarkup
import PaperModel

/// How a house names people at meetings.
extension MeetingWriting {
  /// The presenters as a list within a sentence; nil for none.
  func text(_ presenters: [Presenter]) -> String? { list(presenters.map(text)) }

  /// The presenters after words such as "Report of"; nil for none.
  func reportOf(_ presenters: [Presenter]) -> String? {
    list(presenters.map { text($0, by: words.people.reportOf) })
  }

  func text(_ presenter: Presenter) -> String { text(presenter, by: words.people.presenter) }

  private func text(_ presenter: Presenter, by line: LineTemplate) -> String {
    line.fill(
      TemplateScope(of: PresenterName.self) { name in
        switch name {
        case .name: presenter.name.map { .text($0) }
        case .jobTitle: presenter.jobTitle.map { .text($0) }
        case .organisation: presenter.organisation.map { .text($0) }
        }
      }, names: presenterNames
    ).plainText
  }

  func line(_ member: Member) -> [Inline] {
    line(
      words.people.member, name: member.name.value, role: member.role,
      organisation: member.organisation.map { organisation($0.value) })
  }

  func line(_ attendee: Attendee) -> [Inline] {
    line(
      words.people.attendee, name: attendee.name.value, role: attendee.role,
      organisation: attendee.organisation, substituteFor: attendee.substituteFor?.value,
      note: attendee.note)
  }

  func line(_ apology: Apology) -> [Inline] {
    line(
      words.people.apology, name: apology.name.value, role: apology.role,
      organisation: apology.organisation, note: apology.note)
  }

  /// The house's name for an organisation that is given by its id or its name.
  func organisation(_ name: String) -> String {
    book.board?.name(ofOrganisation: name) ?? name
  }

  private func line(
    _ line: LineTemplate, name: String, role: String?, organisation: String?,
    substituteFor: String? = nil, note: String? = nil
  ) -> [Inline] {
    line.fill(
      TemplateScope(of: AttendeeName.self) { word in
        switch word {
        case .name: .text(name)
        case .role: role.map { .text($0) }
        case .organisation: organisation.map { .text($0) }
        case .substituteFor: substituteFor.map { .text($0) }
        case .note: note.map { .text($0) }
        }
      }, names: attendeeNames)
  }
}

private let presenterNames = Names<PresenterName>.names
private let attendeeNames = Names<AttendeeName>.names
