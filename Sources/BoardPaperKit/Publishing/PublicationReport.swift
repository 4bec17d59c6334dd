package import PaperMarkup
import PaperModel
import PaperRender
import PaperSource

/// What an edition changes on the web, for people and for programs.
package struct PublicationReport {
  private let manifest: PublishedManifest
  private let change: PublishedChange
  private let seal: String
  /// Whether the edition is in the folder of what was published.
  private let isWritten: Bool

  /// - Parameter isWritten: whether the edition was frozen.
  package init(_ publication: MeetingPublication, isWritten: Bool) {
    manifest = publication.manifest
    change = publication.change
    seal = publication.seal
    self.isWritten = isWritten
  }

  /// What an edition changed that is in the folder of what was published.
  init(_ manifest: PublishedManifest, _ change: PublishedChange, seal: String) {
    self.manifest = manifest
    self.change = change
    self.seal = seal
    isWritten = true
  }

  // MARK: - For people

  /// The changed files, those of one document on one line, each followed by how its text changed.
  /// - Parameter isColoured: whether removed and added words have colours besides their marks.
  package func lines(isColoured: Bool) -> [String] {
    var lines: [String] = []
    var rest = change.files[...]
    while let first = rest.first {
      let stem = Path.withoutExtension(first.path)
      let same = rest.prefix {
        $0.kind == first.kind && Path.withoutExtension($0.path) == stem
      }
      let endings = same.dropFirst().map { ", " + $0.path.dropFirst(stem.count) }.joined()
      let isForm = first.kind == .changed && !same.contains(where: \.isCorrection)
      lines.append(
        DisplayText.harmless(
          "\(first.kind.rawValue) \(first.path)\(endings)"
            + (isForm && change.differences[stem + ".md"] == nil ? " (its form alone)" : "")))
      for file in same {
        lines += (change.differences[file.path]?.passages ?? []).flatMap {
          Self.lines(of: $0, isColoured: isColoured)
        }
      }
      rest = rest.dropFirst(same.count)
    }
    return lines + ["unchanged: \(change.unchanged)"]
  }

  /// A passage with marks as those of `git diff --word-diff`.
  private static func lines(of passage: WordDifference.Passage, isColoured: Bool) -> [String] {
    var lines = [""]
    func add(_ text: String, _ marks: (String, String), colour: String) {
      // A change of line ends alone would show nothing: it is shown as a sign.
      let text = text.allSatisfy(\.isNewline) ? "¶" : text
      let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
      for (number, part) in parts.enumerated() {
        if number > 0, lines.last?.isEmpty == false { lines.append("") }
        guard !part.isEmpty else { continue }
        let marked = marks.0 + DisplayText.harmless(String(part)) + marks.1
        let shown = isColoured && !colour.isEmpty ? "\u{1B}[\(colour)m\(marked)\u{1B}[0m" : marked
        lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + shown
      }
    }
    for piece in passage.pieces {
      switch piece {
      case .same(let text): add(text, ("", ""), colour: "")
      case .removed(let text): add(text, ("[-", "-]"), colour: "31")
      case .added(let text): add(text, ("{+", "+}"), colour: "32")
      }
    }
    let heading = passage.heading.map { ["  " + DisplayText.harmless($0) + ":"] } ?? []
    return heading + lines.filter { !$0.isEmpty }.map { "    " + $0 }
  }

  // MARK: - For programs

  /// The report as JSON; Publishing.md describes it.
  package var json: JSONValue {
    let files = change.files.map { file in
      JSONValue.object([
        "path": .text(file.path), "change": .text(file.kind.rawValue),
        "before": file.before.map { .text($0) }, "after": file.after.map { .text($0) },
        "differences": change.differences[file.path].map { difference in
          .list(difference.passages.map(Self.json))
        },
      ])
    }
    return .object([
      "meeting": .text(manifest.meeting),
      "edition": .number(manifest.edition),
      "published": .text(manifest.date.description),
      "frozen": .flag(isWritten),
      "reason": manifest.reason.map { .text($0) },
      "corrected": .list(manifest.corrected.map { .text($0) }),
      "minutes": manifest.minutes.map { .text($0.rawValue) },
      "seal": .text(seal),
      "files": .list(files),
      "unchanged": .number(change.unchanged),
    ])
  }

  private static func json(_ passage: WordDifference.Passage) -> JSONValue {
    let pieces = passage.pieces.map { piece in
      switch piece {
      case .same(let text): JSONValue.object(["same": .text(text)])
      case .removed(let text): JSONValue.object(["removed": .text(text)])
      case .added(let text): JSONValue.object(["added": .text(text)])
      }
    }
    return .object(["heading": passage.heading.map { .text($0) }, "pieces": .list(pieces)])
  }
}
