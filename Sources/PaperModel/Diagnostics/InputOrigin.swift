/// What places are in: a file, or a part of a workbook. All places of one share it, since everything
/// that is read has a place.
package final class InputOrigin: Sendable {
  /// As it is to be named to the user: relative to where she stands, or `-`.
  let file: String
  /// Nil in a text file.
  let workbookPlace: WorkbookPlace?

  package init(_ file: String, _ workbookPlace: WorkbookPlace? = nil) {
    self.file = file
    self.workbookPlace = workbookPlace
  }
}

extension InputOrigin: Hashable {
  package static func == (first: InputOrigin, second: InputOrigin) -> Bool {
    first === second
      || (first.file == second.file && first.workbookPlace == second.workbookPlace)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(file)
    hasher.combine(workbookPlace)
  }
}
