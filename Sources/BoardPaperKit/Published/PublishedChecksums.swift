import PaperModel

/// The checksums of an edition in the format of `sha256sum`, by which anybody can verify it without this
/// program: `sha256sum -c SHA256SUMS`.
enum PublishedChecksums {
  /// The name of the file in the folder of the edition.
  static let fileName = "SHA256SUMS"

  /// The file for a manifest: a line for each published file, and one for the manifest.
  static func bytes(of manifest: PublishedManifest, _ manifestBytes: [UInt8]) -> [UInt8] {
    let lines =
      manifest.files.map { line($0.hash, "\(PublishedEdition.files)/\($0.path)") }
      + [line(SHA256Digest(of: manifestBytes).hexadecimal, PublishedManifest.fileName)]
    return Array(lines.joined().utf8)
  }

  /// A line. A backslash in front says that the name has escapes, as GNU coreutils do it.
  private static func line(_ hash: String, _ path: String) -> String {
    guard path.utf8.contains(where: isEscaped) else { return "\(hash)  \(path)\n" }
    var name = ""
    for scalar in path.unicodeScalars {
      switch scalar {
      case "\\": name += "\\\\"
      case "\n": name += "\\n"
      case "\r": name += "\\r"
      default: name.unicodeScalars.append(scalar)
      }
    }
    return "\\\(hash)  \(name)\n"
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
