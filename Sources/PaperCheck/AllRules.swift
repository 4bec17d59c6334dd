extension Rule {
  /// Every rule, in alphabetical order.
  package static let all: [Rule] = [
    .absentFigure, .absentPerson, .backwardMinuteNumber, .bareAddress, .confusedAffect,
    .confusedIts, .confusedWords, .contradictoryFigures, .contradictoryOutcome,
    .danglingCrossReference, .doubleDecision, .doubleWord, .duplicateID, .duplicateSection,
    .emptyColumnHeader, .essentialRule, .expiredWaiver, .handNumberedHeading, .holidayMeeting,
    .impossibleDate, .inconsistentColumn, .inconsistentName, .inconsistentPeriod, .inquorateMeeting,
    .lateExpansion, .malformedEmail, .miscasedOrganisation, .miscountedList, .miscountedVote,
    .misdatedPaper, .misfitExpansion, .misfitFigure, .mismatchedContents, .misnamedOrganisation,
    .misorderedSection, .misorderedUpdate, .missingApostrophe, .missingAttendance,
    .missingBackgroundPapers, .missingClearance, .missingDueDate, .missingExemptionParagraph,
    .missingHeaderField, .missingLead, .missingOutcome, .missingOwner, .missingPeriod,
    .missingPolarity, .missingSection, .missingTelephone, .missingWording, .misspeltDomain,
    .misspeltOrganisation, .misspeltPerson, .misspeltSection, .mixedHyphenation,
    .needlessSubstitute, .pastPromise, .pluralApostrophe, .presentApology, .repeatedDecision,
    .repeatedMinute, .repeatedMinuteNumber, .repeatedVoter, .selfSeconded, .shortNotice,
    .shoutedWords, .skippedHeadingLevel, .skippedNumber, .targetOutsideRun, .tooManyVotes,
    .twoNames, .unbalancedBrackets, .unbalancedQuotes, .unconfirmedWording, .unexpandedAcronym,
    .unheardReportBack, .unheldMeeting, .unknownAppendix, .unknownColumn, .unknownFigure,
    .unknownFollowUp, .unknownHeaderField, .unknownIndicator, .unknownItem, .unknownMeeting,
    .unknownMember, .unknownMinute, .unknownOrganisation, .unknownPriority, .unknownRecommendation,
    .unknownRespondent, .unknownRule, .unnamedAppendix, .unreasonedWaiver, .untimelyAgreement,
    .untimelyDueDate, .untimelyProgress, .untimelyUpdate, .unturnedWording, .unusedWaiver,
    .vagueLink, .verblessRecommendation, .wrongWeekday,
  ]
}
