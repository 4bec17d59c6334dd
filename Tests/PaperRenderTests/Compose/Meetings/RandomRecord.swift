import CouncilEnglish
import PaperMarkup
import PaperModel
import PaperSource
import TestSupport
import Testing

/// Meetings with whatever a model can hold, also what a reader would report.
struct RandomRecord {
  private var generator: SeededGenerator
  private var count = 0
  private(set) var board: Board

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    board = Board(
      name: Placed("Board", at: Self.place), council: nil,
      members: ["o", "Trust"].map {
        Member(name: Placed("M", at: Self.place), organisation: Placed($0, at: Self.place))
      })
  }

  private static let place = InputRange.start(of: "file")

  private static let house = HouseReader.builtInMeetings(BuiltInHouse.defaultName)

  private func placed<Value>(_ value: Value) -> Placed<Value> { Placed(value, at: Self.place) }

  private mutating func some<Value>(_ value: (inout Self) -> Value) -> Value? {
    generator.below(2) == 0 ? nil : value(&self)
  }

  private mutating func several<Value>(upTo most: Int, _ value: (inout Self) -> Value) -> [Value] {
    (0..<generator.below(most + 1)).map { _ in value(&self) }
  }

  /// A word that stands nowhere else.
  private mutating func word() -> String {
    count += 1
    return " w\(count)x "
  }

  private mutating func line(askingFor reference: ProseReference? = nil) -> [Prose.Inline] {
    let contents: [Prose.Inline.Content] = [
      .text(word()), .emphasis([.text(word())]), .code(word()),
      .reference(reference ?? .minute(self.reference())),
      .link(destination: word(), [.text(word())]), .lineBreak, .strong([.text("")]),
    ]
    return (0..<generator.below(4)).map { _ in Prose.Inline(generator.pick(contents)) }
      + [.text(word())]
  }

  private mutating func figureLine() -> [Prose.Inline] {
    let figure = (try? FigureReference(parsing: "PI2.ytd")).map(placed)
    return line(askingFor: figure.map { .figure($0) })
  }

  private mutating func blocks(depth: Int = 0) -> [Prose.Block] {
    (0..<1 + generator.below(2)).map { _ in
      switch generator.below(depth > 2 ? 4 : 7) {
      case 0: .paragraph(line())
      case 1: .code(word() + "\n")
      case 2: .table(Prose.Table(columns: [line()], rows: [[[.paragraph(line())]], [[]]]))
      case 3: .heading(level: 1 + generator.below(6), line())
      case 4: .quote(blocks(depth: depth + 1))
      case 5:
        .list(
          Prose.List(marker: .bullet, items: several(upTo: 2) { $0.blocks(depth: depth + 1) }))
      default:
        .list(
          Prose.List(
            marker: .numbered(NumberingStyle(scheme: .decimal), start: generator.below(9)),
            items: several(upTo: 3) { $0.blocks(depth: depth + 1) }))
      }
    }
  }

  private mutating func presenter() -> Presenter {
    Presenter(
      name: some { $0.word() }, jobTitle: some { $0.word() }, organisation: some { $0.word() })
  }

  private mutating func date() -> CalendarDate {
    let days = [CalendarDate.first, .last, CalendarDate(year: 2018, month: 2, day: 5)]
      .compactMap { $0 }
    return generator.pick(days).adding(days: generator.below(900) - 450) ?? .first
  }

  private mutating func reference() -> Placed<MinuteReference> {
    placed(
      generator.below(2) == 0
        ? .number(MinuteNumber(1 + generator.below(20)))
        : .item(meeting: "m\(generator.below(4))", item: "i\(generator.below(4))"))
  }

  // MARK: - Resolutions

  private mutating func proposal() -> Proposal {
    Proposal(
      movedBy: some { $0.placed($0.word()) }, secondedBy: some { $0.placed($0.word()) },
      vote: several(upTo: 2) { random in
        VoteOption(
          option: random.placed(random.word()), count: random.placed(random.generator.below(9)),
          names: random.several(upTo: 2) { $0.placed($0.word()) })
      })
  }

  private mutating func followUp() -> FollowUp {
    let owners: [FollowUp.Owner] = [
      .missing, .notStated, .everyMember, .named(person: nil, organisation: nil),
      .named(person: word(), organisation: placed("o")),
      .named(person: nil, organisation: placed("nobody")),
    ]
    let recurrence = Recurrence("every 2 months") ?? Recurrence("every month")
    let due: FollowUp.Due? =
      switch generator.below(3) {
      case 0: .date(placed(date()))
      case 1: recurrence.map { .every(placed($0)) }
      default: nil
      }
    return FollowUp(
      id: placed("f\(generator.below(30))"), text: placed(line()), owner: generator.pick(owners),
      due: due)
  }

  private mutating func resolution() -> Resolution {
    let subjects: [Resolution.Subject] = [
      .none, .unknown(Self.place), .recommendation(placed("\(generator.below(4))")),
      .recommendation(placed("r1")), .recommendation(placed("99999999999999999999")),
    ]
    return Resolution(
      range: Self.place, id: some { $0.placed($0.word()) }, decides: generator.pick(subjects),
      outcome: some { $0.placed($0.generator.pick(Resolution.Outcome.allCases)) },
      text: some { $0.placed($0.blocks()) }, isConfirmed: generator.below(2) == 0,
      proposal: proposal(), followUps: several(upTo: 2) { $0.followUp() },
      reportBack: Recurrence("every 120 months").map(placed))
  }

  private mutating func minute(meeting: String, item: String) -> Minute {
    Minute(
      path: "\(meeting)-\(item).md", range: Self.place, meeting: meeting, item: placed(item),
      number: some { $0.placed(MinuteNumber(1 + $0.generator.below(20))) },
      title: some { $0.placed($0.word()) }, reportOf: several(upTo: 2) { $0.presenter() },
      introducedBy: several(upTo: 2) { $0.presenter() },
      furtherTo: several(upTo: 2) { $0.reference() },
      agrees: several(upTo: 1) { $0.placed("m\($0.generator.below(4))") },
      corrections: several(upTo: 2) { random in
        Minute.Correction(
          meeting: random.placed("m\(random.generator.below(5))"),
          minute: random.some { $0.placed(MinuteNumber(3)) }, text: random.placed(random.line()))
      },
      usesStandingWords: generator.below(2) == 0, content: blocks(),
      motions: several(upTo: 1) { random in
        Motion(
          text: random.placed(random.line()),
          result: random.generator.pick(Motion.Result.allCases), proposal: random.proposal())
      },
      reasons: several(upTo: 1) { .paragraph($0.line()) },
      alternatives: several(upTo: 1) { .paragraph($0.line()) },
      resolutions: several(upTo: 3) { $0.resolution() })
  }

  // MARK: - Meetings

  private mutating func item(_ id: String, parts: [AgendaItem]) -> AgendaItem {
    let exemption = generator.below(3) == 0 ? word() : nil
    let documents: [AgendaDocument] = [
      AgendaDocument(title: nil, source: .paper(placed("paper.md"))),
      AgendaDocument(title: nil, source: .paper(placed("not-there.md"))),
      AgendaDocument(title: placed(word()), from: word(), source: .toFollow),
    ]
    return AgendaItem(
      id: placed(id), title: some { $0.placed($0.word()) },
      standing: some { $0.generator.pick(AgendaItem.Standing.allCases) },
      purpose: some { $0.generator.pick(AgendaItem.Purpose.allCases) },
      text: several(upTo: 1) { .paragraph($0.line()) },
      exemption: exemption.map { Exemption(paragraph: placed($0), reason: nil) },
      documents: Array(documents.prefix(generator.below(4))),
      reportOf: several(upTo: 2) { $0.presenter() },
      reporting: several(upTo: 2) { $0.presenter() }, lateReason: some { $0.word() },
      minutesOf: several(upTo: 2) { $0.placed("m\($0.generator.below(5))") },
      hears: several(upTo: 2) { $0.placed("f\($0.generator.below(9))") }, items: parts)
  }

  private mutating func meeting(_ index: Int) -> Meeting {
    let agenda = (0..<generator.below(5)).map { number in
      item(
        "i\(number)", parts: (0..<generator.below(2)).map { item("i\(number)p\($0)", parts: []) })
    }
    return Meeting(
      path: "m\(index).yaml", range: Self.place, id: placed("m\(index)"), title: some { $0.word() },
      date: placed(date()), start: some { _ in TimeOfDay("0:00") } ?? nil,
      state: generator.pick(Meeting.State.allCases),
      quorum: some { $0.placed($0.generator.below(9)) },
      notices: several(upTo: 1) { .paragraph($0.line()) },
      attendance: several(upTo: 4) { random in
        AttendanceGroup(
          category: "c\(random.generator.below(2))",
          group: random.some { "g\($0.generator.below(2))" },
          people: random.several(upTo: 2) { Attendee(name: $0.placed($0.word())) })
      },
      apologies: several(upTo: 2) { Apology(name: $0.placed($0.word())) },
      declarations: some { random in
        random.several(upTo: 2) { random in
          Declaration(
            name: random.placed(random.word()),
            item: random.placed("i\(random.generator.below(9))"),
            interest: random.placed(random.line()))
        }
      }, agenda: agenda, firstMinute: some { $0.placed(MinuteNumber(99_999)) })
  }

  private mutating func paper() -> BoardPaper {
    BoardPaper(
      path: "paper.md", range: Self.place, to: nil, date: placed(date()), period: nil, from: [],
      subject: placed(word()), header: [],
      recommendations: (0..<3).map { number in
        Recommendation(
          id: placed("r\(number)"), text: placed(figureLine()),
          parts: several(upTo: 2) { $0.placed($0.figureLine()) },
          reportBack: Recurrence("every year").map(placed))
      }, sections: [], reportAuthors: [], appendices: [], metadata: [])
  }

  mutating func record() throws -> MeetingRecord {
    let house = try #require(Self.house)
    let meetings = (0..<4).map { meeting($0) }
    let minutes = meetings.flatMap { meeting in
      meeting.agenda.flatMap { [$0] + $0.items }.compactMap { item in
        some { $0.minute(meeting: meeting.path, item: item.id.value) }
      }
    }
    let updates = several(upTo: 9) { random in
      ActionUpdate(
        followUp: random.placed("f\(random.generator.below(30))"),
        date: random.placed(random.date()),
        organisation: random.some { $0.placed("o") },
        state: random.placed(random.generator.pick(ActionUpdate.State.allCases)),
        text: random.line(), minute: random.some { $0.reference() },
        due: random.some { $0.placed($0.date()) })
    }
    return MeetingRecord(
      house: house, drafter: .english(.builtIn), meetings: meetings, minutes: minutes,
      logs: [ActionLog(path: "actions.yaml", range: Self.place, updates: updates)],
      papers: [paper()], named: [])
  }
}
