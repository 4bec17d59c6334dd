import PaperSource

/// How the documents of a build differ from those of the last one, byte by byte.
package struct OutputComparison {
  /// The paths, relative to the parent of the folders of outputs, in their order.
  let added: [String]
  let changed: [String]
  /// The number of unchanged files.
  let unchanged: Int

  /// The comparison where nothing differs.
  static func unchanged(_ count: Int) -> OutputComparison {
    OutputComparison(added: [], changed: [], unchanged: count)
  }

  private init(added: [String], changed: [String], unchanged: Int) {
    (self.added, self.changed, self.unchanged) = (added, changed, unchanged)
  }

  /// Compares with the files on disk, before anything is in its place.
  /// - Parameters:
  ///   - targets: the files, which were put away and compared then.
  ///   - home: the parent of the folders of outputs.
  init(of targets: [OutputStaging.Target], in home: String) {
    var added: [String] = []
    var changed: [String] = []
    for target in targets {
      let path = Path.relative(target.path, from: home)
      switch target.content {
      case .unchanged: break
      case .staged(_, isNew: true): added.append(path)
      case .staged(_, isNew: false), .bytes: changed.append(path)
      }
    }
    unchanged = targets.count - added.count - changed.count
    self.added = added.sorted()
    self.changed = changed.sorted()
  }

  /// The report, in plain words.
  /// - Parameter removed: the files that the same build removed.
  package func lines(removed: [OutputFolders.Removal]) -> [String] {
    added.map { "added \($0)" } + changed.map { "changed \($0)" }
      + removed.map { "removed \($0.pathInHome): \($0.reason)" } + ["unchanged: \(unchanged)"]
  }
}
