/// Why a file cannot be read as an Office document.
package enum PackageError: Error, Hashable, Sendable {
  /// The quantities that have a limit.
  package enum Measure: Hashable, Sendable {
    case partBytes, allBytes, compression, parts, nesting, elements, text, cells, strings
  }

  /// The bytes are not a zip file.
  case notAZip
  /// The zip file is truncated or inconsistent; the part that is affected, if it is a single one.
  case damaged(part: String?)
  /// A part is encrypted, or compressed with a method that Office does not use.
  case unreadablePart(String)
  /// A name of a part that leads out of the package, or that occurs twice.
  case wrongPartName(String)
  /// A required part is missing.
  case missingPart(String)
  case tooLarge(Measure, part: String?)
  /// The part is not well-formed XML. Line and column are those of expat.
  case malformedXML(part: String, line: Int, column: Int, reason: String)
  /// The part has a document type declaration, whose entities could expand without limit or refer
  /// to external files.
  case documentType(part: String)
  /// A package that is not a workbook, such as a Word document.
  case notAWorkbook
  /// A package that is not a Word document, or one in the "strict" edition of the standard.
  case notADocument
}
