#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

import PaperMarkup
import PaperSource

/// What a build of a whole workspace was made of, and what it left: if both are as they were, the same
/// build by the same program would change nothing, and tell the same.
///
/// It is kept beside the list of outputs, in a folder that may be deleted at any time. It says nothing of
/// what files hold, so that no output can come from it.
struct BuildRecord: Equatable {
  /// Everything on which a build depends besides the files.
  struct Conditions: Equatable {
    /// The version and the file of the program.
    let program: String
    /// What was asked for, and on which day.
    let request: String
  }

  let conditions: Conditions
  /// The hash of the sources, by ``WorkspaceState``.
  let sources: String
  /// The hash of what the disk states of the outputs.
  let outputs: String
  /// The number of outputs.
  let count: Int
  /// What the build told, as it was shown.
  let messages: [String]

  /// The folder of what is remembered, relative to the parent of the folders of outputs.
  static let folder = OutputList.folder + "/cache"
  private static let path = folder + "/last-build.json"
  private static let version = 1
  private static let sizeLimit = 1 << 24

  // MARK: - The file

  /// Reads the record of the last build; nil where there is none, or where it is damaged or of another
  /// version.
  /// - Parameter home: the parent of the folders of outputs.
  init?(in home: String) {
    let path = Path.join(home, Self.path)
    guard let bytes = try? FileSystem.read(path, limit: Self.sizeLimit),
      let stored = try? JSONDecoder().decode(Stored.self, from: Data(bytes)),
      stored.version == Self.version
    else { return nil }
    self.init(
      conditions: Conditions(program: stored.program, request: stored.request),
      sources: stored.sources, outputs: stored.outputs, count: stored.count,
      messages: stored.messages)
  }

  init(
    conditions: Conditions, sources: String, outputs: String, count: Int, messages: [String]
  ) {
    self.conditions = conditions
    self.sources = sources
    self.outputs = outputs
    self.count = count
    self.messages = messages
  }

  /// Writes the record. One that cannot be written is left out: the next build is then made as if
  /// nothing were remembered.
  func write(in home: String) {
    let object: JSONObject = [
      "version": .number(Self.version), "program": .text(conditions.program),
      "request": .text(conditions.request), "sources": .text(sources), "outputs": .text(outputs),
      "count": .number(count), "messages": .list(messages.map { .text($0) }),
    ]
    var made: [String] = []
    do {
      try FileWriting.makeGuardedFolder(Path.join(home, Self.folder), made: &made)
      try AtomicWriter.write(
        [(path: Path.join(home, Self.path), bytes: Array(JSONValue.object(object).fileText.utf8))],
        isGuarded: true)
    } catch {
      Self.remove(in: home)
    }
  }

  /// Removes the record, so that the next build is made as if nothing were remembered.
  private static func remove(in home: String) {
    try? FileWriting.remove(Path.join(home, path))
    FileWriting.removeEmpty(Path.join(home, folder))
  }

  private struct Stored: Decodable {
    let version: Int
    let program: String
    let request: String
    let sources: String
    let outputs: String
    let count: Int
    let messages: [String]
  }
}
