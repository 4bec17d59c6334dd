/// Why a file cannot be read as what Office programs write.
package enum PackageError: Error, Hashable, Sendable {
  /// What can be too large.
  package enum Measure: Hashable, Sendable {
    case partBytes, allBytes, compression, parts, nesting, elements, text, cells, strings
  }

  /// The bytes are no zip file at all.
  case notAZip
  /// The zip file breaks off or contradicts itself; the part where one is to blame.
  case damaged(part: String?)
  /// A part is encrypted, or compressed in a way that Office does not use.
  case unreadablePart(String)
  /// A part that leads out of the package, or two of one name.
  case wrongPartName(String)
  /// The part that the others need is not there.
  case missingPart(String)
  case tooLarge(Measure, part: String?)
  /// The part is not XML: where, as expat counts, and why.
  case malformedXML(part: String, line: Int, column: Int, reason: String)
  /// The part has a document type, with which it could expand without end or reach outside.
  case documentType(part: String)
  /// A package of another kind than a workbook, such as a Word document.
  case notAWorkbook
  /// A package of another kind than a Word document, or one in the edition that is called strict.
  case notADocument
}
