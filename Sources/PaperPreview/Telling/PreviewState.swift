import BoardPaperKit
import PaperCheck
import PaperMarkup
import PaperModel
import PaperRender
import PaperSource

/// How a preview stands after a round, as its page is told.
struct PreviewState {
  let round: WatchRound
  let isBuilding: Bool
  /// The sources that were saved last, by their paths in the workspace.
  let saved: [String]
  let undo: MadeFix?
  /// The document at hand; nil where there is none yet.
  let document: WatchedDocument?
  /// What is another text where the document's file is another; nil where it is not there.
  let version: String?
  let proposals: [String: ProposedFix]

  /// The most findings that a page shows.
  static let mostFindings = 300

  var json: JSONValue {
    let counts = Dictionary(grouping: round.findings, by: \.severity).mapValues(\.count)
    let here = document.map { round.files(of: $0.source) } ?? []
    let shown = round.findings.prefix(Self.mostFindings)
    return .object([
      "round": .number(round.number),
      "isBuilding": .flag(isBuilding),
      "saved": .list(saved.map { .text($0) }),
      "milliseconds": .number(Int((round.time / .milliseconds(1)).rounded())),
      "errors": .number(counts[.error] ?? 0),
      "warnings": .number(counts[.warning] ?? 0),
      "notes": .number(counts[.note] ?? 0),
      "failure": round.failure.map { .text(DisplayText.harmless($0)) },
      "messages": .list(round.messages.map { .text(DisplayText.harmless($0)) }),
      "document": document.map { json(of: $0, hasVersion: true) },
      "documents": .list(round.documents.map { json(of: $0, hasVersion: false) }),
      "findings": .list(shown.map { json(of: $0, here) }),
      "more": .number(round.findings.count - shown.count),
      "undo": undo.map { .text($0.paths.joined(separator: ", ")) },
    ])
  }

  private func json(of document: WatchedDocument, hasVersion: Bool) -> JSONValue {
    .object([
      "place": .text(document.place.rawValue),
      "path": .text(document.path),
      "source": .text(document.source),
      "title": .text(DisplayText.harmless(document.title)),
      "heldBy": document.heldBy.map { .text($0) },
      "version": hasVersion ? version.map { .text($0) } : nil,
    ])
  }

  // MARK: - Findings

  /// Tells a finding from all others of a round.
  static func id(of finding: Diagnostic) -> String {
    var hasher = Hasher()
    hasher.combine(finding)
    return String(UInt(bitPattern: hasher.finalize()), radix: 16)
  }

  /// - Parameter here: the files that the document at hand is made of.
  private func json(of finding: Diagnostic, _ here: Set<String>) -> JSONValue {
    let id = Self.id(of: finding)
    let page = Rule.named(finding.rule)?.page
    return .object([
      "id": .text(id),
      "severity": .text(finding.severity.rawValue),
      "rule": .text(finding.rule),
      "message": .text(DisplayText.harmless(finding.message)),
      "help": finding.help.map { .text(DisplayText.harmless($0)) },
      "about": page.map { .text("\($0.finds) \($0.why)") },
      "place": Self.json(finding.range),
      "line": line(of: finding.range),
      "notes": .list(
        finding.notes.map {
          .object([
            "message": .text(DisplayText.harmless($0.message)), "place": Self.json($0.range),
          ])
        }),
      "fix": proposals[id].map { .text($0.difference) },
      "isHere": .flag(here.contains(finding.range.file)),
    ])
  }

  static func json(_ range: InputRange) -> JSONValue {
    guard range.workbookPlace == nil else {
      return .object(["file": .text(range.file), "cell": range.cell.map { .text($0) }])
    }
    return .object([
      "file": .text(range.file), "line": .number(range.start.line),
      "endLine": .number(range.end.line), "column": .number(range.start.column),
    ])
  }

  /// How many characters of a line are shown before the marked place, and in all.
  private static let (mostBefore, mostOfLine) = (60, 240)

  /// The line in which a finding begins, in three parts: the middle one is marked.
  private func line(of range: InputRange) -> JSONValue? {
    guard range.workbookPlace == nil, let line = round.files[range.file]?.line(range.start.line)
    else { return nil }
    let scalars = Array(line.unicodeScalars)
    let start = min(max(0, range.start.column - 1), scalars.count)
    let end =
      range.end.line > range.start.line
      ? scalars.count : max(start, min(range.end.column - 1, scalars.count))
    let first = max(0, start - Self.mostBefore)
    let last = min(scalars.count, max(first + Self.mostOfLine, start))
    func text(_ part: Range<Int>) -> JSONValue {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[part])
      return .text(DisplayText.harmless(String(text)))
    }
    return .list([
      text(first..<start), text(start..<min(end, last)), text(min(end, last)..<last),
    ])
  }

  // MARK: - Figures

  static func json(_ figure: UsedFigure) -> JSONValue {
    .object([
      "indicator": .text(figure.indicator),
      "title": figure.title.map { .text(DisplayText.harmless($0)) },
      "reference": .text(DisplayText.harmless(figure.reference)),
      "words": figure.words.map { .text(DisplayText.harmless($0)) },
      "period": figure.period.map { .text($0) },
      "place": json(figure.place),
      "stated": .list(figure.stated.map(json)),
    ])
  }
}
