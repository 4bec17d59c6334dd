package import PaperMarkup

/// The names of tables and pictures in the texts of files, and the references to them, with their places.
///
/// What a text includes belongs to the file that includes it, as the words of an included text do.
package struct CaptionRegister: Sendable {
  /// The names in the order of reading. The document of each is the path of its file, as shown to the
  /// user.
  package private(set) var names: [Placed<CaptionTarget>] = []
  package private(set) var references: [Placed<CaptionTarget>] = []

  package static let empty = CaptionRegister()

  package init() {}

  package mutating func add(_ name: CaptionName, in document: String, at range: InputRange) {
    names.append(Placed(CaptionTarget(name, in: document), at: range))
  }

  package mutating func add(_ reference: Placed<CaptionName>, in document: String) {
    references.append(Placed(CaptionTarget(reference.value, in: document), at: reference.range))
  }
}
