import PaperSource

/// A file that a browser may see, with what it needs to know of it.
struct ServedFile {
  let bytes: [UInt8]
  let type: String
  /// What a page may load and who may show it.
  let policy: String
  /// Whether a browser saves it instead of showing it.
  let isSaved: Bool

  /// A file of the outputs; nil where there is none, or a link leads out of its folder.
  /// - Parameter folder: the folder of its place, absolute.
  init?(_ path: String, in folder: String) {
    guard let real = FileSystem.realPath(folder),
      let bytes = try? FileSystem.read(
        Path.join(real, path), inside: real, limit: Self.sizeLimit)
    else { return nil }
    self.bytes = bytes
    let ending = Path.ending(of: path)
    type = Self.types[ending] ?? "application/octet-stream"
    policy = Self.policy(of: ending)
    isSaved = !Self.shown.contains(ending)
  }

  /// A file of the page around documents; nil where there is none.
  init?(partOfPage name: String) {
    guard let text = PageFiles.text(of: name) else { return nil }
    bytes = Array(text.utf8)
    type = Self.types[Path.ending(of: name)] ?? "text/plain; charset=utf-8"
    policy = Self.shellPolicy
    isSaved = false
  }

  private static let sizeLimit = 1 << 28

  private static let types = [
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8", "md": "text/plain; charset=utf-8",
    "json": "application/json", "xml": "application/xml", "svg": "image/svg+xml",
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "pdf": "application/pdf",
    "csv": "text/csv; charset=utf-8", "ics": "text/calendar; charset=utf-8",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  ]

  private static let shown: Set = [
    "html", "css", "js", "md", "json", "xml", "svg", "png", "jpg", "jpeg", "pdf",
  ]

  /// The page around documents: nothing that is not its own, and in no other page.
  private static let shellPolicy = """
    default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
    frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
    """

  /// Documents state themselves which of their own styles and scripts are theirs; this only adds that
  /// they load nothing from elsewhere, and that no other site shows them.
  private static func policy(of ending: String) -> String {
    let own =
      """
      default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; \
      form-action 'none'; frame-ancestors 'self'
      """
    return switch ending {
    case "html": own + "; script-src 'self' 'unsafe-inline'"
    case "svg", "xml": own + "; sandbox"
    default: own
    }
  }
}

/// The files of the page around documents, which are part of the program.
enum PageFiles {
  private static let texts = Dictionary(
    embeddedPage.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })

  static func text(of name: String) -> String? { texts[name] }
}
