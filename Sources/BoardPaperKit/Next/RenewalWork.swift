import PaperCheck
import PaperModel
import PaperSource

/// What is written to begin the next paper, collected step by step.
struct RenewalWork {
  private(set) var created: [(path: String, bytes: [UInt8])] = []
  private(set) var edits: [(edit: FileEdit, what: String)] = []
  private(set) var notes: [String] = []

  private let sources: PaperSources
  private let meeting: Meeting
  private let period: ReportingPeriod?
  /// The absolute path of the new paper.
  private let target: String
  private let environment: Environment

  init(
    _ sources: PaperSources, meeting: Meeting, period: ReportingPeriod?, target: String,
    _ environment: Environment
  ) {
    self.sources = sources
    self.meeting = meeting
    self.period = period
    self.target = target
    self.environment = environment
  }

  private var paper: BoardPaper { sources.paper }
  /// The folders of the last paper and of the new one, absolute.
  private var oldFolder: String { Path.folder(of: Path.join(sources.root, paper.path)) }
  private var newFolder: String { Path.folder(of: target) }

  private func shown(_ path: String) -> String {
    Path.relative(path, from: environment.currentFolder)
  }

  // MARK: - The paper

  /// Writes the paper, and copies the pictures and texts beside the last one that it uses.
  mutating func renewPaper() throws {
    let file = try sources.file(paper.range.file)
    let own = companions(of: file)
    let wanted = wantedPlaces(in: file)
    let marks = RenewalMark.marks(of: paper, in: sources.workspace) { place in
      wanted.contains { $0.file == place.file && $0.contains(place) }
        || own.contains { $0.file?.path == place.file }
    }
    let renewal = PaperRenewal(
      paper: paper, file: file, marks: marks.filter { $0.place.file == file.path },
      date: meeting.date.value, period: period, newPath: newPath)
    guard let new = renewal.bytes else { throw Failure.inputs }
    created.append((target, new.bytes))
    for companion in own {
      let path = Path.join(newFolder, companion.name)
      guard FileSystem.kind(of: path, followingLinks: false) == nil else { continue }
      created.append(
        (path, companion.file.map { PaperRenewal.bytes(of: $0, marks: marks) } ?? companion.bytes))
    }
    if let old = paper.period?.value, let period {
      notes.append("period: \(period), after \(old); '--period' states another")
    }
    note(marks, isMarkedOnTop: new.isMarkedOnTop, companions: Set(own.map(\.name)))
  }

  /// The path of a plan, a text or a file of indicators from the new paper, where it is another. What is
  /// copied with the paper is beside it again.
  private func newPath(_ typed: String) -> String? {
    let old = Path.normalised(Path.join(oldFolder, typed))
    if Path.folder(of: old) == oldFolder, typed.hasSuffix(".md") { return nil }
    let new = Path.relative(old, from: newFolder)
    return new == typed ? nil : new
  }

  /// The parts of the paper whose sentences are looked at: its body, recommendations and header.
  private func wantedPlaces(in file: InputFile) -> [InputRange] {
    guard let front = try? FrontMatter.split(file),
      let root = YAMLReader.read(file, bytes: front.yaml).node
    else { return [] }
    return [file.range(ofBytes: front.body)]
      + ["recommendations", "header"].compactMap { root[$0]?.range }
  }

  private mutating func note(
    _ marks: [RenewalMark], isMarkedOnTop: Bool, companions: Set<String>
  ) {
    if marks.isEmpty {
      notes.append(
        sources.workspace.house.isInEnglish
          ? "nothing more is marked: read it all the same"
          : "nothing is marked, since the paper is not in English: read it through")
    } else {
      let counts = RenewalMark.Reason.allCases.compactMap { reason -> String? in
        let count = marks.filter { $0.reasons.contains(reason) }.count
        return count == 0 ? nil : "\(reason.rawValue) \(count)"
      }
      notes.append(
        "\(marks.count) sentence\(marks.count == 1 ? "" : "s") to look at, marked '[TBC …]': "
          + counts.joined(separator: ", "))
    }
    if !isMarkedOnTop { notes.append("recommendations are not marked: look at them too") }
    let included = Set(
      sources.workspace.passages.filter { $0.document == paper.range.file }.map(\.range.file))
    for path in included.subtracting([paper.range.file]).sorted()
    where !companions.contains(Path.name(of: path)) {
      notes.append("it includes \(path), which other texts may share: look at that too")
    }
  }

