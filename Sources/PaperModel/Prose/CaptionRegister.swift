package import PaperMarkup

/// The names of tables and pictures in the texts of files, and the references to them, with their places.
///
/// What a text includes belongs to the file that includes it, as the words of an included text do.
package struct CaptionRegister: Sendable {
  /// The names by the paths of the files whose documents they are in, as shown to the user; those of a file
  /// in the order of reading.
  package private(set) var names: [String: [Placed<CaptionName>]] = [:]
  /// The references, likewise.
  package private(set) var references: [String: [Placed<CaptionName>]] = [:]

  package static let empty = CaptionRegister()

  package init() {}

  /// Whether no text has a name or refers to one.
  package var isEmpty: Bool { names.isEmpty && references.isEmpty }

  package mutating func add(_ name: CaptionName, in document: String, at range: InputRange) {
    names[document, default: []].append(Placed(name, at: range))
  }

  package mutating func add(_ reference: Placed<CaptionName>, in document: String) {
    references[document, default: []].append(reference)
  }
}
