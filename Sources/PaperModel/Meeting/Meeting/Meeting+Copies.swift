extension Meeting {
  /// The same meeting with other parts; nil leaves a part as it is.
  package func with(
    agenda: [AgendaItem]? = nil, declarations: [Declaration]? = nil,
    references: [Placed<MinuteReference>]? = nil
  ) -> Meeting {
    Meeting(
      path: path, range: range, id: id, body: body, title: title, date: date, start: start,
      end: end, venue: venue, state: state, published: published, quorum: quorum,
      members: members, contact: contact, notices: notices, attendance: attendance,
      apologies: apologies, declarations: declarations ?? self.declarations,
      agenda: agenda ?? self.agenda, firstMinute: firstMinute,
      references: references ?? self.references, faultyKeys: faultyKeys)
  }
}

extension AgendaItem {
  /// The same item with other documents and sub-items, and another title; nil leaves the title as it
  /// is.
  package func with(
    title: Placed<String>? = nil, documents: [AgendaDocument], items: [AgendaItem]
  ) -> AgendaItem {
    AgendaItem(
      id: id, title: title ?? self.title, standing: standing, purpose: purpose, text: text,
      exemption: exemption, documents: documents, reportOf: reportOf, reporting: reporting,
      lateReason: lateReason, minutesOf: minutesOf, hears: hears, items: items)
  }
}

extension Minute {
  /// The same minute with other references and resolutions.
  func with(
    furtherTo: [Placed<MinuteReference>], references: [Placed<MinuteReference>],
    resolutions: [Resolution]
  ) -> Minute {
    Minute(
      path: path, range: range, meeting: meeting, item: item, number: number, title: title,
      reportOf: reportOf, introducedBy: introducedBy, furtherTo: furtherTo, agrees: agrees,
      corrections: corrections, usesStandingWords: usesStandingWords, content: content,
      motions: motions, reasons: reasons, alternatives: alternatives, resolutions: resolutions,
      references: references, faultyKeys: faultyKeys)
  }
}

extension Resolution {
  /// The same resolution with other follow-ups.
  func with(followUps: [FollowUp]) -> Resolution {
    Resolution(
      range: range, id: id, decides: decides, outcome: outcome, text: text,
      isConfirmed: isConfirmed, proposal: proposal, followUps: followUps, reportBack: reportBack)
  }
}
