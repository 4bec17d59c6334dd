import PaperMarkup

extension Meeting {
  /// The references to minutes in its texts.
  package var references: [Placed<MinuteReference>] {
    var all = notices.references()
    for item in allItems { all += item.text.references() }
    for declaration in declarations ?? [] { all += declaration.interest.value.references() }
    return all.compactMap(\.minute)
  }
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
    var copy = self
    copy.furtherTo = furtherTo.map(change)
    for index in corrections.indices {
      copy.corrections[index].text = corrections[index].text.mappingMinutes(change)
    }
    copy.content = content.mappingMinutes(change)
    for index in motions.indices {
      copy.motions[index].text = motions[index].text.mappingMinutes(change)
    }
    copy.reasons = reasons.mappingMinutes(change)
    copy.alternatives = alternatives.mappingMinutes(change)
    copy.resolutions = resolutions.map { $0.mappingReferences(change, followUps: isKept) }
    return copy
  }
}

extension Resolution {
  fileprivate func mappingReferences(
    _ change: MinuteReferenceChange, followUps isKept: (FollowUp) -> Bool
  ) -> Resolution {
    var copy = self
    copy.text = text.map { Placed($0.value.mappingMinutes(change), at: $0.range) }
    copy.followUps = followUps.filter(isKept)
    for index in copy.followUps.indices {
      copy.followUps[index].text = copy.followUps[index].text.mappingMinutes(change)
    }
    return copy
  }
}
