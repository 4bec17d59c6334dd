#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

import PaperMarkup
import PaperSource

/// What `build` has made in the folders of outputs, so that it can remove what it no longer makes and
/// leave alone what it never made.
package struct OutputList: Equatable {
  /// A file that was made.
  struct Entry: Equatable {
    /// Relative to the folder of its place.
    let path: String
    let place: OutputPlace
    /// The path in the workspace of what it is made of; empty for what is made of the whole workspace.
    let source: String

    var key: OutputKey { OutputKey(place, path) }
  }

  /// By their paths.
  let files: [Entry]
  /// The ids of what is stated to be private.
  let withheld: [String]
  /// The sources as they were when what is private in them was last looked for.
  let seen: SourceFingerprints
  /// The workspace, where the list lies outside of it; nil in lists of older versions too.
  let owner: OutputOwner?

  /// Nothing is known to have been made.
  static let empty = OutputList(files: [], withheld: [])

  /// Of entries for one and the same file the last one counts.
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

/// A file in the folders of outputs, told apart by bytes: to a disk, texts that Unicode takes for
/// equal are different names.
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
  /// The folder that holds the list, hidden beside the folders of outputs.
  package static let folder = ".board-paper"
  /// The path of the list, from the folder that holds the folders of outputs.
  static let path = folder + "/outputs.json"
  private static let version = 1
  private static let sizeLimit = 1 << 26

  /// The list in a folder; nothing is known where there is none, and where it cannot be relied on,
  /// which is told.
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

  /// What is written, always in the same form.
  var bytes: [UInt8] {
    let files = files.map { file in
      JSONValue.object(
        JSONObject([
          ("path", .text(file.path)), ("place", .text(file.place.rawValue)),
          ("source", .text(file.source)),
        ]))
    }
    var object = JSONObject([("version", .number(Self.version))])
    if let owner {
      var workspace = JSONObject([("path", .text(owner.path))])
      workspace.add("board", text: owner.board)
      object.add("workspace", .object(workspace))
    }
    object.add(
      contentsOf: JSONObject([
        ("files", .list(files)),
        ("withheld", .list(withheld.map { .text($0) })),
        (
          "seen",
          .object(JSONObject(seen.all.sorted { $0.key < $1.key }.map { ($0.key, .text($0.value)) }))
        ),
      ]))
    var text = ""
    JSONValue.object(object).write(to: &text)
    return Array((text + "\n").utf8)
  }

  /// Reads what was written; nil where it is anything else.
  static func list(_ bytes: [UInt8]) throws -> OutputList? {
    let stored = try JSONDecoder().decode(Stored.self, from: Data(bytes))
    guard stored.version == version, stored.files.allSatisfy({ isInFolder($0.path) }) else {
      return nil
    }
    return OutputList(
      files: stored.files.map { Entry(path: $0.path, place: $0.place, source: $0.source) },
      withheld: stored.withheld, seen: SourceFingerprints(stored.seen ?? [:]),
      owner: stored.workspace)
  }

  /// The workspace that the list in a folder is of, where it says so. Nothing is told of what is wrong
  /// with the list.
  static func owner(in folder: String) -> OutputOwner? {
    guard let bytes = try? FileSystem.read(Path.join(folder, path), limit: sizeLimit),
      let list = try? list(bytes)
    else { return nil }
    return list.owner
  }

  /// Whether a path names a file below the folder that it is relative to. By such paths files are moved
  /// and removed.
  static func isInFolder(_ path: String) -> Bool {
    !path.utf8.contains(0)
      && path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        .allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
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
    /// Older versions kept neither.
    let seen: [String: String]?
    let workspace: OutputOwner?
  }
}
