import PaperSource

extension OutputFolders {
  /// Refuses a folder within a workspace, where everything but the workspace's own folders of
  /// outputs is read as sources.
  func refuseAmongSources(_ named: String, hasBoard: Bool) throws {
    let reason: String
    let real = OutputPlace.allCases.map { FileSystem.realPath(ofTarget: folder($0)) }
    if let workspace = real.lazy.compactMap(Selection.workspace).first {
      reason =
        workspace == root
        ? "lies in the workspace" : "lies in the workspace '\(shown(workspace))'"
    } else if !hasBoard, FileSystem.realPath(ofTarget: home) == root {
      reason = "is where the source lies"
    } else {
      return
    }
    throw Failure.usage(
      """
      '\(named)' \(reason), where documents would be taken for sources: leave '--output' out, or \
      name a folder outside the workspace
      """)
  }

  /// Refuses folders of which one is within another, within a folder that may be published, or
  /// within the sources.
  func refuseMixed(_ named: String?) throws {
    let own = FileSystem.realPath(ofTarget: home)
    var known = KnownFolders(of: named == nil ? [] : [root])
    if let holder = known.publicFolder(holding: home) {
      let (what, better) =
        named.map { ("'\($0)'", "name a folder outside it") }
        ?? ("the workspace", "move the workspace out of it")
      throw Failure.usage(
        """
        \(what) lies in '\(shown(holder))', which may be put on the web, with all that is private \
        in it: \(better)
        """)
    }
    known.add(folder(.public), .public)
    if let holder = known.publicFolder(holding: root) {
      throw Failure.usage(
        "the workspace would lie in '\(shown(holder))', which may be put on the web: choose another "
          + "place for documents")
    }
    var earlier: [(place: OutputPlace, real: String)] = []
    for place in OutputPlace.allCases {
      let real = FileSystem.realPath(ofTarget: folder(place))
      if place.isGuarded, let holder = known.publicFolder(holding: folder(place)) {
        throw Failure.usage(
          "'\(shown(folder(place)))' lies in '\(shown(holder))', which may be put on the web: "
            + "choose another place for it")
      }
      for (other, otherReal) in earlier
      where Path.isInside(real, folder: otherReal) || Path.isInside(otherReal, folder: real) {
        throw Failure.usage(
          "'\(shown(folder(place)))' and '\(shown(folder(other)))' are one in the other: they "
            + "need places of their own")
      }
      if real != Path.join(own, Path.name(of: folder(place))), Path.isInside(real, folder: root) {
        throw Failure.usage(
          "'\(shown(folder(place)))' leads to the sources in '\(shown(real))': remove the link")
      }
      earlier.append((place, real))
    }
    let hidden = Path.join(own, OutputList.folder)
    guard FileSystem.realPath(ofTarget: hidden) == hidden else {
      throw Failure.usage(
        "'\(shown(hidden))' is a link, and what is private may be named in it: remove the link")
    }
  }

  /// Refuses guarded files that a symbolic link would lead into a public folder.
  func refuseInPublic(_ targets: [OutputStaging.Target]) throws {
    var known = KnownFolders(of: [root])
    known.add(folder(.public), .public)
    var seen: Set<String> = []
    for target in targets where target.guardedFolder != nil {
      let folder = Path.folder(of: target.path)
      guard seen.insert(folder).inserted, let holder = known.publicFolder(holding: folder) else {
        continue
      }
      throw Failure.usage(
        "'\(shown(target.path))' would lie in '\(shown(holder))', which may be put on the web: "
          + "remove the link that leads there")
    }
  }

  /// Refuses files that a symbolic link would lead to what was published.
  func refuseInPublished(_ targets: [OutputStaging.Target]) throws {
    var seen: Set<String> = []
    for target in targets {
      let folder = Path.folder(of: target.path)
      guard seen.insert(folder).inserted,
        Selection.isPublished(FileSystem.realPath(ofTarget: folder))
      else { continue }
      throw Failure.usage(
        "'\(shown(target.path))' would lie in the folder of what was published: remove the link "
          + "that leads there")
    }
  }

  /// Refuses two documents with the same name, because one would replace the other.
  func refuseRepeats(_ files: [OutputFile]) throws {
    var seen: Set<OutputKey> = []
    for file in files where !seen.insert(OutputKey(file.place, file.path)).inserted {
      throw Failure.usage(
        "two documents would be written to '\(file.path)': rename one of their sources")
    }
  }
}
