import SystemPackage

/// Operations on paths as text, without access to the disk.
package enum Path {
  /// A path relative to a folder; an absolute path is returned unchanged.
  package static func join(_ folder: String, _ path: String) -> String {
    path.hasPrefix("/") ? path : folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }

  /// An absolute path without `.`, `..` and doubled slashes.
  package static func normalised(_ path: String) -> String {
    FilePath("/" + path).lexicallyNormalized().string
  }

  /// The folder that an absolute path is in.
  package static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex else {
      return "/"
    }
    return String(path[..<slash])
  }

  /// The last part of a path.
  package static func name(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) }
      ?? path
  }

  /// The ending of the last part of a path in small letters, without its full stop; empty for none.
  package static func ending(of path: String) -> String {
    FilePath(path).extension?.lowercased() ?? ""
  }

  /// The path without the ending of its last part.
  package static func withoutExtension(_ path: String) -> String {
    var path = FilePath(path)
    path.extension = nil
    return path.string
  }

  /// Whether an absolute path without dots is a folder or is inside it.
  package static func isInside(_ path: String, folder: String) -> Bool {
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    // The bytes alone tell where an accent follows the slash, and the text where accents are encoded
    // in two ways.
    return path == folder || path.utf8.starts(with: start.utf8) || path.hasPrefix(start)
  }

  /// Whether a relative path leads to something below the folder that it is relative to, and to no
  /// other place. Paths in lists that the program keeps are used to move, read and remove files.
  package static func isBelow(_ path: String) -> Bool {
    !path.utf8.contains(0)
      && path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        .allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
  }

  /// An absolute path, relative to a folder. Both are without dots.
  package static func relative(_ path: String, from folder: String) -> String {
    // Fast path: most files are below the folder.
    let inner = path.utf8.dropFirst(folder.utf8.count)
    if inner.count > 1, inner.first == UInt8(ascii: "/"), path.utf8.starts(with: folder.utf8) {
      return String(path[path.utf8.index(after: inner.startIndex)...])
    }
    let (target, start) = (FilePath(path).components, FilePath(folder).components)
    let common = zip(target, start).prefix { $0 == $1 }.count
    let up = Array(repeating: FilePath.Component(".."), count: start.count - common)
    return up.isEmpty && target.count == common
      ? "." : FilePath(root: nil, up + target.dropFirst(common)).string
  }
}
