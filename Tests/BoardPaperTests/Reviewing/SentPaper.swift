import Foundation
import OfficePackage
import TestSupport
import Testing

/// The example with a paper of it as a Word file, as it is sent to colleagues.
struct SentPaper {
  let folder: TemporaryFolder
  private let sent: ReviewedWordFile

  static let paper = "meetings/2018-02-05/marmot-update.md"

  init() throws {
    folder = try TemporaryFolder(copyOf: RunningProgram.project + "/Examples/coventry-hwb")
    sent = try Self.made(in: folder)
  }

  /// The paper as it is made now.
  static func made(
    in folder: TemporaryFolder, _ arguments: String...
  ) throws -> ReviewedWordFile {
    let run = try RunningProgram(
      ["render", paper, "--to", "docx", "-o", "made.docx"] + arguments, in: folder.path)
    try #require(run.status == 0, "\(run.errors)")
    return try file("made.docx", in: folder)
  }

  /// A Word file as it is.
  static func file(_ name: String, in folder: TemporaryFolder) throws -> ReviewedWordFile {
    let archive = try Archive(Array(folder.data(of: name)))
    var parts: [(name: String, bytes: [UInt8])] = []
    for name in archive.names { parts.append((name, try archive.part(name))) }
    return ReviewedWordFile(parts: parts)
  }

  /// What a colleague makes of the file.
  func reviewed(_ change: (inout ReviewedWordFile) -> Void) throws -> ReviewedWordFile {
    var file = sent
    change(&file)
    try folder.write(Data(file.bytes), to: "reviewed.docx")
    return file
  }

  func review(_ arguments: String...) throws -> RunningProgram {
    try RunningProgram(["review", "reviewed.docx"] + arguments, in: folder.path)
  }

  /// What the paper says now, paragraph by paragraph.
  func paragraphs() throws -> [String] {
    ReviewedWordFile.paragraphs(of: try Self.made(in: folder).body)
  }

  /// The files of the workspace with what is in them.
  func sources() throws -> [String: String] {
    var texts: [String: String] = [:]
    for name in folder.files()
    where ["md", "yaml", "csv"].contains((name as NSString).pathExtension) {
      texts[name] = try folder.read(name)
    }
    return texts
  }
}
