import PaperMarkup

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import PaperSource
import SystemPackage

/// Temporary files and folders that killed builds left.
enum OutputLeftovers {
  /// Removes their staging folders.
  /// - Parameter home: the parent of the folders of outputs.
  static func clearStaging(in home: String) {
    for folder in staging(in: home) { ScratchFolder.remove(folder) }
  }

  /// The staging folders of builds that no longer run.
  static func staging(in home: String) -> [String] {
    let folder = Path.join(home, OutputList.folder)
    return FileSystem.names(in: folder).filter { name in
      name.hasPrefix(OutputStaging.prefix) && isOver(name.dropFirst(OutputStaging.prefix.count))
    }.map { Path.join(folder, $0) }
  }

  /// Removes temporary files of the given files, all in one folder.
  static func clearTemporaries(of names: Set<String>, in folder: String) {
    let starts = Set(names.map { String($0.prefix(FileWriting.temporaryNameLength)) })
    for name in FileSystem.names(in: folder) where name.hasPrefix(".") {
      guard let dot = name.lastIndex(of: "."), dot > name.startIndex,
        starts.contains(String(name[..<dot].dropFirst()))
      else { continue }
      let numbers = name[name.index(after: dot)...]
        .split(separator: "-", omittingEmptySubsequences: false)
      let path = Path.join(folder, name)
      guard numbers.count == 2, isNumber(numbers[1]), isOver(numbers[0]),
        FileSystem.kind(of: path, followingLinks: false) == .file
      else { continue }
      try? FileWriting.remove(path)
    }
  }

  /// Whether a text is the id of a process that no longer runs, or of this one, which has no
  /// leftovers yet.
  private static func isOver(_ text: Substring) -> Bool {
    guard isNumber(text), let process = pid_t(text), process > 0 else { return false }
    return process == getpid() || (kill(process, 0) != 0 && Errno.last == .noSuchProcess)
  }

  private static func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy(\.isDigit)
  }
}
