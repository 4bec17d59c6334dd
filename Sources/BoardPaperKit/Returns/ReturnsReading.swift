import OfficePackage
import PaperCompose
package import PaperModel
import PaperSource

/// Takes in what came back: returns that were filled in, and registers that were updated.
package struct ReturnsReading {
  /// A file that came back, with what it says.
  private struct Taken {
    let shown: String
    var answers: ReturnAnswers
    /// The return; nil for a register, and for a file that could not be read.
    var filled: FilledReturn?
    /// Whether it is a later copy of a return that came before.
    var isCopy = false

    /// Takes in what the return says, after its file was read.
    mutating func takeAnswers(by book: ReturnBook) {
      guard let filled, !isCopy || filled.rows.contains(where: { !$0.entries.isEmpty }) else {
        return
      }
      let findings = answers.findings
      answers = book.answers(of: filled)
      answers.findings = findings + answers.findings
    }
  }

  private let taken: [Taken]
  private let edits: ReturnEdits
  private let book: ReturnBook
  private let outputs: StatusOutputs
  private let environment: Environment

  /// Reads the files and looks at all of them; what is wrong is printed.
  /// - Parameter date: the day on which they came.
  package init(_ paths: [String], on date: CalendarDate, in environment: Environment) throws {
    self.environment = environment
    let selection = try Selection.workspace("returns are taken into", in: environment)
    let files = try paths.map { path in
      let absolute = Path.normalised(Path.join(environment.currentFolder, path))
      guard FileSystem.kind(of: absolute) == .file else {
        throw Failure.usage("'\(path)' is not a file")
      }
      return (shown: path, path: absolute)
    }
    outputs = try StatusOutputs(
      of: selection, for: [], on: date, withPrivate: false, as: .text, in: environment)
    guard outputs.isWhole else {
      throw Failure(
        .inputs, "nothing is taken in while files of the workspace have errors")
    }
    guard let book = ReturnBook(outputs.workspace, on: date) else {
      throw Failure.usage("the workspace has no meetings, for which returns could be")
    }
    self.book = book
    var read: [String: InputFile] = [:]
    var all = files.map { file in Self.read(file.shown, at: file.path, book, &read) }
    Self.joinCopies(among: &all)
    for index in all.indices { all[index].takeAnswers(by: book) }
    taken = all
    let printer = DiagnosticPrinter(
      files: outputs.inputs.files.merging(read) { first, _ in first },
      colour: environment.errorsHaveColour)
    environment.tell(printer.text(all.flatMap { $0.answers.findings.inOrder }))
    edits = ReturnEdits(
      all.map(\.answers).filter { !$0.hasErrors }, to: outputs.workspace, of: outputs.inputs,
      root: selection.root, on: date, environment)
  }

  // MARK: - Reading

  private static func read(
    _ shown: String, at path: String, _ book: ReturnBook,
    _ files: inout [String: InputFile]
  ) -> Taken {
    var answers = ReturnAnswers()
    do throws(Diagnostic) {
      if WorkbookOpening.isWorkbook(shown) {
        let workbook = try WorkbookOpening.open(path, shownAs: shown)
        let (filled, findings) = ReturnReader.read(workbook, path: shown)
        answers.findings = findings
        return Taken(shown: shown, answers: answers, filled: filled)
      }
      let file = try csv(path, shownAs: shown)
      files[shown] = file
      let (found, findings) = FilledRegister.read(file)
      if let found { answers = RegisterAnswers(book).answers(of: found) }
      answers.findings = findings + answers.findings
    } catch {
      answers.findings.append(error)
    }
    return Taken(shown: shown, answers: answers, filled: nil)
  }

  /// A file of text, also as Excel in the UK writes it.
  private static func csv(_ path: String, shownAs shown: String) throws(Diagnostic) -> InputFile {
    guard let bytes = try? FileSystem.read(path, limit: InputFile.sizeLimit) else {
      throw Diagnostic(
        rule: "not-a-return", "the file cannot be read, or is too large",
        at: InputRange.start(of: shown))
    }
    return try InputFile.readAllowingWindows1252(path: shown, bytes: bytes).file
  }

  /// Puts together what came in several copies of one return: what a later one says alike is left out, and
  /// what it says besides is added to the first. Where they differ both have an error, since nobody knows which
  /// is right.
  private static func joinCopies(among all: inout [Taken]) {
    var first: [ReturnCodes.Identity: Int] = [:]
    for index in all.indices {
      guard var copy = all[index].filled else { continue }
      guard let place = first[copy.identity], var whole = all[place].filled else {
        first[copy.identity] = index
        continue
      }
      let places = Dictionary(whole.rows.enumerated().map { ($1.id, $0) }) { first, _ in first }
      var isNew = false
      var differ = false
      for number in copy.rows.indices {
        let row = copy.rows[number]
        guard let known = places[row.id] else {
          isNew = isNew || !row.entries.isEmpty
          continue
        }
        for (column, field) in row.entries.sorted(by: { $0.value.range < $1.value.range }) {
          guard let there = whole.rows[known].entries[column] else {
            whole.rows[known].entries[column] = field
            isNew = true
            continue
          }
          guard there.text != field.text else { continue }
          differ = true
          all[index].answers.report(
            "differing-return", "'\(whole.path)' is the same return, and says something else",
            at: field.range, help: "name only the one that is right",
            notes: [.init("which says '\(there.text)'", at: there.range)])
        }
        copy.rows[number].entries = [:]
      }
      if differ {
        all[place].answers.report(
          "differing-return", "'\(copy.path)' is the same return, and says something else",
          at: whole.range)
      } else if !isNew {
        all[index].answers.report(
          "repeated-return", as: .warning,
          "this says the same as '\(whole.path)', and is not taken in twice", at: copy.range)
      }
      all[place].filled = whole
      all[index].filled = copy
      all[index].isCopy = true
    }
  }

  // MARK: - Writing

  /// Whether all files could be taken in.
  package var isWhole: Bool { !taken.contains { $0.answers.hasErrors } }

  /// Writes the changes, of all files together.
  /// - Parameter isDry: whether it is only told what they would be.
  /// - Returns: what to tell the user.
  package func write(isDry: Bool) throws -> [String] {
    var lines = taken.map(line)
    func shown(_ path: String) -> String { Path.relative(path, from: environment.currentFolder) }
    if isDry {
      lines += edits.edits.flatMap {
        ["would change \($0.edit.file.path): \($0.what)", $0.edit.difference]
      }
      lines += edits.created.flatMap { ["would write \(shown($0.path)): \($0.what)", "", $0.text] }
    } else {
      let changed = try FileEdit.allWritten(edits.edits.map(\.edit), in: environment)
      try AtomicWriter.write(
        changed + edits.created.map { (path: $0.path, bytes: Array($0.text.utf8)) })
      lines += edits.edits.map { "changed \($0.edit.file.path): \($0.what)" }
      lines += edits.created.map { "wrote \(shown($0.path)): \($0.what)" }
    }
    if !edits.byHand.isEmpty {
      lines.append("to be filled in by hand, since nothing can be added there:")
      lines += edits.byHand.map { "  \($0)" }
    }
    return lines + awaited
  }

  private func line(_ taken: Taken) -> String {
    let name = taken.filled.map { ", \(book.name(of: $0.identity.partner))" } ?? ""
    guard !taken.answers.hasErrors else {
      return "\(taken.shown)\(name): nothing is taken in, since it has errors"
    }
    let counts = taken.answers.counts.text
    let known = taken.answers.known
    let parts = [
      counts.isEmpty ? "nothing new" : counts, known > 0 ? "\(known) there already" : "",
    ]
    return "\(taken.shown)\(name): \(parts.filter { !$0.isEmpty }.joined(separator: ", "))"
  }

  /// Who has not answered yet, of those who have a return for the meetings of these.
  private var awaited: [String] {
    let answered = taken.filter { !$0.answers.hasErrors }.reduce(into: Set<String>()) {
      $0.formUnion($1.answers.answered)
    }
    let meetings = Set(taken.compactMap { $0.filled?.identity.meeting })
    return outputs.status.list.meetings.flatMap { meeting, days -> [String] in
      guard meetings.contains(meeting.id.value) else { return [] }
      let returns = MeetingReturns(
        of: outputs.status, for: meeting, by: days, in: outputs.edition)
      let waiting = returns.returns.compactMap { asked -> String? in
        let missing = asked.rows.filter { !answered.contains($0.subject.id) }
        return missing.isEmpty
          ? nil
          : "  \(asked.partner.name): \(ReturnCounts(missing.map(\.subject.table)).text)"
      }
      return waiting.isEmpty
        ? ["nothing is awaited any more for the meeting of \(meeting.date.value)"]
        : ["still awaited for the meeting of \(meeting.date.value), by \(days.draft):"] + waiting
    }
  }
}
