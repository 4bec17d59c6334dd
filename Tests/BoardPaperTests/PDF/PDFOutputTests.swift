import Foundation
import TestSupport
import Testing

@testable import BoardPaperKit
@testable import board_paper

/// What happens where programs that make PDF are missing or fail.
@Suite struct `The choice of a program for PDF` {
  private func workspace() throws -> TemporaryFolder {
    try TemporaryFolder([
      "board.yaml": BadInput.board, "paper.md": BadInput.paper(body: "## Purpose\n\nTo say it."),
    ])
  }

  /// Puts a program of a name into a folder, which does nothing but end with a status.
  private func put(_ name: String, status: Int, into folder: TemporaryFolder) throws {
    try folder.write("#!/bin/sh\nexit \(status)\n", to: "fake/\(name)")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.path(of: "fake/\(name)"))
  }

  @Test(arguments: [["render", "--to", "pdf", "paper.md", "-o", "paper.pdf"], ["build", "--pdf"]])
  func `says what to install where there is none, and makes nothing`(arguments: [String]) throws {
    let folder = try workspace()
    let run = try RunningProgram(
      arguments, in: folder.path, environment: ["PATH": folder.path(of: "nothing")])
    #expect(run.status == 69)
    #expect(
      run.errors.contains(
        "nothing was found that makes PDF: install Typst ('typst' on the path, or 'pip install typst')"
      ), "\(run.errors)")
    #expect(!folder.exists("paper.pdf") && !folder.exists("out"))
  }

  @Test func `passes over a Python without Typst, and a Typst that is too old`() throws {
    let folder = try workspace()
    try put("typst", status: 2, into: folder)
    try put("python3", status: 69, into: folder)
    let run = try RunningProgram(
      ["render", "--to", "pdf", "paper.md", "-o", "paper.pdf"], in: folder.path,
      environment: ["PATH": folder.path(of: "fake")])
    #expect(run.status == 69 && run.errors.contains("nothing was found"), "\(run.errors)")
  }

  @Test func `says which document Typst could not make`() throws {
    let folder = try workspace()
    try put("typst", status: 1, into: folder)
    let run = try RunningProgram(
      ["render", "--to", "pdf", "paper.md", "-o", "paper.pdf"], in: folder.path,
      environment: ["PATH": folder.path(of: "fake")])
    #expect(
      run.status == 69 && run.errors.contains("Typst could not make 'paper.pdf'"), "\(run.errors)")
  }

  @Test(.enabled(if: LibreOffice.isWanted, "LibreOffice makes PDF"))
  func `falls back on LibreOffice where there is no Typst`() throws {
    let folder = try workspace()
    try put("typst", status: 2, into: folder)
    try put("python3", status: 69, into: folder)
    let run = try RunningProgram(
      ["render", "--to", "pdf", "paper.md", "-o", "paper.pdf"], in: folder.path,
      environment: ["PATH": folder.path(of: "fake") + ":/usr/bin:/bin"])
    #expect(run.status == 0, "\(run.errors)")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path(of: "paper.pdf")))
    #expect(String(decoding: bytes, as: UTF8.self).contains("LibreOffice"))
  }

  @Test(.enabled(if: Typst.isWanted, "Typst makes PDF"))
  func `makes a PDF beside each document of a build, and takes it away with the next`() throws {
    let folder = try workspace()
    let run = try RunningProgram(["build", "--pdf"], in: folder.path)
    #expect(run.status == 0 && run.output.contains(".docx, .pdf"), "\(run.output)\(run.errors)")
    let made = folder.files().filter { $0.hasSuffix(".pdf") }
    #expect(made.count == 1)
    #expect(try RunningProgram(["build"], in: folder.path).status == 0)
    #expect(folder.files().allSatisfy { !$0.hasSuffix(".pdf") })
  }
}

@Suite struct `The names of rows in a PDF` {
  @Test(arguments: [
    "", "%PDF-1.7", "%PDF-1.7\nxref\n0 9\nstartxref\n9\n%%EOF\n", "startxref\n99\n%%EOF",
    "%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<<>>\nstartxref\n9\n%%EOF\n",
  ])
  func `are left as they are in a file of another form`(pdf: String) {
    let bytes = Array(pdf.utf8)
    #expect(PDFRowHeaders.marked(bytes, where: [true]) == bytes)
  }
}
