/// A document made from a workspace, in one format.
public struct MadeDocument: Hashable, Sendable {
  /// The readers who may see a document.
  public enum Readers: String, Hashable, Sendable {
    /// Everybody.
    case `public`
    /// Members and officers: it contains private business, or belongs to an exempt paper.
    case restricted
  }

  /// The path among the documents for the same readers, with `/` between folders: the path of the
  /// source with the extension of the format.
  public let path: String
  /// The readers who may see it.
  public let readers: Readers
  /// The content of the file.
  public let bytes: [UInt8]
}

/// The result of a build.
public struct BuildReport: Hashable, Sendable {
  /// The files that were written, relative to the folder in which the workspace was opened.
  public let written: [String]
  /// The files of earlier builds that are no longer made, and were removed.
  public let removed: [String]
  /// The messages of the build, one per line.
  public let messages: [String]
}
