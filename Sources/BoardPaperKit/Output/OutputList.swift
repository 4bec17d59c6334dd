#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

import PaperMarkup
import PaperSource

/// The list of files that `build` has made in the folders of outputs. With it a build removes what
/// it no longer makes, and leaves alone what it never made.
package struct OutputList: Equatable {
  /// A file that was made.
  struct Entry: Equatable {
    /// The path relative to the folder of its place.
    let path: String
    let place: OutputPlace
    /// The path of its source in the workspace; empty for an output of the whole workspace.
    let source: String

    var key: OutputKey { OutputKey(place, path) }
  }

  /// The files, sorted by path.
  let files: [Entry]
  /// The ids of everything stated to be private.
  let withheld: [String]
  /// The fingerprints of the sources when they were last searched for private matter.
  let seen: SourceFingerprints
  /// The workspace, where the list is outside of it; nil in lists of older versions too.
  let owner: OutputOwner?

  /// The list where nothing is known to have been made.
  static let empty = OutputList(files: [], withheld: [])

  /// Of several entries for the same file the last one counts.
  init(
    files: [Entry], withheld: [String], seen: SourceFingerprints = SourceFingerprints(),
    owner: OutputOwner? = nil
  ) {
    var entries: [OutputKey: Entry] = [:]
    for file in files { entries[file.key] = file }
    self.files = entries.sorted { $0.key < $1.key }.map(\.value)
    self.withheld = Set(withheld).sorted()
    self.seen = seen
    self.owner = owner
  }
}

/// A file in the folders of outputs, compared by bytes: texts that are canonically equivalent in
/// Unicode are different file names.
struct OutputKey: Hashable, Comparable {
  let place: OutputPlace
  private let bytes: [UInt8]

  init(_ place: OutputPlace, _ path: String) {
    self.place = place
    bytes = Array(path.utf8)
  }

  var path: String { String(decoding: bytes, as: UTF8.self) }

  static func < (one: OutputKey, other: OutputKey) -> Bool {
    one.bytes == other.bytes
      ? one.place.rawValue < other.place.rawValue
      : one.bytes.lexicographicallyPrecedes(other.bytes)
  }
}

// MARK: - The file

extension OutputList {
  /// The hidden folder of the list, next to the folders of outputs.
  package static let folder = ".board-paper"
  /// The path of the list, relative to the parent of the folders of outputs.
  static let path = folder + "/outputs.json"
  private static let version = 1
  private static let sizeLimit = 1 << 26

  /// Reads the list in a folder. It is empty where there is none or it is unreliable, which is
  /// reported.
  init(in folder: String, environment: Environment) {
    let path = Path.join(folder, Self.path)
    let shown = Path.relative(path, from: environment.currentFolder)
    do throws(FileProblem) {
      let bytes = try FileSystem.read(path, limit: Self.sizeLimit)
      if let list = try? Self.list(bytes) {
        self = list
        return
      }
      environment.printError(
        "warning: '\(shown)' is damaged or of another version: what earlier builds made stays, "
          + "though it may be made no longer")
    } catch {
      if error != .missing {
        environment.printError(
          "warning: '\(shown)' cannot be read: what earlier builds made stays, though it may be "
            + "made no longer")
      }
    }
    self = .empty
  }

  /// The serialised list, in a deterministic form.
  var bytes: [UInt8] {
    let files = files.map { file in
      JSONValue.object([
        "path": .text(file.path), "place": .text(file.place.rawValue),
        "source": .text(file.source),
      ])
    }
    let seen = seen.all.sorted { $0.key < $1.key }.map { ($0.key, JSONValue.text($0.value)) }
    let object: JSONObject = [
      "version": .number(Self.version),
      "workspace": owner.map {
        .object(["path": .text($0.path), "board": $0.board.map(JSONValue.text)])
      },
      "files": .list(files),
      "withheld": .list(withheld.map { .text($0) }),
      "seen": .object(JSONObject(seen)),
    ]
    return Array(JSONValue.object(object).fileText.utf8)
  }

  /// Parses a list; nil where the bytes are no list.
  static func list(_ bytes: [UInt8]) throws -> OutputList? {
    let stored = try JSONDecoder().decode(Stored.self, from: Data(bytes))
    guard stored.version == version, stored.files.allSatisfy({ Path.isBelow($0.path) }) else {
      return nil
    }
    return OutputList(
      files: stored.files.map { Entry(path: $0.path, place: $0.place, source: $0.source) },
      withheld: stored.withheld, seen: SourceFingerprints(stored.seen ?? [:]),
      owner: stored.workspace)
  }

  /// The workspace to which the list in a folder belongs; nil where the list does not state it.
  /// Problems of the list are not reported.
  static func owner(in folder: String) -> OutputOwner? {
    guard let bytes = try? FileSystem.read(Path.join(folder, path), limit: sizeLimit),
      let list = try? list(bytes)
    else { return nil }
    return list.owner
  }

  private struct Stored: Decodable {
    struct File: Decodable {
      let path: String
      let place: OutputPlace
      let source: String
    }

    let version: Int
    let files: [File]
    let withheld: [String]
    /// Older versions wrote neither of these.
    let seen: [String: String]?
    let workspace: OutputOwner?
  }
}
