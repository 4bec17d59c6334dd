#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

import PaperMarkup
package import PaperModel
import PaperSource

/// The facts of an edition: what of a meeting was published on a day, and why it differs from what
/// was published before.
package struct PublishedManifest: Equatable, Sendable {
  /// A file of the edition.
  package struct File: Equatable, Sendable {
    /// The path on the web, with `/` between folders.
    package let path: String
    /// The path of its source in the workspace.
    package let source: String
    /// The number of bytes.
    package let size: Int
    /// The SHA-256 in hexadecimal digits.
    package let hash: String
  }

  /// How far the minutes are that an edition holds.
  package enum Minutes: String, Sendable {
    /// The body has not agreed them yet.
    case draft
    case agreed
  }

  /// The version of the program that published it.
  package let program: String
  /// The id of the meeting.
  package let meeting: String
  /// The path of the meeting's file in the workspace.
  package let source: String
  /// The number of the edition, from 1.
  package let edition: Int
  /// The day on which it was published.
  package let date: CalendarDate
  /// Why it was published; always stated where anything is corrected.
  package let reason: String?
  /// The documents that it corrects: their paths on the web without an ending.
  package let corrected: [String]
  /// How far the minutes are; nil where it holds none.
  package let minutes: Minutes?
  /// The seal of the edition before; nil for the first.
  package let previous: String?
  /// The files, sorted by path.
  package let files: [File]

  package init(
    program: String, meeting: String, source: String, edition: Int, date: CalendarDate,
    reason: String?, corrected: [String], minutes: Minutes?, previous: String?, files: [File]
  ) {
    self.program = program
    self.meeting = meeting
    self.source = source
    self.edition = edition
    self.date = date
    self.reason = reason
    self.corrected = corrected.sorted(by: Self.isBefore)
    self.minutes = minutes
    self.previous = previous
    self.files = files.sorted { Self.isBefore($0.path, $1.path) }
  }

  /// By bytes, since file names are compared so.
  private static func isBefore(_ one: String, _ other: String) -> Bool {
    one.utf8.lexicographicallyPrecedes(other.utf8)
  }
}

// MARK: - The file

extension PublishedManifest {
  /// The name of the file in the folder of the edition.
  static let fileName = "manifest.json"
  static let sizeLimit = 1 << 26
  private static let version = 1

  /// The file, the same for the same facts.
  var bytes: [UInt8] {
    let files = files.map { file in
      JSONValue.object([
        "path": .text(file.path), "source": .text(file.source), "bytes": .number(file.size),
        "sha256": .text(file.hash),
      ])
    }
    let object: JSONObject = [
      "version": .number(Self.version),
      "program": .text(program),
      "meeting": .text(meeting),
      "source": .text(source),
      "edition": .number(edition),
      "published": .text(date.description),
      "reason": reason.map { .text($0) },
      "corrected": .list(corrected.map { .text($0) }),
      "minutes": minutes.map { .text($0.rawValue) },
      "previous": previous.map { .text($0) },
      "files": .list(files),
    ]
    return Array(JSONValue.object(object).fileText.utf8)
  }

  /// Reads the file; nil where it is not one that the program can have written.
  init?(_ bytes: [UInt8]) {
    guard let stored = try? JSONDecoder().decode(Stored.self, from: Data(bytes)),
      stored.version == Self.version, stored.edition > 0, Path.isBelow(stored.source),
      let date = try? CalendarDate(parsing: stored.published),
      stored.corrected.isEmpty || stored.reason != nil,
      stored.files.allSatisfy({ Path.isBelow($0.path) })
    else { return nil }
    var minutes: Minutes?
    if let word = stored.minutes {
      guard let known = Minutes(rawValue: word) else { return nil }
      minutes = known
    }
    self.init(
      program: stored.program, meeting: stored.meeting, source: stored.source,
      edition: stored.edition, date: date, reason: stored.reason, corrected: stored.corrected,
      minutes: minutes, previous: stored.previous,
      files: stored.files.map {
        File(path: $0.path, source: $0.source, size: $0.bytes, hash: $0.sha256)
      })
    // What it says in other words, or besides, was not written by the program.
    guard self.bytes == bytes else { return nil }
  }

  private struct Stored: Decodable {
    struct File: Decodable {
      let path: String
      let source: String
      let bytes: Int
      let sha256: String
    }

    let version: Int
    let program: String
    let meeting: String
    let source: String
    let edition: Int
    let published: String
    let reason: String?
    let corrected: [String]
    let minutes: String?
    let previous: String?
    let files: [File]
  }
}
