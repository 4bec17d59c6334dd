import PaperMarkup

extension Meeting {
  /// The references to minutes in its texts.
  package var references: [Placed<MinuteReference>] {
    var all = notices.references()
    for item in allItems { all += item.text.references() }
    for declaration in declarations ?? [] { all += declaration.interest.value.references() }
    return all.compactMap(\.minute)
  }

  /// A copy of the meeting with the references changed in the agenda's notices.
  func mappingReferences(_ change: MinuteReferenceChange) -> Meeting {
    with(notices: notices.mappingMinutes(change))
  }
}

extension AgendaItem {
  /// The text with its references changed.
  func text(_ change: MinuteReferenceChange) -> [Prose.Block] { text.mappingMinutes(change) }
}

extension Declaration {
  /// A copy of the declaration with its references changed.
  func mappingReferences(_ change: MinuteReferenceChange) -> Declaration {
    Declaration(
      name: name, item: item,
      interest: Placed(interest.value.mappingMinutes(change), at: interest.range))
  }
}

extension ActionUpdate {
  /// The text with its references changed.
  func text(_ change: MinuteReferenceChange) -> [Prose.Inline] { text.mappingMinutes(change) }
}

extension Minute {
  /// The references to minutes in its texts, written as `${minute …}`.
  package var references: [Placed<MinuteReference>] {
    var all = content.references() + reasons.references() + alternatives.references()
    for correction in corrections { all += correction.text.value.references() }
    for motion in motions { all += motion.text.value.references() }
    for resolution in resolutions {
      all += resolution.text?.value.references() ?? []
      for followUp in resolution.followUps { all += followUp.text.value.references() }
    }
    return all.compactMap(\.minute)
  }

  /// A copy of the Minute with its references changed, and without the Follow-ups that are not
  /// kept.
  func mappingReferences(
    _ change: MinuteReferenceChange, followUps isKept: (FollowUp) -> Bool
  ) -> Minute {
    Minute(
      path: path, range: range, meeting: meeting, item: item, number: number, title: title,
      reportOf: reportOf, introducedBy: introducedBy, furtherTo: furtherTo.map(change),
      agrees: agrees,
      corrections: corrections.map {
        Correction(
          meeting: $0.meeting, minute: $0.minute,
          text: Placed($0.text.value.mappingMinutes(change), at: $0.text.range))
      },
      usesStandingWords: usesStandingWords, content: content.mappingMinutes(change),
      motions: motions.map {
        Motion(
          text: Placed($0.text.value.mappingMinutes(change), at: $0.text.range),
          result: $0.result, proposal: $0.proposal)
      },
      reasons: reasons.mappingMinutes(change), alternatives: alternatives.mappingMinutes(change),
      resolutions: resolutions.map { $0.mappingReferences(change, followUps: isKept) },
      faultyKeys: faultyKeys, own: own)
  }
}

extension Resolution {
  fileprivate func mappingReferences(
    _ change: MinuteReferenceChange, followUps isKept: (FollowUp) -> Bool
  ) -> Resolution {
    Resolution(
      range: range, id: id, decides: decides, outcome: outcome,
      text: text.map { Placed($0.value.mappingMinutes(change), at: $0.range) },
      isConfirmed: isConfirmed, proposal: proposal,
      followUps: followUps.filter(isKept).map { followUp in
        FollowUp(
          id: followUp.id,
          text: Placed(followUp.text.value.mappingMinutes(change), at: followUp.text.range),
          owner: followUp.owner, due: followUp.due, exemption: followUp.exemption)
      }, reportBack: reportBack, number: number, own: own)
  }
}
