/// A document as Typst sets it, with what the compiler cannot mark by itself.
package struct TypstSource: Sendable {
  /// The whole source, in UTF-8. It reads no file and no package.
  package let bytes: [UInt8]
  /// What is read in the PDF, in UTF-8.
  package let words: [UInt8]
  /// For each table of the document, in order, whether the first cell of each row names the row.
  package let hasRowHeaders: [Bool]
}
