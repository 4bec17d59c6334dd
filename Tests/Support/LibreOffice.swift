/// LibreOffice, which reads what other programs wrote and draws it.
package enum LibreOffice {
  package static let isWanted = OutsideTool.isWanted("soffice")

  package struct Failure: Error {
    package let errors: String
  }

  /// Writes the files that it reads again in another format, `fods` or `pdf`, into a folder, under
  /// the same names. One call for several files, since most of the time goes into its start.
  package static func convert(
    _ paths: [String], to format: String, into folder: String
  ) throws {
    // A profile of its own, or it would hand the work to one that runs already.
    let profile = try TemporaryFolder()
    guard let program = OutsideTool.path(of: "soffice") else {
      throw Failure(errors: "LibreOffice is not installed")
    }
    let run = try RunningProgram(
      [
        "-env:UserInstallation=file://\(profile.path)", "--headless", "--convert-to", format,
        "--outdir", folder,
      ] + paths, of: program)
    // It ends with 0 also where it could not read a file.
    guard run.status == 0, !run.errors.contains("Error") else { throw Failure(errors: run.errors) }
  }
}
