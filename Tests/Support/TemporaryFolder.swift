package import Foundation

/// A temporary folder that is removed with the object that owns it.
package final class TemporaryFolder: Sendable {
  /// The path, absolute and with symbolic links resolved.
  package let path: String

  package init(_ files: [String: String] = [:]) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.resolvingSymlinksInPath().path
    for (name, text) in files { try write(text, to: name) }
  }

  /// A folder with a copy of a workspace of the project, without what is made of it.
  package convenience init(copyOf workspace: String) throws {
    try self.init()
    let names = try FileManager.default.contentsOfDirectory(atPath: workspace)
    for name in names where !name.hasPrefix("out") && !name.hasPrefix(".board-paper") {
      try FileManager.default.copyItem(atPath: workspace + "/" + name, toPath: path(of: name))
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  package func path(of name: String) -> String { path + "/" + name }

  package func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  package func write(_ data: Data, to name: String) throws {
    let url = URL(fileURLWithPath: path(of: name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  package func read(_ name: String) throws -> String {
    try String(contentsOfFile: path(of: name), encoding: .utf8)
  }

  package func data(of name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path(of: name)))
  }

  package func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(of: name))
  }

  /// The paths of all files below the folder, in alphabetical order.
  package func files() -> [String] {
    let names = FileManager.default.subpaths(atPath: path) ?? []
    return names.filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: path(of: name), isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }

  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path(of: name))
  }

  /// The same, of those whose paths begin with a text.
  package func files(_ start: String) -> [String] { files().filter { $0.hasPrefix(start) } }
}
