import PaperCompose
import PaperMarkup
import PaperModel
import PaperSource

/// The progress of an aim in a return.
struct ProgressAnswers {
  let planned: ReturnSubject.PlacedAim
  let house: House

  private typealias Column = ReturnWords.Column

  /// The entry that is there, written or not.
  private var entry: Progress? {
    let days = planned.period.days
    return planned.aim.progress.last { $0.period.value.days == days }
  }

  func take(_ row: FilledReturn.Row, into answers: inout ReturnAnswers) {
    guard !row.entries.isEmpty else { return }
    guard let field = row.entries[.progress] else {
      let other = row.entries.min { $0.value.range < $1.value.range }
      answers.report(
        "wrong-entry", "this is filled in, and what happened is left blank",
        at: other?.value.range ?? row.range,
        help: "progress is a text; the rest says how it stands")
      return
    }
    let text = ReturnText(field.text)
    answers.answered.insert(row.id)
    let there = entry.flatMap { $0.isWritten ? $0 : nil }
    if let there, words(of: there.text.value) != text.words {
      answers.report(
        "differing-return",
        "the progress of \(planned.period) is written already, and says something else",
        at: field.range, help: "agree which is right, and change it in the plan",
        notes: [
          .init(
            "which says '\(words(of: there.text.value).shortened(to: 120))'", at: there.text.range)
        ])
      return
    }
    let before = answers.findings.count
    let facts = facts(of: row, &answers)
    guard answers.findings.count == before else { return }
    if there != nil, facts.isEmpty {
      answers.known += 1
    } else {
      answers.progress.append(
        NewProgress(aim: planned, text: there == nil ? text.markdown : nil, facts: facts))
    }
  }

  /// What is stated besides the text and is not there yet.
  private func facts(
    of row: FilledReturn.Row, _ answers: inout ReturnAnswers
  ) -> [YAMLPair] {
    var facts: [YAMLPair] = []
    func add(_ key: String, _ column: Column, _ value: String, _ words: String, there: String?) {
      guard let there else {
        facts.append(YAMLPair(key, .text(value)))
        return
      }
      guard there != words, let field = row.entries[column] else { return }
      answers.report(
        "differing-return", "the plan says something else here: '\(there.shortened(to: 120))'",
        at: field.range, help: "agree which is right, and change it in the plan")
    }
    if let field = row.entries[.status] {
      if let status = status(field.text) {
        add("status", .status, status.rawValue, status.rawValue, there: entry?.status?.rawValue)
      } else {
        answers.report(
          "wrong-entry", "'\(field.text)' is none of the words for how it stands", at: field.range,
          help:
            "choose one of \(Self.statuses.map { "'\(house.status.word($0.word))'" }.joined(separator: ", "))"
        )
      }
    }
    if let field = row.entries[.reason] {
      let text = field.text.singleSpaced
      add("reason", .reason, text, text, there: entry?.reason.map(\.singleSpaced))
    }
    if let field = row.entries[.corrective] {
      let text = ReturnText(field.text)
      add(
        "corrective", .corrective, text.markdown, text.words,
        there: (entry?.corrective?.value).map(words))
    }
    return facts
  }

  private static let statuses: [(judged: JudgedStatus, word: Status)] = [
    (.green, .green), (.amber, .amber), (.red, .red),
  ]

  private func status(_ typed: String) -> JudgedStatus? {
    Self.statuses.first {
      [house.status.word($0.word).lowercased(), $0.judged.rawValue].contains(typed.lowercased())
    }?.judged
  }

  private func words(of blocks: [Prose.Block]) -> String {
    ProsePrinter(of: planned.paper, house).print(blocks).textWithNotes.singleSpaced
  }
}
