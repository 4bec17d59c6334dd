import PaperModel
package import PaperSource

/// Makes the documents of the example that is part of the program in a house, to look at the house.
package struct HouseExample {
  /// Makes all documents. No rule is applied, since the example lacks what the house may require, such
  /// as facts of its own.
  /// - Parameters:
  ///   - house: the house, which was read without errors.
  ///   - output: the parent of the folders of outputs, outside of any workspace; nil for a new
  ///     temporary folder, which is kept.
  /// - Returns: that parent, and the paths of the files, as shown to the user.
  package static func build(
    in house: HouseReader.Result, into output: String?, in environment: Environment
  ) throws -> (folder: String, written: [String]) {
    // Messages about the example do not help somebody who looks at a house.
    let environment = environment.silent
    let scratch = try ScratchFolder(in: environment)
    try AtomicWriter.write(
      embeddedExample.map { path, text in
        (path: Path.join(scratch.path, path), bytes: Array(text.utf8))
      })
    let selection = try Selection.named([scratch.path], in: environment)
    let inputs = Inputs.read(selection, as: .given(house), in: environment)
    guard let workspace = inputs.workspace, inputs.errorFiles.isEmpty else {
      throw Failure(.inputs, "error: the example cannot be read in this house")
    }
    let documents = HouseDocuments((workspace, nil), of: inputs, in: environment)
    let files = try documents.documents(
      isInSite: true, hasCharts: false, hasPDF: false, hasPacks: true, isWhole: true)
    let folder = try output ?? temporaryFolder(in: environment)
    let folders = try OutputFolders(folder, for: selection, in: environment)
    return (folder, try folders.write(files, isWhole: true, inputs: inputs).written)
  }

  private static func temporaryFolder(in environment: Environment) throws -> String {
    do throws(WriteProblem) {
      return try FileWriting.makeUniqueFolder(in: environment.temporaryFolder)
    } catch {
      throw error.failure
    }
  }
}
