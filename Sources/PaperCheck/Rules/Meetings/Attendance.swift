import PaperMarkup
import PaperModel

/// Who was at a meeting, and who was not.
extension Rule {
  static let missingAttendance = ofMeetings(
    "missing-attendance", "A meeting was held, and it is not stated who was there."
  ) { view, stage in
    view.meetings.filter {
      $0.state == .held && $0.attendance.isEmpty && !$0.faultyKeys.contains("attendance")
    }.map {
      Diagnostic(
        stage == .final ? .warning : .note, rule: "missing-attendance",
        "it is not stated who was at the meeting", at: $0.range,
        help: "state it under 'attendance:', by category")
    }
  }

  /// Somebody may have sent apologies for being late.
  static let presentApology = ofMeetings(
    "present-apology", "Somebody sent apologies and was there."
  ) { view, _ in
    view.meetings.flatMap { meeting in
      meeting.apologies.compactMap { apology in
        guard apology.note == nil,
          let attendee = view.presence(at: meeting)?.onlyAttendee(called: apology.name.value),
          attendee.note == nil
        else { return nil }
        return Diagnostic(
          .note, rule: "present-apology", "'\(apology.name.value)' was at the meeting",
          at: apology.name.range,
          notes: [Diagnostic.Note("among those who were there", at: attendee.name.range)],
          help: "state 'note: for lateness' where it was for that")
      }
    }
  }

  /// A substitute takes the place of a member who is not there.
  static let needlessSubstitute = ofMeetings(
    "needless-substitute", "Somebody took the place of a member who was there."
  ) { view, _ in
    view.substitutes.compactMap { substitute, member, meeting in
      guard substitute.note == nil,
        let found = view.presence(at: meeting)?.onlyAttendee(called: member.value),
        found.note == nil
      else { return nil }
      return Diagnostic(
        .warning, rule: "needless-substitute", "'\(member.value)' was at the meeting",
        at: member.range,
        notes: [Diagnostic.Note("among those who were there", at: found.name.range)])
    }
  }

  static let unknownMember = ofMeetings(
    "unknown-member", "Somebody took the place of a person who is no member."
  ) { view, _ in
    view.substitutes.compactMap { _, member, meeting in
      let members = view.book.members(of: meeting).map(\.name.value)
      let name = PersonName(member.value)
      guard !members.isEmpty, !members.contains(where: { PersonName($0).mayBe(name) }) else {
        return nil
      }
      return Diagnostic(
        .warning, rule: "unknown-member", "'\(member.value)' is no member of the board",
        at: member.range,
        help: Spelling.closest(to: member.value, in: members).map { "did you mean '\($0)'?" }
          ?? "who the members were is stated under 'members:'")
    }
  }

  static let inquorateMeeting = ofMeetings(
    "inquorate-meeting", "A meeting was held with fewer members than its quorum."
  ) { view, _ in
    view.meetings.compactMap { meeting in
      guard meeting.state == .held, let quorum = meeting.quorum,
        let members = view.presence(at: meeting)?.votingMembers, members < quorum.value
      else { return nil }
      return Diagnostic(
        .warning, rule: "inquorate-meeting",
        "\(members) members with a vote were there, and \(quorum.value) have to be",
        at: quorum.range, help: "a substitute is stated as 'substitute-for:' in the attendance")
    }
  }
}

extension MeetingView {
  /// Those who took somebody's place, with the name of that member.
  fileprivate var substitutes: [(substitute: Attendee, member: Placed<String>, meeting: Meeting)] {
    meetings.flatMap { meeting in
      meeting.attendance.flatMap(\.people).compactMap { attendee in
        attendee.substituteFor.map { (attendee, $0, meeting) }
      }
    }
  }
}
