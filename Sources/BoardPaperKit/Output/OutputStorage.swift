import PaperRender
import PaperSource
import Synchronization

/// Puts the outputs of a build away as they are made, so that a build of many holds few in memory: what
/// is as the last build left it is let go, and everything else is written into the staging folder, from
/// which it is moved into its place once everything is made.
final class OutputStorage: Sendable {
  private let folders: OutputFolders
  private let staging = Mutex<OutputStaging?>(nil)

  init(for folders: OutputFolders) { self.folders = folders }

  /// The absolute path of a file.
  func path(of file: OutputFile) -> String { folders.target(of: file).path }

  /// The file with its bytes put away.
  func put(_ file: OutputFile) throws -> OutputFile {
    guard let content = file.content else { return file }
    let target = folders.target(of: file)
    let size = content.bytes.count
    let status = try? FileSystem.Status(target.path, followingLinks: false)
    if status?.kind == .file, status?.size == size,
      (try? FileSystem.read(target.path, limit: size)) == content.bytes
    {
      return file.put(in: .unchanged(size: size))
    }
    do throws(WriteProblem) {
      let folders = folders
      let place = try staging.withLock { staging throws(WriteProblem) in
        if staging == nil { staging = try folders.newStaging() }
        return staging?.nextPlace() ?? ""
      }
      try OutputStaging.write(content.bytes, for: target, into: place)
      return file.put(in: .staged(path: place, size: size, isNew: status == nil))
    } catch {
      throw error.failure
    }
  }

  /// The staging folder with what was put away, for the one who moves it into its place.
  func takeStaging() throws(WriteProblem) -> OutputStaging {
    let taken = staging.withLock { staging in
      defer { staging = nil }
      return staging
    }
    guard let taken else { return try folders.newStaging() }
    return taken
  }

  /// Removes what was put away and is in no place yet.
  func clear() {
    staging.withLock { staging in
      staging?.clear()
      staging = nil
    }
  }
}
