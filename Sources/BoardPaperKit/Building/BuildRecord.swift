#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

import PaperSource

/// What a build of a whole workspace was made of, and what it left: if both are as they were, the same
/// build by the same program would change nothing, and tell the same.
///
/// It is kept beside the list of outputs, in a folder that may be deleted at any time. It says nothing of
/// what files hold, so that no output can come from it.
struct BuildRecord: Codable {
  /// Everything on which a build depends besides the files.
  struct Conditions: Codable, Equatable {
    /// The version and the file of the program.
    let program: String
    /// What was asked for, and on which day.
    let request: String
  }

  /// The form of the record.
  private let version: Int
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
  private static let folder = OutputList.folder + "/cache"
  private static let path = folder + "/last-build.json"
  private static let currentVersion = 1
  private static let sizeLimit = 1 << 24

  init(
    conditions: Conditions, sources: String, outputs: String, count: Int, messages: [String]
  ) {
    version = Self.currentVersion
    self.conditions = conditions
    self.sources = sources
    self.outputs = outputs
    self.count = count
    self.messages = messages
  }

  // MARK: - The file

  /// Reads the record of the last build; nil where there is none, or where it is damaged or of another
  /// version.
  /// - Parameter home: the parent of the folders of outputs.
  init?(in home: String) {
    guard
      let bytes = try? FileSystem.read(Path.join(home, Self.path), limit: Self.sizeLimit),
      let record = try? JSONDecoder().decode(BuildRecord.self, from: Data(bytes)),
      record.version == Self.currentVersion
    else { return nil }
    self = record
  }

  /// Writes the record. One that cannot be written is left out: the next build is then made as if
  /// nothing were remembered.
  func write(in home: String) {
    let path = Path.join(home, Self.path)
    var made: [String] = []
    do {
      try FileWriting.makeGuardedFolder(Path.join(home, Self.folder), made: &made)
      try AtomicWriter.write(
        [(path: path, bytes: Array(try JSONEncoder().encode(self)))], isGuarded: true)
    } catch {
      try? FileWriting.remove(path)
      FileWriting.removeEmpty(Path.join(home, Self.folder))
    }
  }
}
