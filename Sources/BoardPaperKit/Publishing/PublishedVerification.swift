package import PaperMarkup
package import PaperModel
import PaperSource

/// The comparison of files with what was published.
package struct PublishedVerification: Sendable {
  /// The newest edition of a meeting.
  package struct Edition: Equatable, Sendable {
    package let meeting: String
    package let number: Int
    package let date: CalendarDate
    package let seal: String
  }

  /// What of the frozen files is not as it was published.
  package let frozen: [PublishedFault]
  /// What of a folder is not as it was published last; nil where no folder is verified.
  package let folder: [PublishedFault]?
  /// The newest edition of each meeting.
  package let editions: [Edition]
  /// The number of files that were compared.
  package let fileCount: Int
  /// Whether the seal that was asked for is that of an edition; nil where none was asked for.
  package let isSealKnown: Bool?

  /// All that is not as it was published.
  var faults: [PublishedFault] { frozen + (folder ?? []) }

  /// Whether everything is what was published.
  package var isIntact: Bool {
    faults.isEmpty && isSealKnown != false && !editions.isEmpty
  }

  /// Verifies the frozen files of the workspace that one is in and, if it is named, a folder that was
  /// taken from a web host or is to be put there.
  /// - Parameters:
  ///   - folder: the folder that corresponds to that of public documents.
  ///   - paths: paths in the workspace; empty for the current folder.
  ///   - seal: the seal of an edition, as somebody kept it elsewhere.
  package init(
    of folder: String?, among paths: [String] = [], seal: String? = nil,
    in environment: Environment
  ) throws {
    let selection = try Selection.named(paths, in: environment)
    guard selection.hasBoard else { throw Failure.usage("there is no workspace here") }
    let published = PublishedFolder(of: selection.root)
    let histories = published.meetings.map { PublishedHistory(of: $0, in: published) }
    var frozen = histories.flatMap(\.faults)
    if published.exists, !published.isSound {
      frozen.append(
        PublishedFault(
          .changed, Selection.publishedFolder, "a link or a file, and no folder"))
    } else {
      frozen += published.strays.map {
        PublishedFault(.extra, "\(Selection.publishedFolder)/\($0)")
      }
    }
    self.frozen = frozen
    editions = histories.compactMap { history in
      guard let last = history.editions.last, let manifest = last.manifest, let seal = last.seal
      else { return nil }
      return Edition(
        meeting: history.meeting, number: last.number, date: manifest.date, seal: seal)
    }
    isSealKnown = seal.map { seal in
      histories.contains { $0.editions.contains { $0.seal == seal.lowercased() } }
    }
    guard let folder else {
      self.folder = nil
      fileCount = histories.flatMap(\.manifests).map(\.files.count).reduce(0, +)
      return
    }
    let home = Path.join(environment.currentFolder, folder)
    guard FileSystem.kind(of: home) == .folder else {
      throw Failure.usage("'\(folder)' is not a folder")
    }
    let comparison = FolderComparison(
      histories, siteFiles: Self.siteFiles(in: selection.root, environment))
    self.folder = comparison.findings(in: home)
    fileCount = comparison.fileCount
  }

  /// The report for people: what is not as it was published, and what was compared.
  package var lines: [String] {
    let faults = faults.map(\.line)
    let newest = editions.map {
      "\($0.meeting): edition \($0.number) of \($0.date), seal \($0.seal)"
    }
    let unknown = isSealKnown == false ? ["the seal is that of no edition"] : []
    guard !editions.isEmpty || !faults.isEmpty else { return ["nothing was published yet"] }
    let count = fileCount == 1 ? "1 file" : "\(fileCount) files"
    return faults + newest + unknown
      + [isIntact ? "\(count): all as published" : "\(count): not all as published"]
  }

  /// The report for programs; Publishing.md describes it.
  package var json: JSONValue {
    func list(_ faults: [PublishedFault]) -> JSONValue {
      .list(
        faults.map { fault in
          .object([
            "fault": .text(fault.kind.rawValue), "path": .text(fault.path),
            "explanation": fault.explanation.map { .text($0) },
          ])
        })
    }
    return .object([
      "intact": .flag(isIntact),
      "files": .number(fileCount),
      "sealKnown": isSealKnown.map { .flag($0) },
      "frozen": list(frozen),
      "folder": folder.map(list),
      "editions": .list(
        editions.map {
          .object([
            "meeting": .text($0.meeting), "edition": .number($0.number),
            "published": .text($0.date.description), "seal": .text($0.seal),
          ])
        }),
    ])
  }

  /// The public files that builds made of the whole workspace, such as the index page. They belong to the
  /// site, and are published with no meeting.
  private static func siteFiles(in root: String, _ environment: Environment) -> Set<[UInt8]> {
    let list = OutputList(in: root, environment: environment.silent)
    return Set(
      list.files.filter { $0.place == .public && $0.source.isEmpty }.map { Array($0.path.utf8) })
  }
}
