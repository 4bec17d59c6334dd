import PaperModel
import PaperSource

/// An edition on disk: its folder with the files as they were published, the manifest that lists them, and
/// their checksums in the format of `sha256sum`.
struct PublishedEdition {
  let meeting: String
  let number: Int
  /// Its folder, absolute.
  let path: String
  /// The bytes of the manifest; nil where it cannot be read.
  let manifestBytes: [UInt8]?
  /// Nil where it cannot be read, or is not about this edition.
  let manifest: PublishedManifest?

  /// The largest file that is read.
  static let sizeLimit = 1 << 28
  /// The folder of the published files, in that of the edition.
  static let files = "files"

  init(_ number: Int, of meeting: String, in folder: PublishedFolder) {
    self.meeting = meeting
    self.number = number
    path = Path.join(folder.folder(of: meeting), String(number))
    let file = Path.join(path, PublishedManifest.fileName)
    manifestBytes = Self.read(file, limit: PublishedManifest.sizeLimit)
    manifest = manifestBytes.flatMap(PublishedManifest.init).flatMap {
      $0.meeting == meeting && $0.edition == number ? $0 : nil
    }
  }

  /// The SHA-256 of the manifest, which states that of each file and the seal of the edition before: so
  /// it covers all that was published of the meeting until then.
  var seal: String? { manifestBytes.map { SHA256Digest(of: $0).hexadecimal } }

  /// The bytes of a published file; nil where it cannot be read, or is a link.
  func bytes(of file: String) -> [UInt8]? {
    Self.read(Path.join(Path.join(path, Self.files), file), limit: Self.sizeLimit)
  }

  private static func read(_ path: String, limit: Int) -> [UInt8]? {
    guard FileSystem.kind(of: path, followingLinks: false) == .file else { return nil }
    return try? FileSystem.read(path, limit: limit)
  }
}
