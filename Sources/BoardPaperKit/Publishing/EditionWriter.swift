import PaperSource
import SystemPackage

/// Puts an edition into the folder of what was published, in one step: it is written and synchronised
/// beside its place, and then moved there. Whenever the program is ended, the earlier editions are whole,
/// and the new one is whole or not there.
struct EditionWriter {
  private let manifest: PublishedManifest
  private let files: PublishedFiles
  private let folder: PublishedFolder

  init(_ manifest: PublishedManifest, _ files: PublishedFiles, in folder: PublishedFolder) {
    self.manifest = manifest
    self.files = files
    self.folder = folder
  }

  /// Writes the edition. Nothing is written where the edition before is not the newest any more.
  func write() throws {
    do throws(WriteProblem) {
      // A signal stops it before the edition is in its place, or takes effect afterwards.
      try Interruption.held { () throws(WriteProblem) in try writeAll() }
    } catch {
      throw error.failure
    }
  }

  /// Removes what publications that were ended left. Only for the one that holds the lock.
  static func clearLeftovers(in folder: PublishedFolder) {
    for path in folder.leftovers { ScratchFolder.remove(path) }
  }

  private func writeAll() throws(WriteProblem) {
    var made: [String] = []
    let unfinished = Path.join(
      folder.path, PublishedFolder.unfinished + String(FileWriting.process))
    do throws(WriteProblem) {
      TestHooks.stepInTests()
      try FileWriting.makeFolder(folder.path, made: &made)
      guard folder.isSound else { throw WriteProblem(folder.path, Errno.notDirectory) }
      Self.clearLeftovers(in: folder)
      try fill(unfinished)
      let home = folder.folder(of: manifest.meeting)
      TestHooks.stepInTests()
      try FileWriting.makeFolder(home, made: &made)
      try FileWriting.synchronise(folder.path)
      if let signal = Interruption.pending { throw WriteProblem(interruptedBy: signal) }
      let target = Path.join(home, String(manifest.edition))
      TestHooks.stepInTests()
      try WriteProblem.reported(of: target) {
        if TestHooks.isFullInTests() { throw Errno.noSpace }
        guard FileSystem.kind(of: target, followingLinks: false) == nil else {
          throw Errno.fileExists
        }
        try FileWriting.move(unfinished, to: target)
      }
      TestHooks.stepInTests()
      try FileWriting.synchronise(home)
      TestHooks.stepInTests()
    } catch {
      ScratchFolder.remove(unfinished)
      for path in made.reversed() { FileWriting.removeEmpty(path) }
      throw error
    }
  }

  /// Writes all files of the edition into a new folder.
  private func fill(_ unfinished: String) throws(WriteProblem) {
    var folders: [String] = []
    try FileWriting.makeFolder(unfinished, made: &folders)
    let bytes = manifest.bytes
    let published = Path.join(unfinished, PublishedEdition.files)
    for file in manifest.files {
      if let signal = Interruption.pending { throw WriteProblem(interruptedBy: signal) }
      try add(Path.join(published, file.path), files.bytes(of: file.path), &folders)
    }
    try add(Path.join(unfinished, PublishedManifest.fileName), bytes, &folders)
    try add(
      Path.join(unfinished, PublishedChecksums.fileName),
      PublishedChecksums.bytes(of: manifest, bytes), &folders)
    for path in folders.reversed() { try FileWriting.synchronise(path) }
  }

  private func add(
    _ path: String, _ bytes: [UInt8], _ folders: inout [String]
  ) throws(WriteProblem) {
    TestHooks.stepInTests()
    try FileWriting.makeFolder(Path.folder(of: path), made: &folders)
    // Nobody has a reason to write to it again.
    let mode: FilePermissions = [.ownerRead, .groupRead, .otherRead]
    let file = try FileWriting.create(path, mode: mode, for: path)
    try FileWriting.fill(file, with: bytes, path: path)
    try FileWriting.synchronise(path)
  }
}
