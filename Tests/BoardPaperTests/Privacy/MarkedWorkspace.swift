import Foundation
import PaperSource
import TestSupport

/// A workspace in which everything that can be private is, with all that can be said of it, and each
/// word of that is a marker; what is public of it says nothing of the kind.
///
/// Of the meeting in February one item, the lease, is private with its paper and its minute; a
/// document of its other item, and a follow-up of that item's minute; an appendix of the public paper
/// and an indicator of its public appendix. In March something is said of all this in private.
struct MarkedWorkspace {
  /// What is on the agenda of the lease.
  enum Lease: Sendable {
    /// Its item is one of February's, and was minuted.
    case february
    /// Its item is one of March's.
    case march
    /// No agenda names its paper.
    case withdrawn
  }

  let files: [String: String]
  /// What no public document may say, whatever becomes of the lease.
  let always: [MarkedRecords.Marker]
  /// What no public document may say while the lease is private.
  let ofLease: [MarkedRecords.Marker]
  /// What no public document may say now.
  let hidden: [MarkedRecords.Marker]
  /// The path of the lease's paper.
  let paper: String

  /// How the agenda says that the lease is private.
  static let exemption = "    private: { paragraph: '3', reason: its terms are not settled }\n"
  static let meeting = "february/meeting.yaml"

  /// - Parameters:
  ///   - place: where the lease is on an agenda.
  ///   - isPrivate: whether its item is private.
  ///   - isCancelled: whether February's meeting was cancelled.
  init(_ place: Lease = .february, isPrivate: Bool = true, isCancelled: Bool = false) {
    var lease = MarkedRecords()
    var always = MarkedRecords(from: 300)
    var files = Self.publicFiles
    paper = Self.addPaper(to: &files, &lease)
    Self.addMeeting(to: &files, paper: paper, &lease, &always)
    Self.addMinutes(to: &files, &lease, &always)
    Self.addOpenPaper(to: &files, &always)
    Self.addLaterMeeting(to: &files, &lease, &always)
    if isCancelled {
      files[Self.meeting] = files[Self.meeting]?.replacing("state: held", with: "state: cancelled")
    }
    if !isPrivate {
      files[Self.meeting] = files[Self.meeting]?.replacing(Self.exemption, with: "")
    }
    Self.move(to: place, in: &files)
    if isCancelled {
      // Nothing follows from a meeting that was not held.
      files["actions.yaml"] = nil
      files["march/arising.md"] = files["march/arising.md"]?.replacing("${minute 62}", with: "it")
    }
    self.files = files
    self.always = always.markers
    ofLease = lease.markers
    hidden = self.always + (isPrivate || place == .withdrawn ? lease.markers : [])
  }

  /// Takes the item of the lease out of February, with what follows from it.
  private static func move(to place: Lease, in files: inout [String: String]) {
    guard place != .february, let meeting = files[Self.meeting] else { return }
    let parts = meeting.split(separator: "\n", omittingEmptySubsequences: false)
    let start = parts.lastIndex { $0.hasPrefix("  - id: ") } ?? parts.endIndex
    let declared = parts.firstIndex { $0.hasPrefix("declarations:") } ?? 0
    let agenda = parts.firstIndex { $0.hasPrefix("agenda:") } ?? 0
    files[Self.meeting] =
      (parts[..<declared] + parts[agenda..<start]).joined(separator: "\n") + "\n"
    for name in files.keys where name.hasPrefix("february/zq") { files[name] = nil }
    let log = files["actions.yaml"] ?? ""
    let updates = log.components(separatedBy: "  - follow-up: ")
    files["actions.yaml"] = ([updates[0]] + [updates[1], updates[3]]).joined(
      separator: "  - follow-up: ")
    files["march/arising.md"] = files["march/arising.md"]?.replacing("${minute 62}", with: "it")
    if place == .march {
      files["march/meeting.yaml"] =
        (files["march/meeting.yaml"] ?? "")
        + "\n" + parts[start...].joined(separator: "\n")
    }
  }

  // MARK: - What is public

