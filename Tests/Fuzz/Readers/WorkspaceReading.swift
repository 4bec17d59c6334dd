import PaperCompose
import Foundation
import PaperCheck
import PaperMarkup
import PaperModel
import PaperRender
import PaperSource

/// A whole workspace that is read, checked and made into all its documents.
package enum WorkspaceReading {
  private typealias Broken = FuzzReader.Broken

  /// Puts the files of an input into a folder of its own and reads them.
  static func read(_ bytes: [UInt8]) throws {
    let files = PartedInput.files(bytes)
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "fuzz-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in files {
      let path = folder.appending(path: file.name)
      // One file may have the name of another's folder.
      guard
        (try? FileManager.default.createDirectory(
          at: path.deletingLastPathComponent(), withIntermediateDirectories: true)) != nil
      else { continue }
      try? Data(file.bytes).write(to: path)
    }
    // Only a folder with a board is a workspace.
    guard Selection.workspace(above: folder.path) == folder.path else { return }
    _ = try isFaulty(folder.path)
  }

  /// Whether something is wrong with the workspace in a folder.
  package static func isFaulty(_ folder: String) throws -> Bool {
    let selection = try Selection(paths: [], currentFolder: folder)
    let result = WorkspaceReader.read(selection, currentFolder: folder, keepsPassages: true)
    guard let workspace = result.workspace else {
      guard result.diagnostics.contains(where: { $0.severity == .error }) else {
        throw Broken("not read, and nothing said")
      }
      return true
    }
    let findings = result.diagnostics + Checker(stage: .final).findings(in: workspace)
    // Of a file that is no text no line can be shown; the built-in house stands in for what a house
    // leaves out; and some files are named because they are not read.
    let withoutText = [
      "forbidden-character", "not-utf-8", "missing-file", "unread-file", "names-alike",
    ]
    for finding in findings
    where !withoutText.contains(finding.rule) && result.files[finding.range.file] == nil
      && !result.workbooks.contains(finding.range.file)
    {
      throw Broken("a finding in a file that was not read: \(finding)")
    }
    // One edition each time, since both together take twice as long; which one depends on the fault.
    let edition = workspace.visible(
      to: findings.count.isMultiple(of: 2) ? .public : .restricted)
    let papers = PaperDocuments(edition)
    for paper in workspace.papers { try write(papers.document(of: paper)) }
    if let meetings = workspace.meetings {
      try writeMeetings(of: edition)
      for date in [nil, meetings.meetings.last?.date.value] {
        try composeRegister(of: edition, on: date, folder: folder)
      }
    }
    return findings.contains { $0.severity == .error }
  }

  /// Writes a document in every format.
  private static func write(_ document: Document?) throws {
    guard let document else { return }
    _ = document.markdown
    if document.form == .slides { _ = try PptxWriter.packed(document) }
    let sizes = [HTMLWriter.bytes(of: document).count, try DocxWriter.bytes(of: document).count]
    // A page without a style sheet, since that is broken, is little more than its frame.
    guard sizes.allSatisfy({ $0 > 500 }) else { throw Broken("a document is empty") }
  }

  /// Makes every document of the meetings, whatever is wrong with them.
  private static func writeMeetings(of edition: Edition) throws {
    guard let documents = MeetingDocuments(edition, links: DocumentLinks { $0 }),
      let book = edition.workspace.meetingIndex
    else { throw Broken("meetings without documents") }
    var entries: [SiteIndex.Entry] = []
    for meeting in book.record.meetings {
      try write(documents.agenda(of: meeting))
      try write(documents.minutes(of: meeting))
      try write(documents.actionSheet(of: meeting))
      _ = MinuteDraft.files(for: meeting, in: book, meetingReference: nil)
      entries.append(
        SiteIndex.Entry(
          meeting: meeting, agenda: "a", minutes: "b", actions: nil,
          papers: [SiteIndex.Link("c", path: "c")], pages: []))
    }
    for minute in book.record.minutes { try write(documents.page(of: minute)) }
    let index = SiteIndex(entries: entries, papers: [], frameworks: [], register: "r")
    try write(index.document(in: edition))
  }

  /// Makes the register in every form.
  private static func composeRegister(
    of edition: Edition, on date: CalendarDate?, folder: String
  ) throws {
    guard let register = DecisionRegister(edition, filter: RegisterFilter(), on: date) else {
      throw Broken("meetings without a register")
    }
    let isEmpty = register.meetings.isEmpty
    for width in [1, 80, 200] where register.text(width: width).isEmpty != isEmpty {
      throw Broken("a register of another length")
    }
    try write(register.document)
    guard register.csv.hasSuffix("\r\n"), register.calendar.hasSuffix("END:VCALENDAR\r\n") else {
      throw Broken("a register that breaks off")
    }
    _ = try JSONSerialization.jsonObject(with: Data(register.json.utf8))
    let plan = register.workbook
    guard (plan == nil) == isEmpty else { throw Broken("a register without a workbook") }
    if let plan {
      _ = try WorkbookWriter.written(plan, language: "en-GB", temporaryFolder: folder)
    }
  }
}
