#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import PaperSource

/// What builds left that were killed.
enum OutputLeftovers {
  /// Removes the folders in which they put files together.
  /// - Parameter home: the folder that holds the list of outputs in a hidden one.
  static func clearStaging(in home: String) {
    for folder in staging(in: home) { ScratchFolder.remove(folder) }
  }

  /// The folders in which builds that are over put files together.
  static func staging(in home: String) -> [String] {
    let folder = Path.join(home, OutputList.folder)
    return FileSystem.names(in: folder).filter { name in
      name.hasPrefix(OutputStaging.prefix) && isOver(name.dropFirst(OutputStaging.prefix.count))
    }.map { Path.join(folder, $0) }
  }

  /// Removes temporaries of the files given, all in one folder, that lie beside their places.
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
      unlink(path)
    }
  }

  /// Whether a text is the number of a process that is there no more, or of this one, which has left
  /// nothing yet.
  private static func isOver(_ text: Substring) -> Bool {
    guard isNumber(text), let process = pid_t(text), process > 0 else { return false }
    return process == getpid() || (kill(process, 0) != 0 && errno == ESRCH)
  }

  private static func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