  private static let publicFiles = [
    "board.yaml": """
    kind: board
    name: Sample Health and Wellbeing Board
    priorities: [{ id: work, title: Work }]
    organisations: [{ id: council, name: Sample City Council }]
    """,
    "november/meeting.yaml": """
    kind: meeting
    date: 2017-11-06
    state: held
    first-minute: 50
    agenda: [{ id: open, title: An open matter }]
    """,
    "february/minutes/interests.md":
      "---\nkind: minute\nitem: interests\nstanding-words: yes\n---\n",
    "april/meeting.yaml": """
    kind: meeting
    date: 2018-04-09
    agenda:
      - { id: arising, standing: matters-arising }
      - { id: more, standing: matters-arising, private: '3' }
    """,
    "november/minutes/open.md": "---\nkind: minute\nitem: open\n---\n\nIt was considered.\n",
  ]

  private static let stub: YAMLTree = .map([("paragraph", .quoted("3"))])

  // MARK: - The lease

  private static func addPaper(
    to files: inout [String: String], _ lease: inout MarkedRecords
  ) -> String {
    let name = "papers/\(lease.word(at: "the file of a paper")).md"
    let plan = "plans/\(lease.word(at: "the file of a plan")).yaml"
    let set = "indicators/\(lease.word(at: "the file of indicators")).yaml"
    let text = "papers/\(lease.word(at: "the file of a text")).md"
    let indicator = lease.word(at: "the id of an indicator")
    let appendix: [String: YAMLTree?] = [
      "text": .plain(text.replacing("papers/", with: "")), "plan": .plain("../" + plan),
      "indicators": .plain("../" + set), "labels": nil, "private": nil,
    ]
    let front = lease.record(
      FileKind.paper.record, at: "paper",
      stated: [
        "kind": .plain("paper"), "date": .plain("2018-02-05"), "private": nil,
        "period": .plain("Q2 2017/18"),
        "header": nil, "clearance.role": .plain("finance"),
        "recommendations.id": .plain("sell"),
        "indicators": .list([.plain("../" + set)]),
      ].merging(appendix.map { ("appendices." + $0, $1) }) { $1 })
    let body = ["purpose", "background", "options"].map { _ in
      "The \(lease.word(at: "the body of a paper")) of ${\(indicator).actual}."
    }
    files[name] =
      "---\n\(front.text)---\n\n## Purpose\n\n\(body[0])\n\n"
      + "## Background and context\n\n\(body[1])\n\n"
      + "## Options considered and recommended proposals\n\n\(body[2])\n"
    files[text] =
      "---\nkind: text\n---\n\n## The \(lease.word(at: "the heading of a text"))\n\n"
      + "The \(lease.word(at: "the body of a text")).\n"
    files[plan] =
      lease.record(
        FileKind.actionPlan.record, at: "plan",
        stated: [
          "kind": .plain("action-plan"), "groups.priority": .plain("work"),
          "groups.aims.led-by": .list([.plain("council")]),
          "groups.aims.with": .list([.plain("council")]),
          "groups.aims.indicators": .list([.plain(indicator)]),
          "groups.aims.progress.period": .plain("H1 2017/18"),
        ]
      ).text
    addIndicators(set, id: indicator, exemption: nil, to: &files, &lease)
    return name
  }

  /// A set of one indicator, and its figures.
  private static func addIndicators(
    _ set: String, id: String, exemption: YAMLTree?, to files: inout [String: String],
    _ records: inout MarkedRecords
  ) {
    let figures = set.replacing(".yaml", with: ".csv")
    files[set] =
      records.record(
        FileKind.indicators.record, at: "indicators",
        stated: [
          "kind": .plain("indicators"),
          "figures": .plain(figures.replacing("indicators/", with: "")),
          "baseline": .plain("2016/17"), "indicators.id": .plain(id),
          "indicators.priority": .plain("work"),
          "indicators.owner.organisation": .plain("council"),
          "indicators.targets.for": .plain("2017/18"), "indicators.targets.under": nil,
          // A target that was agreed later than the paper is not one that it prints.
          "indicators.targets.agreed": nil,
          "indicators.judgements.period": .plain("Q2 2017/18"),
          "indicators.comparators.figures.period": .plain("Q2 2017/18"),
          "indicators.runs": .plain("2017/18"), "indicators.private": exemption,
          // They name groups that are stated elsewhere.
          "scales": nil, "indicators.gaps": nil,
          // The figures are in a file of this program's own, and what names columns is never printed.
          "columns": nil, "where": nil, "percent": nil, "table": nil, "indicators.where": nil,
        ]
      ).text
    files[figures] = Self.figures(of: id, &records)
  }

