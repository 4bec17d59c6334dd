import PaperCompose
import OfficePackage
import PaperMarkup
package import PaperModel
import PaperRender
import PaperSource

/// Writes documents in several formats.
package struct DocumentOutput {
  private let style: DocxStyle
  /// Whether the style is that of a document of the house.
  private let hasOwnLook: Bool
  private let compressed = CompressedParts()
  /// The site of the pages; nil for pages that are not in a site.
  private let site: SiteFrame?
  private let house: House
  /// What was corrected in documents since they were published.
  private let corrections: PublishedCorrections
  /// The folder of the documents among all on the web, with a final `/`; empty for that of all.
  private let folder: String
  private let environment: Environment

  /// - Parameters:
  ///   - site: the site of the pages.
  ///   - corrections: what was corrected in documents since they were published.
  ///   - folder: the folder of the documents among all on the web; nil for that of all.
  package init(
    _ house: House, as formats: [DocumentFormat], site: SiteFrame? = nil,
    corrections: PublishedCorrections = .none, folder: String? = nil, in environment: Environment
  ) throws {
    self.site = site
    self.house = house
    self.corrections = corrections
    self.folder = folder.map { $0 + "/" } ?? ""
    self.environment = environment
    guard formats.contains(where: { $0 == .docx || $0 == .pdf }), let reference = house.reference
    else {
      (style, hasOwnLook) = (.builtIn, false)
      return
    }
    do throws(PackageError) {
      // A reference document that is the unchanged export of the program's own styles is ignored.
      if let builtIn = HouseReader.readBuiltIn(BuiltInHouse.defaultName)?.house,
        try DocxStyle.referenceDocument(of: builtIn) == reference
      {
        (style, hasOwnLook) = (.builtIn, false)
      } else {
        (style, hasOwnLook) = (try DocxStyle(reference: reference), true)
      }
    } catch {
      throw Failure(.inputs, "error: the house's reference.docx cannot be used: \(error)")
    }
  }

  /// - Parameters:
  ///   - path: the path of the output in the output folder.
  ///   - search: what can be searched with the field of a page; nil for a page without one.
  func content(
    of document: Document, as format: DocumentFormat, at path: String,
    search: HTMLWriter.Searched? = nil
  ) throws -> OutputContent {
    let document = corrected(document, at: path)
    switch format {
    case .md: return OutputContent(Array(document.markdown.utf8))
    case .html:
      return OutputContent(HTMLWriter.bytes(of: document, search: search))
    case .docx: return OutputContent(try word(document, named: path))
    case .pptx:
      do throws(PackageError) {
        return OutputContent(try PptxWriter.packed(document, reusing: compressed))
      } catch {
        throw Failure(.inputs, "error: '\(path)' cannot be made: \(error)")
      }
    case .pdf:
      guard let made = try pdf(of: document, at: path) else {
        throw Failure(.converter, "error: \(PDFOutput.lack)")
      }
      return made
    }
  }

  /// The document with what was corrected in it since it was published.
  private func corrected(_ document: Document, at path: String) -> Document {
    guard document.audience == .public else { return document }
    return document.corrected(
      corrections.of(folder + Path.withoutExtension(path)).map {
        house.pages.corrected(on: house.text($0.date), reason: $0.reason)
      })
  }

  /// The PDF of a document; nil where nothing is installed that makes any.
  func pdf(of document: Document, at path: String) throws -> OutputContent? {
    let output = PDFOutput(hasOwnLook: hasOwnLook, environment: environment) {
      try word($0, named: path, drawsCharts: false)
    }
    return try output.content(of: document, at: path)
  }

  /// The PDF of a pack as an earlier build made it, where this build is to keep it; nil where it is made.
  func earlierPDF(of document: Document, at path: String, for audience: Audience) -> OutputContent?
  {
    environment.earlierPDF?(audience, folder + path).map {
      OutputContent($0, madeOf: TypstWriter.source(of: document))
    }
  }

  private func word(
    _ document: Document, named name: String, drawsCharts: Bool = true
  ) throws -> ArchiveWriter.Packed {
    do throws(PackageError) {
      return try DocxWriter.packed(
        document, style: style, drawsCharts: drawsCharts,
        markedAs: drawsCharts ? mark(of: document, at: name) : nil, reusing: compressed)
    } catch {
      throw Failure(.inputs, "error: '\(name)' cannot be made: \(error)")
    }
  }

  /// What a Word file is known by when it comes back from a review: the path of its document among all,
  /// and who may see it.
  func mark(of document: Document, at path: String) -> String {
    "\(document.audience) \(folder)\(Path.withoutExtension(path))"
  }

  /// A document in several formats. Its page leads to the others, and so is written last.
  /// - Parameters:
  ///   - source: the path of its source, after which it is named unless there is a `path`.
  ///   - workbooks: other files of the same source.
  ///   - document: the document, with the links of a format.
  func files(
    as formats: [DocumentFormat], of source: String, at path: String? = nil,
    for audience: Audience, besides workbooks: [OutputFile] = [],
    _ document: (DocumentFormat) throws -> Document?
  ) throws -> [OutputFile] {
    let (name, place) = (path ?? source, OutputPlace(audience))
    var made: [DocumentFormat: OutputFile] = [:]
    var pictures: [OutputFile] = []
    for format in formats where format != .html {
      guard let document = try document(format) else { continue }
      let path = format.path(of: name)
      let named = format == .md ? NamedPictures(of: corrected(document, at: path), at: path) : nil
      let content = try named?.content ?? content(of: document, as: format, at: path)
      made[format] = OutputFile(path: path, content, place: place, source: source)
      pictures += (named?.images ?? []).map {
        OutputFile(path: $0.path, OutputContent($0.bytes), place: place, source: source)
      }
    }
    if formats.contains(.html), let document = try document(.html) {
      let others = formats.compactMap { made[$0] } + workbooks
      made[.html] = try page(
        document, at: DocumentFormat.html.path(of: name), for: audience, source: source,
        besides: others)
    }
    return formats.compactMap { made[$0] } + pictures + workbooks
  }

  /// A page of the site; of the restricted edition a page by itself.
  /// - Parameter others: the files with its other formats.
  func page(
    _ document: Document, at path: String, for audience: Audience = .public, source: String = "",
    besides others: [OutputFile] = [], search: HTMLWriter.Searched? = nil
  ) throws -> OutputFile {
    let frame = audience == .public ? site : nil
    let site = frame?.place(of: path, besides: others)
    let document = corrected(document, at: path)
    let bytes = HTMLWriter.bytes(of: document, site: site, search: search)
    return OutputFile(
      path: path, OutputContent(bytes), place: OutputPlace(audience), source: source,
      page: frame?.isWhole == true ? site.map { SitePage(of: document, at: $0) } : nil)
  }
}

/// Markdown with the pictures that it names: copies beside it, of the same name with a number.
private struct NamedPictures {
  let content: OutputContent
  /// The paths of the copies, and what is in them.
  let images: [(path: String, bytes: [UInt8])]

  /// Nil for a document without pictures.
  init?(of document: Document, at path: String) {
    let images = document.images
    guard !images.isEmpty else { return nil }
    let start = Path.withoutExtension(path) + "-picture-"
    func copy(of image: PictureImage) -> String {
      start + "\((images.firstIndex(of: image) ?? 0) + 1).\(image.format.rawValue)"
    }
    let text = document.markdown { Path.name(of: copy(of: $0)) }
    content = OutputContent(Array(text.utf8))
    self.images = images.map { (copy(of: $0), $0.bytes) }
  }
}
