import TestSupport
import Testing

/// The documents of the example, built as a user builds them.
enum ExampleSite {
  /// Builds the example.
  /// - Parameter environment: the variables of the program that differ from those of the tests.
  /// - Returns: a folder with the documents in `site`: those of the public in `site/public`.
  static func built(environment: [String: String] = [:]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let run = try RunningProgram(
      [
        "build", RunningProgram.project + "/Examples/coventry-hwb", "--output",
        folder.path + "/site",
      ], environment: environment)
    #expect(run.status == 0, "\(run.errors)")
    return folder
  }
}
