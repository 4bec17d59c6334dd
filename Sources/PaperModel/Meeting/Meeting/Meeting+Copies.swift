package import PaperMarkup

extension Meeting {
  /// The same meeting with other parts; nil leaves a part as it is.
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
  /// The same item with other documents and sub-items, and another title and text; nil leaves one as it
  /// is.
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
