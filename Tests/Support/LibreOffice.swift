import Foundation

/// LibreOffice, used to read and render what the program wrote.
package enum LibreOffice {
  package static let isWanted = OutsideTool.isWanted("soffice")

  /// Whether to run a check that needs the part of LibreOffice that reads presentations.
  package static let readsSlides: Bool = {
    guard let program = OutsideTool.path(of: "soffice") else { return isWanted }
    let folder = URL(fileURLWithPath: program).resolvingSymlinksInPath()
      .deletingLastPathComponent()
    return FileManager.default.fileExists(atPath: folder.path + "/libsdlo.so")
      || OutsideTool.isWanted("LibreOffice Impress")
  }()

  package struct Failure: Error {
    package let errors: String
  }

  /// Converts files to another format, `fods` or `pdf`, in a folder and under the same names. It
  /// takes several files at once, because most of the time is spent on starting.
  package static func convert(
    _ paths: [String], to format: String, into folder: String
  ) throws {
    // A separate profile, since LibreOffice would otherwise pass the work to an instance that runs
    // already.
    let profile = try TemporaryFolder()
    guard let program = OutsideTool.path(of: "soffice") else {
      throw Failure(errors: "LibreOffice is not installed")
    }
    let run = try RunningProgram(
      [
        "-env:UserInstallation=file://\(profile.path)", "--headless", "--convert-to", format,
        "--outdir", folder,
      ] + paths, of: program)
    // LibreOffice exits with 0 even if it could not read a file.
    guard run.status == 0, !run.errors.contains("Error") else { throw Failure(errors: run.errors) }
  }
}
