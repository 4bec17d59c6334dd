/// The file, or part of a workbook, that a place is in. Shared by all its places to save memory,
/// since every value that is read has a place.
package final class InputOrigin: Sendable {
  /// The file as named to the user: relative to the current folder, or `-` for standard input.
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