  private static func figures(of id: String, _ records: inout MarkedRecords) -> String {
    "indicator,measure,period,value,note\n"
      + ["Q1 2017/18", "Q2 2017/18"].map {
        "\(id),actual,\($0),\(records.number(at: "a figure")),"
          + "Counted \(records.word(at: "the note of a figure"))\n"
      }.joined()
  }

  // MARK: - Meetings

  private static func addMeeting(
    to files: inout [String: String], paper: String, _ lease: inout MarkedRecords,
    _ always: inout MarkedRecords
  ) {
    let item = FileKind.meeting.record.record("agenda")
    let hidden = always.record(
      item.record("documents"), at: "document",
      stated: [
        "paper": nil, "to-follow": .plain("no"), "private": Self.stub,
      ])
    let entry = lease.record(
      item, at: "agenda",
      stated: [
        "title": .plain("A lease"), "standing": nil, "paper": .plain("../" + paper),
        "private": nil, "minutes-of": .list([.plain("2017-11-06")]),
        "hears": .list([]), "documents.paper": nil, "documents.private": nil,
        "documents.to-follow": .plain("no"), "items.standing": nil,
        "items.paper": nil, "items.private": nil,
        "items.minutes-of": .list([.plain("2017-11-06")]), "items.hears": .list([]),
        "items.documents.paper": nil, "items.documents.private": nil,
        "items.documents.to-follow": .plain("no"),
      ])
    let id = lease.markers.first { $0.place == "agenda.id" }?.forms.first ?? ""
    let agenda = YAMLTree.list([
      .map([("id", .plain("interests")), ("standing", .plain("declarations"))]),
      .map([
        ("id", .plain("open")), ("title", .plain("An open matter")),
        ("paper", .plain("../papers/open.md")), ("documents", .list([hidden])),
      ]), entry,
    ])
    files[Self.meeting] = """
      kind: meeting
      date: 2018-02-05
      state: held
      first-minute: 60
      declarations:
        - name: Councillor \(lease.word(at: "declarations.name"))
          item: \(id)
          interest: owns a \(lease.word(at: "declarations.interest"))
      agenda:
      \(agenda.text.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))

      """
      .replacing("    title: A lease\n", with: "    title: A lease\n" + Self.exemption)
    files["february/\(lease.word(at: "the file of a minute")).md"] = minute(of: id, &lease)
  }

  private static func minute(of item: String, _ records: inout MarkedRecords) -> String {
    let front = records.record(
      FileKind.minute.record, at: "minute",
      stated: [
        "kind": .plain("minute"), "meeting": nil, "item": .plain(item),
        "number": nil, "further-to": .list([.plain("2017-11-06/open")]),
        "agrees": .list([.plain("2017-11-06")]), "corrections.meeting": .plain("2017-11-06"),
        "corrections.minute": nil, "standing-words": nil,
        "resolutions.decides": .plain("sell"), "resolutions.outcome": .plain("amended"),
        "resolutions.follow-ups.organisation": nil,
        "resolutions.follow-ups.private": nil,
      ])
    return "---\n\(front.text)---\n\nThe \(records.word(at: "the body of a minute")) was heard.\n"
  }

  private static func addMinutes(
    to files: inout [String: String], _ lease: inout MarkedRecords, _ always: inout MarkedRecords
  ) {
    let hidden = always.record(
      FileKind.minute.record.record("resolutions", "follow-ups"), at: "follow-up",
      stated: ["organisation": .plain("council"), "private": Self.stub])
    files["february/minutes/open.md"] = """
      ---
      kind: minute
      item: open
      resolutions:
        - text: That it be done
          follow-ups:
            - { id: act, text: Act, owner: Alex Taylor, due: 2018-03-01 }
      \(YAMLTree.list([hidden]).text.split(separator: "\n").map { "      " + $0 }
        .joined(separator: "\n"))
      ---

      It was considered.

      """
  }

