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

  /// Runs a macro in Basic, once for each list of arguments. Whether it did what it is for is for the
  /// caller to see: LibreOffice may fail while it ends.
  /// - Parameter arguments: texts without quotation marks.
  /// - Returns: what LibreOffice said.
  @discardableResult
  package static func run(
    macro name: String, of code: String, _ arguments: [[String]]
  ) throws -> String {
    let profile = try TemporaryFolder(["empty.csv": "a\n"])
    guard let program = OutsideTool.path(of: "soffice") else {
      throw Failure(errors: "LibreOffice is not installed")
    }
    let start = ["-env:UserInstallation=file://\(profile.path)", "--headless"]
    // LibreOffice makes its libraries when it is first started, and replaces those that are there.
    _ = try RunningProgram(
      start + ["--convert-to", "ods", "--outdir", profile.path, profile.path(of: "empty.csv")],
      of: program)
    let escaped = code.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
    try profile.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
      <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" \
      script:language="StarBasic">\(escaped)</script:module>
      """, to: "user/basic/Standard/Module1.xba")
    return try arguments.map { texts in
      let typed = texts.map { "\"\($0)\"" }.joined(separator: ",")
      return try RunningProgram(
        start + ["macro:///Standard.Module1.\(name)(\(typed))"], of: program
      ).errors
    }.joined()
  }
}
