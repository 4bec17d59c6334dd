/// A document that was made of a workspace, in one format.
public struct MadeDocument: Hashable, Sendable {
  /// Who may see it.
  public enum Readers: String, Hashable, Sendable {
    /// Everybody.
    case `public`
    /// Members and officers: it tells of private business, or belongs to an exempt paper.
    case restricted
  }

  /// Where it belongs among those of its readers, with `/` between folders: below the name of its source,
  /// with the ending of its format.
  public let path: String
  /// Who may see it.
  public let readers: Readers
  /// The whole file.
  public let bytes: [UInt8]
}

/// What a build did with the folders of outputs.
public struct BuildReport: Hashable, Sendable {
  /// The files that were written, from the folder in which the workspace was opened.
  public let written: [String]
  /// Those of earlier builds that are made no more, and were removed.
  public let removed: [String]
  /// What was told meanwhile, a line each.
  public let messages: [String]
}
