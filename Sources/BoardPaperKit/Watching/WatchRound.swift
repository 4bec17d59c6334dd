package import PaperModel
package import PaperSource

/// What one build of a watched workspace found and did.
package struct WatchRound: Sendable {
  /// Its number, from 1.
  package let number: Int
  /// How long it took.
  package private(set) var time = Duration.zero
  /// All findings, in order: notes too.
  package let findings: [Diagnostic]
  /// The files that were read, by the paths shown; empty where nothing could be read.
  package var files: [String: InputFile] { reading?.files ?? [:] }
  package var fileCount: Int { reading?.fileCount ?? 0 }
  /// The outputs that are new or other than before, as paths relative to the parent of the folders of
  /// outputs.
  let added: [String]
  let changed: [String]
  let removed: [OutputFolders.Removal]
  /// What the build said, a line each, without the findings.
  package let messages: [String]
  /// Why nothing was built, for a reason other than a finding: a full disk, a folder that is gone.
  package let failure: String?
  /// The documents that are there now, those of earlier builds too.
  package let documents: [WatchedDocument]

  /// What was read; nil where nothing could be.
  let reading: BothInputs?
  let environment: Environment

  /// Whether everything was built.
  package var isWhole: Bool { failure == nil && findings.allSatisfy { $0.severity != .error } }

  /// A document by its path in the folder of its place. Pages that no list names are made of all.
  package func document(_ place: OutputPlace, _ path: String) -> WatchedDocument {
    let known = documents.first { $0.place == place && $0.path == path }
    return known
      ?? WatchedDocument(
        place: place, path: path, source: "", title: path,
        heldBy: documents.first { $0.source.isEmpty }?.heldBy)
  }

  /// The same round with the time that it took.
  func taking(_ time: Duration) -> WatchRound {
    var round = self
    round.time = time
    return round
  }
}

/// A document of a watched workspace that a browser can show or save.
package struct WatchedDocument: Hashable, Sendable {
  package let place: OutputPlace
  /// The path relative to the folder of its place.
  package let path: String
  /// The path of its source in the workspace; empty for what is made of all.
  package let source: String
  /// Its heading or, without one, its path.
  package let title: String
  /// What keeps it as it was, for its readers: the file with errors; nil where it is up to date. Empty
  /// where nothing at all could be built.
  package let heldBy: String?
}
