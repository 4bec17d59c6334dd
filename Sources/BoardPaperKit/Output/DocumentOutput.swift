import OfficePackage
package import PaperModel
import PaperRender

/// Writes documents in their formats.
package struct DocumentOutput {
  private let style: DocxStyle
  private let compressed = CompressedParts()
  /// What the pages of a site call it; nil for pages that stand alone.
  private let siteName: String?
  private let environment: Environment

  /// - Parameter siteName: what pages call the page that leads to all others.
  package init(
    _ house: House, as formats: [DocumentFormat], siteName: String? = nil,
    in environment: Environment
  ) throws {
    self.siteName = siteName
    self.environment = environment
    guard formats.contains(where: { $0 == .docx || $0 == .pdf }), let reference = house.reference
    else {
      style = .builtIn
      return
    }
    do throws(PackageError) {
      // Exported and never changed, it says nothing of its own.
      style =
        try DocxStyle.referenceDocument() == reference ? .builtIn : DocxStyle(reference: reference)
    } catch {
      throw Failure(.inputs, "error: the house's reference.docx cannot be used: \(error)")
    }
  }

  /// - Parameters:
  ///   - path: where it goes, in the output folder.
  ///   - isSearchable: whether its page has a field that searches the rows of its tables.
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

  /// Where a page stands in the site; nil for one that is in none, and for the one that leads to all.
  private func place(of path: String) -> SitePlace? {
    guard let siteName, path != SiteOutputs.path else { return nil }
    let home = DocumentLinks.address(of: SiteOutputs.path, from: path)
    return SitePlace(home: home, name: siteName)
  }
}
