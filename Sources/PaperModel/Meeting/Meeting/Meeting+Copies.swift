package import PaperMarkup

extension Meeting {
  /// A copy of the meeting with some parts replaced; nil leaves a part as it is.
  package func with(
    agenda: [AgendaItem]? = nil, declarations: [Declaration]? = nil,
    notices: [Prose.Block]? = nil
  ) -> Meeting {
    Meeting(
      path: path, range: range, id: id, body: body, title: title, date: date, start: start,
      end: end, venue: venue, state: state, published: published, quorum: quorum,
      members: members, contact: contact, notices: notices ?? self.notices, attendance: attendance,
      apologies: apologies, declarations: declarations ?? self.declarations,
      agenda: agenda ?? self.agenda, firstMinute: firstMinute,
      faultyKeys: faultyKeys)
  }
}

extension AgendaItem {
  /// A copy of the item with other documents, sub-items, title or text; nil leaves a part as it is.
  package func with(
    title: Placed<String>? = nil, text: [Prose.Block]? = nil, documents: [AgendaDocument],
    items: [AgendaItem]
  ) -> AgendaItem {
    AgendaItem(
      id: id, title: title ?? self.title, standing: standing, purpose: purpose,
      text: text ?? self.text,
      exemption: exemption, documents: documents, reportOf: reportOf, reporting: reporting,
      lateReason: lateReason, minutesOf: minutesOf, hears: hears, items: items)
  }
}