  private static func addOpenPaper(
    to files: inout [String: String], _ always: inout MarkedRecords
  ) {
    let text = "papers/\(always.word(at: "the file of an appendix")).md"
    let hidden = always.record(
      FileKind.paper.record.record("appendices"), at: "appendix",
      stated: [
        "text": .plain(text.replacing("papers/", with: "")), "plan": nil,
        "indicators": nil, "labels": nil, "private": Self.stub,
      ])
    files[text] = "---\nkind: text\n---\n\nThe \(always.word(at: "the text of an appendix")).\n"
    files["papers/open.md"] = """
      ---
      kind: paper
      date: 2018-02-05
      period: Q2 2017/18
      subject: An open matter
      recommendations: [Note the figures]
      appendices:
        - { title: Indicators, plan: ../plans/open.yaml, indicators: ../indicators/open.yaml }
      \(YAMLTree.list([hidden]).text.split(separator: "\n").map { "  " + $0 }
        .joined(separator: "\n"))
      ---

      ## Purpose

      To say that ${seen.actual} were seen.

      """
    let id = always.word(at: "the id of an indicator")
    addIndicators("indicators/open.yaml", id: id, exemption: Self.stub, to: &files, &always)
    files["indicators/open.yaml"] =
      (files["indicators/open.yaml"] ?? "")
      .replacing(/title: The zq[a-z]+ words\n/, with: "title: Indicators\n", maxReplacements: 1)
      + "  - { id: seen, title: People who were seen, unit: count, priority: work }\n"
    files["indicators/open.csv"] =
      (files["indicators/open.csv"] ?? "") + "seen,actual,Q2 2017/18,5,\n"
    files["plans/open.yaml"] = """
      kind: action-plan
      title: A plan
      groups:
        - priority: work
          aims: [{ aim: See people, indicators: [seen, \(id)] }]
      """
    // The title of the set is public.
    always.forget("indicators.title")
  }

  /// What is said in March of what was private in February.
  private static func addLaterMeeting(
    to files: inout [String: String], _ lease: inout MarkedRecords, _ always: inout MarkedRecords
  ) {
    let item = always.word(at: "agenda.id")
    files["march/meeting.yaml"] = """
      kind: meeting
      date: 2018-03-05
      state: held
      first-minute: 70
      agenda:
        - { id: arising, standing: matters-arising }
        - { id: \(item), title: More, private: '3' }
      """
    files["march/\(always.word(at: "the file of a minute")).md"] = """
      ---
      kind: minute
      item: \(item)
      corrections: [{ meeting: 2018-02-05, text: It was \(always.word(at: "corrections.text")) }]
      ---

      It was \(always.word(at: "the body of a minute")).

      """
    files["march/arising.md"] =
      "---\nkind: minute\nitem: arising\n---\n\nIt was heard, as ${minute 62} says.\n"
    let update = FileKind.actions.record.record("updates")
    let hidden = always.markers.first { $0.place == "follow-up.id" }?.forms.first ?? ""
    let ofLease =
      lease.markers.first { $0.place == "minute.resolutions.follow-ups.id" }?
      .forms.first ?? ""
    let common: [String: YAMLTree?] = [
      "date": .plain("2018-03-05"), "organisation": nil, "state": .plain("open"),
      "due": nil,
    ]
    let updates = YAMLTree.list([
      always.record(
        update, at: "updates of a private follow-up",
        stated: ["follow-up": .plain("2018-02-05/" + hidden), "minute": nil].merging(common) {
          $1
        }),
      lease.record(
        update, at: "updates of a follow-up of a private item",
        stated: ["follow-up": .plain("2018-02-05/" + ofLease), "minute": nil]
          .merging(common) { $1 }),
      always.record(
        update, at: "updates by a private minute",
        stated: [
          "follow-up": .plain("2018-02-05/act"), "minute": .plain("2018-03-05/" + item),
        ].merging(common) { $1 }),
    ])
    files["actions.yaml"] =
      "kind: actions\nupdates:\n"
      + updates.text.split(separator: "\n").map { "  \($0)\n" }.joined()
  }
}
