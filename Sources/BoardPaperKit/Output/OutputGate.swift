import PaperRender

/// The last gate of the public files of a house: a final check for words of what is private, since
/// private text was left out earlier.
struct OutputGate: Sendable {
  private let gate: LastGate
  /// The folder of the second house's documents; nil for those of the first.
  private let folder: String?

  init(_ gate: LastGate, folder: String?) {
    self.gate = gate
    self.folder = folder
  }

  /// Refuses files of this house that contain words of what is private, where the public may see them.
  /// - Parameter files: the files of all houses. Those that were put away have passed the gate.
  func pass(_ files: [OutputFile]) throws {
    let shown = files.lazy.compactMap { file in
      file.place == .public && file.folder == folder
        ? file.content.map { (name: file.path, content: $0) } : nil
    }
    guard let refusal = gate.refusal(of: shown) else { return }
    if !TestHooks.noteInTests(refusal: refusal) { throw Failure(.inputs, refusal) }
  }

  /// Puts files away once they have passed the gate.
  /// - Parameter files: the files of the house, by paths in its folder.
  /// - Returns: the same files, without their bytes.
  func put(_ files: [OutputFile], in storage: OutputStorage) throws -> [OutputFile] {
    let placed = files.map { file in folder.map { file.within($0) } ?? file }
    try pass(placed)
    return try zip(files, placed).map { file, placed in
      file.put(in: try storage.put(placed).storage)
    }
  }
}
