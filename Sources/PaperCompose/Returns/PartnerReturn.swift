package import PaperMarkup
package import PaperModel

/// What one partner is asked for before a meeting: a pure value, from which a workbook is made.
package struct PartnerReturn: Sendable {
  /// An organisation, or a person of whom no organisation is known.
  package struct Partner: Hashable, Sendable {
    /// The id of the organisation in `board.yaml`, or else the name.
    package let id: String
    package let name: String
  }

  package let partner: Partner
  package let meeting: Meeting
  package let rows: [ReturnRow]
  /// The day by which it is wanted.
  package let due: CalendarDate
  package let writing: MeetingWriting
  /// Whom to ask, and to whom it is sent back.
  fileprivate let contacts: [ReportAuthor]
  /// The marking of a workbook that is not for publication; nil where nothing in it is private.
  package let marking: String?

  /// The rows of a table.
  package func rows(of table: ReturnTable) -> [ReturnRow] {
    rows.filter { $0.subject.table == table }
  }

  /// Who makes returns: the name of the board.
  package var board: String { writing.book.board?.name.value ?? "" }

  package var identity: ReturnCodes.Identity {
    ReturnCodes.Identity(board: board, meeting: meeting.id.value, partner: partner.id)
  }

  /// The cover, in the form of the house.
  package var cover: [Block] {
    writing.house.template(.partnerReturn)?.fill(Records.partnerReturn, of: self) ?? []
  }
}

/// The returns for a meeting.
package struct MeetingReturns: Sendable {
  package let returns: [PartnerReturn]
  /// What nobody is named for, in the words of the list of what is waiting.
  package let unassigned: [String]

  /// - Parameters:
  ///   - status: what is waiting, of whom returns are wanted.
  ///   - days: the days by which what the meeting needs has to be there.
  package init(
    of status: WaitingStatus, for meeting: Meeting, by days: Deadlines, in edition: Edition
  ) {
    let all = ReturnSubject.all(for: meeting, in: edition.workspace)
    let subjects = Dictionary(all.enumerated().map { ($1.id, (place: $0, subject: $1)) }) {
      first, _ in first
    }
    let rows = ReturnRows(status.writing, asOf: min(status.list.date, meeting.date.value))
    var partners: [PartnerReturn.Partner] = []
    var asked: [PartnerReturn.Partner: [(place: Int, subject: ReturnSubject)]] = [:]
    var unassigned: [String] = []
    for entry in status.entries {
      guard let subject = subjects[entry.item.id] else { continue }
      guard let partner = entry.partner else {
        unassigned.append(entry.what.textWithNotes)
        continue
      }
      if asked[partner] == nil { partners.append(partner) }
      asked[partner, default: []].append(subject)
    }
    returns = partners.map { partner in
      // In the order of the papers, whoever of the organisation has what.
      let rows = (asked[partner] ?? []).sorted { $0.place < $1.place }.map { rows.row($0.subject) }
      return PartnerReturn(
        partner: partner, meeting: meeting,
        rows: ReturnTable.allCases.flatMap { table in rows.filter { $0.subject.table == table } },
        due: days.draft, writing: status.writing,
        contacts: Self.contacts(of: rows, for: meeting), marking: status.marking)
    }
    self.unassigned = unassigned
  }

  /// The report authors of the papers that need it or, where no paper does, the contact of the meeting.
  private static func contacts(of rows: [ReturnRow], for meeting: Meeting) -> [ReportAuthor] {
    var authors: [ReportAuthor] = []
    for row in rows {
      let paper: BoardPaper? =
        switch row.subject {
        case .figure(_, _, _, let paper): paper
        case .progress(let aim): aim.paper
        case .followUp: nil
        }
      for author in paper?.reportAuthors ?? [] where !authors.contains(author) {
        authors.append(author)
      }
    }
    return authors.isEmpty ? [meeting.contact].compactMap { $0 } : authors
  }
}

extension WaitingStatus.Entry {
  /// Who is asked: the organisation or, where none is known, the person; nil where nobody is named.
  package var partner: PartnerReturn.Partner? {
    if let organisation {
      return PartnerReturn.Partner(
        id: organisation.id ?? organisation.name, name: organisation.name)
    }
    return person.map { PartnerReturn.Partner(id: $0, name: $0) }
  }
}

// MARK: - Records

/// A sheet of a return.
package struct ReturnSheet: Sendable {
  let name: String
  let count: Int
}

extension Records {
  /// A sheet of a return.
  package static let returnSheet = Record<ReturnSheet>(
    "return-sheet",
    [
      .text("name", "Its name.") { $0.name },
      .count("count", "How many rows there are to fill in.") { $0.count },
      .flag("one", "Whether it is one row.") { $0.count == 1 },
    ])

  /// The cover of a return.
  package static let partnerReturn = Record<PartnerReturn>(
    "return",
    [
      .text("partner", "The organisation or person that is asked.") { $0.partner.name },
      .text("board", "The board.") { $0.writing.book.body(of: $0.meeting) },
      .text("council", "The council.") { $0.writing.book.board?.council },
      .date("meeting", "The date of the meeting.") {
        $0.writing.house.day($0.meeting.date.value)
      },
      .date("due", "The day by which it is wanted.") { $0.writing.house.day($0.due) },
      .each("sheet", "Each sheet with rows to fill in: repeated.", of: returnSheet) { asked in
        ReturnTable.allCases.compactMap { table in
          let count = asked.rows(of: table).count
          return count == 0
            ? nil
            : ReturnSheet(
              name: asked.writing.words.returns.sheet(ReturnWords.Sheet(table)), count: count)
        }
      },
      .each(
        "contact",
        "Each report author of the papers that it is for or, without one, the contact of the meeting: repeated.",
        of: reportAuthor
      ) { $0.contacts },
    ])
}
