import PaperCompose
import OfficePackage
package import PaperModel
import PaperRender
import PaperSource

/// Writes documents in several formats.
package struct DocumentOutput {
  private let style: DocxStyle
  private let compressed = CompressedParts()
  /// The name of the site, for the pages; nil for pages that are not in a site.
  private let siteName: String?
  /// The pages in the other house of the board; nil where there is none.
  private let other: SiteLanguage?
  private let environment: Environment

  /// - Parameters:
  ///   - siteName: the text of the pages' links to the index page.
  ///   - other: the same pages in the other house of the board.
  package init(
    _ house: House, as formats: [DocumentFormat], siteName: String? = nil,
    other: SiteLanguage? = nil, in environment: Environment
  ) throws {
    self.siteName = siteName
    self.other = other
    self.environment = environment
    guard formats.contains(where: { $0 == .docx || $0 == .pdf }), let reference = house.reference
    else {
      style = .builtIn
      return
    }
    do throws(PackageError) {
      // A reference document that is the unchanged export of the program's own styles is ignored.
      if let builtIn = HouseReader.readBuiltIn(BuiltInHouse.defaultName)?.house,
        try DocxStyle.referenceDocument(of: builtIn) == reference
      {
        style = .builtIn
      } else {
        style = try DocxStyle(reference: reference)
      }
    } catch {
      throw Failure(.inputs, "error: the house's reference.docx cannot be used: \(error)")
    }
  }

  /// - Parameters:
  ///   - path: the path of the output in the output folder.
  ///   - isSearchable: whether the page has a field to search the rows of its tables.
  func content(
    of document: Document, as format: DocumentFormat, at path: String, isPrivate: Bool = false,
    isSearchable: Bool = false
  ) throws -> OutputContent {
    switch format {
    case .md: return OutputContent(Array(document.markdown.utf8))
    case .html:
      return OutputContent(
        HTMLWriter.bytes(
          of: document, site: isPrivate ? nil : place(of: path), isSearchable: isSearchable))
    case .docx: return OutputContent(try word(document, named: path))
    case .pptx:
      do throws(PackageError) {
        return OutputContent(try PptxWriter.packed(document, reusing: compressed))
      } catch {
        throw Failure(.inputs, "error: '\(path)' cannot be made: \(error)")
      }
    case .pdf:
      return OutputContent(
        try PDFOutput.bytes(
          ofWord: try word(document, named: path).bytes, named: path, date: document.date,
          in: environment))
    }
  }

  private func word(_ document: Document, named name: String) throws -> ArchiveWriter.Packed {
    do throws(PackageError) {
      return try DocxWriter.packed(document, style: style, reusing: compressed)
    } catch {
      throw Failure(.inputs, "error: '\(name)' cannot be made: \(error)")
    }
  }

  /// The place of a page in the site; nil for a page outside of a site.
  private func place(of path: String) -> SitePlace? {
    guard let siteName else { return nil }
    // The index page leads to no index page.
    let home: SitePlace.Link? =
      path == SiteOutputs.path
      ? nil
      : SitePlace.Link(
        siteName, to: DocumentLinks.address(of: SiteOutputs.path, from: path))
    let other = other?.link(from: path)
    return home == nil && other == nil ? nil : SitePlace(home: home, other: other)
  }
}
