import PaperSource

/// The folder of a workspace that holds what was published: a folder for each meeting, named after its
/// id, with a folder for each edition, named after its number.
package struct PublishedFolder: Sendable {
  /// The folder of the workspace, absolute and without links.
  let root: String

  /// - Parameter root: the folder of the workspace, absolute and without links.
  package init(of root: String) { self.root = root }

  /// The folder itself, absolute.
  var path: String { Path.join(root, Selection.publishedFolder) }

  /// Whether there is anything at its place.
  var exists: Bool { FileSystem.kind(of: path, followingLinks: false) != nil }

  /// Whether it is a folder and no link, which may lead out of the workspace.
  var isSound: Bool { FileSystem.kind(of: path, followingLinks: false) == .folder }

  /// The folder of a meeting's editions, absolute.
  /// - Parameter meeting: the id of the meeting: letters, digits and hyphens.
  func folder(of meeting: String) -> String { Path.join(path, meeting) }

  /// The ids of the meetings of which something was published.
  var meetings: [String] { isSound ? FileSystem.names(in: path).filter(isMeeting) : [] }

  /// What lies in the folder and is no folder of a meeting, besides what a publication that was ended
  /// has left.
  var strays: [String] {
    FileSystem.names(in: path).filter { !isMeeting($0) && !$0.hasPrefix(Self.unfinished) }
  }

  /// What publications that were ended have left, as absolute paths.
  var leftovers: [String] {
    guard isSound else { return [] }
    return FileSystem.names(in: path).filter { $0.hasPrefix(Self.unfinished) }
      .map { Path.join(path, $0) }
  }

  private func isMeeting(_ name: String) -> Bool {
    !name.hasPrefix(".")
      && FileSystem.kind(of: Path.join(path, name), followingLinks: false) == .folder
  }

  /// The beginning of the names of folders in which editions are written, before they are complete.
  static let unfinished = ".new-"

  /// The numbers of a meeting's editions, in order.
  func editions(of meeting: String) -> [Int] {
    FileSystem.names(in: folder(of: meeting)).compactMap(Self.number).sorted()
  }

  /// The number of an edition by the name of its folder; nil for any other name.
  static func number(_ name: String) -> Int? {
    guard let number = Int(name), number > 0, String(number) == name else { return nil }
    return number
  }
}

extension PublishedFolder {
  /// The corrections that editions of all meetings made. Editions that cannot be read are told, and
  /// left out.
  package func corrections(in environment: Environment) -> PublishedCorrections {
    var corrections = PublishedCorrections.none
    for meeting in meetings {
      for number in editions(of: meeting) {
        let edition = PublishedEdition(number, of: meeting, in: self)
        guard let manifest = edition.manifest else {
          let shown = Path.relative(edition.path, from: environment.currentFolder)
          environment.printError(
            "warning: '\(shown)' is damaged, and documents are made without its corrections: "
              + "'board-paper publish --verify' says more")
          continue
        }
        corrections.add(manifest)
      }
    }
    return corrections
  }
}
