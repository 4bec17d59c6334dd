import PaperModel

/// The documents below a folder, and files that look like documents and are not read.
package struct FolderWalk: Sendable {
  /// A file that somebody may expect to be part of the workspace.
  enum Stray: Hashable, Sendable {
    /// A link with the name of a document.
    case linkedFile
    case linkedFolder
    /// A file with another extension, such as `.yml`, or with capitals in it.
    case otherEnding(better: String)
    /// A name that is not UTF-8.
    case otherEncoding
    /// A file or folder whose name differs from that of the one before only in its Unicode
    /// normalisation.
    case twin
  }

  /// The absolute paths of the documents, in no particular order.
  package private(set) var documents: [String] = []
  /// The strays, with their absolute paths.
  private(set) var strays: [(path: String, stray: Stray)] = []

  /// Finds the Markdown and YAML files below a folder. Links, hidden files, READMEs, output folders,
  /// what was published and houses are skipped.
  package init(_ folder: String) {
    var folders = [folder]
    while let next = folders.popLast() {
      let names = FileSystem.names(in: next)
      if names.contains(HouseReader.fileName) { continue }
      var last: String?
      for name in names where !name.hasPrefix(".") {
        let path = Path.join(next, name)
        let kind = FileSystem.kind(of: path, followingLinks: false)
        if name == last, kind != nil { strays.append((path, .twin)) }
        last = name
        switch kind {
        case .folder where !Self.isSkipped(name, beside: names): folders.append(path)
        case .file where Self.isDocument(name): documents.append(path)
        case .file: note(path, name)
        case .link: strays.append((path, Self.isDocument(name) ? .linkedFile : .linkedFolder))
        case nil where name.unicodeScalars.contains("\u{FFFD}"):
          strays.append((path, .otherEncoding))
        default: break
        }
      }
    }
  }

  /// Whether a folder holds outputs or what was published.
  /// - Parameter names: what lies in the same folder.
  private static func isSkipped(_ name: String, beside names: [String]) -> Bool {
    Selection.outputFolders.contains(name)
      || name == Selection.publishedFolder && names.contains(Selection.boardFileName)
  }

  private mutating func note(_ path: String, _ name: String) {
    let stem = Path.withoutExtension(name)
    switch name.dropFirst(stem.count).lowercased() {
    case ".yml", ".yaml": strays.append((path, .otherEnding(better: stem + ".yaml")))
    case ".md" where name.lowercased() != "readme.md", ".markdown", ".mdown":
      strays.append((path, .otherEnding(better: stem + ".md")))
    default: break
    }
  }

  private static func isDocument(_ name: String) -> Bool {
    (name.hasSuffix(".md") || name.hasSuffix(".yaml")) && name.lowercased() != "readme.md"
  }
}

extension FolderWalk {
  /// The findings for files that look like documents and are not read: such a file may be the one
  /// that says that a paper is private. The disk is read again only if there are any.
  /// - Parameters:
  ///   - root: the folder of the workspace, without links.
  ///   - shown: converts a path to the form shown to the user.
  func diagnostics(root: String, shown: (String) -> String) -> [Diagnostic] {
    // The target of a link may be a document in another folder.
    let isAnyLinked = strays.contains { $0.stray == .linkedFile }
    let read = Set(isAnyLinked ? FolderWalk(root).documents : [])
    return strays.compactMap { path, stray in
      let place = InputRange.start(of: shown(path))
      let name = Path.name(of: path)
      switch stray {
      case .twin:
        return Diagnostic(
          rule: "names-alike", "'\(name)' is here twice, its accents encoded in two ways",
          at: place, help: "rename one of them")
      case .otherEncoding:
        return Diagnostic(
          rule: "unread-file", "the name '\(name)' is not in UTF-8, so it is not read", at: place,
          help: "rename it")
      case .otherEnding(let better):
        guard Self.statesKind(path, inside: root) else { return nil }
        return Diagnostic(
          rule: "unread-file", "'\(name)' is a document by its content and is not read", at: place,
          help: "name it '\(better)'")
      case .linkedFile:
        if let real = FileSystem.realPath(path), read.contains(real) { return nil }
        return Diagnostic(
          rule: "unread-file", "'\(name)' is a link, and what it leads to is not read", at: place,
          help: "put the file itself there")
      case .linkedFolder:
        guard let real = FileSystem.realPath(path), FileSystem.kind(of: real) == .folder,
          !Path.isInside(real, folder: root)
        else { return nil }
        return Diagnostic(
          .warning, rule: "unread-file",
          "'\(name)' is a link that leads out of the workspace, and nothing in it is read",
          at: place, help: "put the folder itself there, or take the link away")
      }
    }
  }

  private static func statesKind(_ path: String, inside root: String) -> Bool {
    guard let bytes = try? FileSystem.read(path, inside: root, limit: InputFile.sizeLimit),
      let kind = FileOpening.statedKind(bytes)
    else { return false }
    return FileKind.all.contains { $0.name == kind }
  }
}
