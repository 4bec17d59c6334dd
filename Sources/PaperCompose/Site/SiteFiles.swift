package import PaperMarkup
package import PaperModel

/// The files that were made for the public, as pages of the site lead to them.
package struct SiteFiles: Sendable {
  /// A file in the folder of public documents.
  package struct File: Sendable {
    package let path: String
    /// The path of its source in the workspace; empty for an output of the whole workspace.
    package let source: String
    /// In bytes.
    package let size: Int

    package init(path: String, source: String, size: Int) {
      self.path = path
      self.source = source
      self.size = size
    }

    /// Whether it is a document in another format than a page, and no picture that one needs.
    fileprivate var isDownload: Bool {
      !["html", "png", "jpg", "jpeg", "svg"].contains(format)
    }
    fileprivate var stem: String { SitePaths.stem(of: path) }
    fileprivate var format: String {
      path.lastIndex(of: ".").map { String(path[path.index(after: $0)...]) } ?? ""
    }
  }

  private let paths: Set<String>
  private let ofStem: [String: [File]]
  private let ofSource: [String: [File]]

  package init(_ files: [File]) {
    paths = Set(files.map(\.path))
    ofStem = Dictionary(grouping: files, by: \.stem)
    ofSource = Dictionary(grouping: files, by: \.source)
  }

  /// Whether there is a file at a path.
  package func contains(_ path: String) -> Bool { paths.contains(path) }

  /// Whether there is a file with such a name.
  func hasFile(ending: String) -> Bool { paths.contains { $0.hasSuffix(ending) } }

  /// The path of the page of a source; nil where none was made.
  package func page(ofSource source: String) -> String? {
    let path = SitePaths.stem(of: source) + ".html"
    return contains(path) ? path : nil
  }

  /// The files of a source that are not pages.
  package func downloads(ofSource source: String) -> [File] {
    (ofSource[source] ?? []).filter(\.isDownload)
  }

  /// The files of a name that are not pages.
  package func downloads(named stem: String) -> [File] {
    (ofStem[stem] ?? []).filter(\.isDownload)
  }
}

extension PageWords {
  /// What a link to a file says: its format and its size. Formats of which the house says nothing are told
  /// by the extension of the file.
  package func download(_ file: SiteFiles.File) -> String {
    let format = Word(rawValue: "format-\(file.format)").map(word) ?? file.format.uppercased()
    return download(format: format, size: size(file.size))
  }

  /// A size in thousands or millions of bytes, as file managers show it.
  private func size(_ bytes: Int) -> String {
    guard bytes >= 1_000_000 else {
      return "\(max(1, (bytes + 500) / 1_000)) \(word(.kilobytes))"
    }
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10) \(word(.megabytes))"
  }
}

/// A document on the site: its page, and its other formats.
package struct SiteDocument: Sendable {
  fileprivate let title: String
  fileprivate let page: String?
  fileprivate let downloads: [SiteFiles.File]
  fileprivate let words: PageWords
  /// The path of the page that leads to it.
  fileprivate let place: String

  /// - Parameter page: the path of its page; nil where it has none.
  init(
    _ title: String, page: String?, downloads: [SiteFiles.File], words: PageWords,
    from place: String
  ) {
    self.title = title
    self.page = page
    self.downloads = downloads
    self.words = words
    self.place = place
  }

  fileprivate var links: [Inline] {
    let links = downloads.map { file -> [Inline] in
      let address = DocumentLinks.address(of: file.path, from: place)
      return [.link(destination: address, [.text(words.download(file))])]
    }
    return Array(links.joined(separator: [.text(", ")]))
  }
}

extension Records {
  /// A document on the site.
  package static let siteDocument = Record<SiteDocument>(
    "site-document",
    [
      .text("title", "What it is called.") { $0.title },
      .text("link", "The address of its page.") { document in
        document.page.map { DocumentLinks.address(of: $0, from: document.place) }
      },
      .line("downloads", "Links to its other formats, each with its size.") { document in
        document.links.isEmpty ? nil : document.links
      },
    ])
}
