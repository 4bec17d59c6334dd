extension Rule {
  /// Every rule, in alphabetical order.
  package static let all: [Rule] = [
    .absentFigure, .absentPerson, .backwardMinuteNumber, .contradictoryFigures,
    .contradictoryOutcome, .danglingCrossReference, .doubleDecision, .doubleWord, .duplicateID,
    .duplicateSection, .essentialRule, .expiredWaiver, .handNumberedHeading, .holidayMeeting,
    .impossibleDate, .inconsistentColumn, .inconsistentPeriod, .inquorateMeeting, .miscountedList,
    .miscountedVote, .misdatedPaper, .misfitFigure, .mismatchedContents, .misorderedSection,
    .misorderedUpdate, .missingAttendance, .missingBackgroundPapers, .missingClearance,
    .missingDueDate, .missingExemptionParagraph, .missingHeaderField, .missingLead,
    .missingOutcome, .missingOwner, .missingPeriod, .missingPolarity, .missingSection,
    .missingWording, .misspeltSection, .needlessSubstitute, .pastPromise, .presentApology,
    .repeatedDecision, .repeatedMinute, .repeatedMinuteNumber, .repeatedVoter, .selfSeconded,
    .shortNotice, .skippedNumber, .targetOutsideRun, .tooManyVotes, .unconfirmedWording,
    .unheardReportBack, .unheldMeeting, .unknownAppendix, .unknownColumn, .unknownFigure,
    .unknownFollowUp, .unknownHeaderField, .unknownIndicator, .unknownItem, .unknownMeeting,
    .unknownMember, .unknownMinute, .unknownOrganisation, .unknownPriority, .unknownRecommendation,
    .unknownRespondent, .unknownRule, .unnamedAppendix, .unreasonedWaiver, .untimelyAgreement,
    .untimelyDueDate, .untimelyProgress, .untimelyUpdate, .unturnedWording, .unusedWaiver,
    .verblessRecommendation, .wrongWeekday,
  ]
}