  // MARK: - Companions

  /// A file beside the last paper that is its own.
  private struct Companion {
    /// The path from the folder of the paper.
    let name: String
    let bytes: [UInt8]
    /// Nil for what is no text.
    let file: InputFile?
  }

  /// The pictures and texts in the folder of the paper that it names, and those that these name. Plans
  /// and figures are added to, and stay where they are.
  private func companions(of file: InputFile) -> [Companion] {
    guard oldFolder != newFolder else { return [] }
    var waiting = [file.text]
    var found: [Companion] = []
    let names = FileSystem.names(in: oldFolder).sorted().filter { name in
      let ending = Path.ending(of: name)
      return ["png", "jpg", "jpeg", "svg", "md"].contains(ending)
        && FileSystem.kind(of: Path.join(oldFolder, name), followingLinks: false) == .file
    }
    while let text = waiting.popLast() {
      for name in names where text.contains(name) && !found.contains(where: { $0.name == name }) {
        let path = Path.join(oldFolder, name)
        guard let bytes = try? FileSystem.read(path, limit: InputFile.sizeLimit) else { continue }
        guard name.hasSuffix(".md") else {
          found.append(Companion(name: name, bytes: bytes, file: nil))
          continue
        }
        guard InputFile.statedKind(bytes) == FileKind.text.name,
          let file = try? InputFile.read(path: shown(path), bytes: bytes)
        else { continue }
        found.append(Companion(name: name, bytes: bytes, file: file))
        waiting.append(file.text)
      }
    }
    return found
  }

  // MARK: - The plan, and what is awaited

  /// Opens the progress of the new period in the plans of the paper, and tells what is awaited from whom.
  mutating func openProgress() throws {
    guard let last = paper.period?.value, let period else { return }
    for set in paper.indicatorSets {
      awaited(
        "figures awaited for \(period)",
        figures(
          IndicatorReport(on: set, in: period, asOf: meeting.date.value)
            .indicatorsWithoutFigure))
    }
    var seen: Set<String> = []
    for plan in paper.appendices.compactMap(\.plan) where seen.insert(plan.range.file).inserted {
      let opening = ProgressOpening(
        plan: plan, paperPeriod: period, lastPeriod: last, board: sources.workspace.board)
      do throws(YAMLAddition.Problem) {
        let file = sources.inputs.files[plan.range.file]
        if let file, let edit = try opening.edit(of: file) {
          edits.append((edit, "progress of \(opening.period) opened"))
        }
      } catch {
        notes.append("'\(plan.range.file)' cannot be added to: open the progress by hand")
      }
      awaited("progress awaited for \(opening.period)", opening.awaited)
    }
  }

  private func figures(_ indicators: [Indicator]) -> [(who: String, what: [String])] {
    var groups: [(who: String, what: [String])] = []
    for indicator in indicators {
      let organisation = indicator.owner.organisation.map {
        sources.workspace.board?.name(ofOrganisation: $0.value) ?? $0.value
      }
      let names = [organisation, indicator.owner.contact].compactMap { $0 }
      groups.add(
        indicator.id.value,
        of: names.isEmpty ? "nobody answers for" : names.joined(separator: ", "))
    }
    return groups
  }

  private mutating func awaited(_ title: String, _ groups: [(who: String, what: [String])]) {
    guard !groups.isEmpty else { return }
    notes.append("\(title):")
    notes += groups.map { "  \($0.who): \($0.what.joined(separator: ", "))" }
  }

  // MARK: - The agenda

  /// Puts the paper on the agenda of its meeting.
  mutating func placeOnAgenda() throws {
    let file = try sources.file(meeting.range.file)
    let path = Path.relative(target, from: sources.root)
    let place = AgendaPlace(
      meeting: meeting, last: sources.place?.item, subject: paper.subject.value,
      path: Path.relative(
        target, from: Path.folder(of: Path.join(sources.root, meeting.path))))
    do throws(YAMLAddition.Problem) {
      let (edit, item) = try place.edit(of: file) { $0.names(path) }
      if let edit { edits.append((edit, "the paper is at item '\(item)'")) }
    } catch {
      notes.append("'\(file.path)' cannot be added to: put the paper on its agenda by hand")
    }
  }
}
