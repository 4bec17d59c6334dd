extension Rule {
  /// Every rule, in alphabetical order.
  package static let all: [Rule] = [
    .absentFigure, .absentPerson, .backwardMinuteNumber, .contradictoryFigures,
    .contradictoryOutcome, .doubleWord, .duplicateID, .duplicateSection, .essentialRule,
    .expiredWaiver,
    .handNumberedHeading, .inquorateMeeting, .miscountedVote, .misfitFigure, .misorderedUpdate,
    .missingAttendance, .missingDueDate, .missingHeaderField, .missingOutcome, .missingOwner,
    .missingPeriod, .missingPolarity, .missingSection, .missingWording, .needlessSubstitute,
    .presentApology, .repeatedDecision, .repeatedMinute, .repeatedMinuteNumber, .repeatedVoter,
    .selfSeconded, .targetOutsideRun, .tooManyVotes, .unconfirmedWording, .unheldMeeting,
    .unknownColumn, .unknownFigure, .unknownFollowUp, .unknownHeaderField, .unknownIndicator,
    .unknownItem, .unknownMeeting, .unknownMember, .unknownMinute, .unknownOrganisation,
    .unknownPriority, .unknownRecommendation, .unknownRespondent, .unknownRule,
    .unreasonedWaiver, .untimelyAgreement, .untimelyDueDate, .untimelyUpdate, .unturnedWording,
    .unusedWaiver,
  ]
}
