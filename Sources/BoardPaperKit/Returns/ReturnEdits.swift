import PaperCompose
import PaperMarkup
import PaperModel
import PaperSource

/// The changes of files by which answers are taken in.
struct ReturnEdits {
  private(set) var edits: [(edit: FileEdit, what: String)] = []
  /// New files, absolute.
  private(set) var created: [(path: String, text: String, what: String)] = []
  /// Answers that go into files to which nothing can be added: what is to be done by hand.
  private(set) var byHand: [String] = []

  private let inputs: Inputs
  private let workspace: Workspace
  private let root: String
  private let today: CalendarDate
  private let environment: Environment

  init(
    _ all: [ReturnAnswers], to workspace: Workspace, of inputs: Inputs, root: String,
    on today: CalendarDate, _ environment: Environment
  ) {
    self.inputs = inputs
    self.workspace = workspace
    self.root = root
    self.today = today
    self.environment = environment
    addFigures(all.flatMap(\.figures))
    addProgress(all.flatMap(\.progress))
    addUpdates(all.flatMap(\.updates))
  }

  // MARK: - Figures

  private static let columns = [
    "indicator", "measure", "period", "value", "note", "supplied-by", "supplied-on",
  ]

  private mutating func addFigures(_ figures: [NewFigure]) {
    var sets: [String] = []
    var bySet: [String: [NewFigure]] = [:]
    for figure in figures {
      if bySet[figure.set.path] == nil { sets.append(figure.set.path) }
      bySet[figure.set.path, default: []].append(figure)
    }
    var byFile: [String: (file: InputFile, rows: [NewFigure])] = [:]
    var paths: [String] = []
    for figures in sets.compactMap({ bySet[$0] }) {
      guard let set = figures.first?.set, let path = figuresPath(of: set),
        let file = inputs.files[Path.relative(path, from: environment.currentFolder)],
        canBeAddedTo(file)
      else {
        byHand += figures.map(line)
        continue
      }
      if byFile[path] == nil { paths.append(path) }
      byFile[path] = (file, (byFile[path]?.rows ?? []) + figures)
    }
    for (file, rows) in paths.compactMap({ byFile[$0] }) {
      let addition = RowAddition(columns: Self.columns, rows: rows.map(row))
      edits.append(
        (
          FileEdit(file, becoming: addition.bytes(addedTo: file.bytes)),
          "\(rows.count) row\(rows.count == 1 ? "" : "s") added"
        ))
    }
  }

  /// The absolute path of the figures of a set; nil where they are not in a CSV file of its own.
  private func figuresPath(of set: IndicatorSet) -> String? {
    let folder = Path.folder(of: Path.join(root, set.path))
    return set.figures.map { Path.normalised(Path.join(folder, $0)) }
      .flatMap { $0.hasSuffix(".csv") ? $0 : nil }
  }

  /// Whether rows can be added: a table with a column for each period has none.
  private func canBeAddedTo(_ file: InputFile) -> Bool {
    let columns = CSVAddition(to: file.bytes, columns: []).columns
    guard columns.contains("period"), columns.contains("value") else { return false }
    let path = Path.join(environment.currentFolder, file.path)
    guard let bytes = try? FileSystem.read(path, limit: InputFile.sizeLimit) else { return false }
    return String(validating: bytes, as: UTF8.self) != nil
  }

  private func row(_ figure: NewFigure) -> [String] {
    [
      figure.indicator, figure.measure.rawValue, figure.period.description, figure.value,
      figure.note, figure.suppliedBy, today.description,
    ]
  }

  /// What has to be filled in by hand, and beside which figure of the indicator.
  private func line(_ figure: NewFigure) -> String {
    let last = figure.set.record.observations.last { $0.indicator == figure.indicator }?.range
    let place = last.map { range in
      range.cell.map { "\(range.file), beside \($0)" }
        ?? "\(range.file), beside line \(range.start.line)"
    }
    let words = [
      figure.indicator, figure.measure.rawValue, figure.period.description, figure.value,
      figure.note,
    ].filter { !$0.isEmpty }.joined(separator: ", ")
    return "\(place ?? figure.set.figures ?? figure.set.range.file): \(words)"
  }

  // MARK: - Progress

  private mutating func addProgress(_ progress: [NewProgress]) {
    var files: [String] = []
    var byFile: [String: [NewProgress]] = [:]
    for new in progress {
      let file = new.aim.plan.range.file
      if byFile[file] == nil { files.append(file) }
      byFile[file, default: []].append(new)
    }
    for name in files {
      let all = byFile[name] ?? []
      do throws(YAMLAddition.Problem) {
        guard let file = inputs.files[name] else { throw .unreadable }
        let addition = try YAMLAddition(to: file)
        var places: [(bytes: Range<Int>, text: String)] = []
        for new in all { places += try Self.places(of: new, by: addition) }
        let edit = FileEdit(file, replacing: places)
        guard Self.isReadable(edit) else { throw .uncertain }
        edits.append(
          (
            edit,
            "progress of \(all.count) aim\(all.count == 1 ? "" : "s") written"
          ))
      } catch {
        byHand += all.map {
          "\(name), progress of \($0.aim.period): \($0.text ?? $0.facts.map(\.key).joined(separator: ", "))"
        }
      }
    }
  }

  /// Whether a file of YAML can still be read: each place was tried by itself, and not all of them together.
  private static func isReadable(_ edit: FileEdit) -> Bool {
    guard let file = try? InputFile.read(path: edit.file.path, bytes: edit.bytes) else {
      return false
    }
    let read = YAMLReader.read(file)
    return read.node != nil && !read.diagnostics.contains { $0.severity == .error }
  }

  private static func places(
    of new: NewProgress, by addition: YAMLAddition
  ) throws(YAMLAddition.Problem) -> [(bytes: Range<Int>, text: String)] {
    let list: [YAMLAddition.Step] = [
      .key("groups"), .entry(new.aim.group), .key("aims"), .entry(new.aim.place), .key("progress"),
    ]
    let days = new.aim.period.days
    let entry = new.aim.aim.progress.lastIndex { $0.period.value.days == days }
    guard let entry else {
      let pairs =
        [
          YAMLPair("period", .typed(new.aim.period.description)),
          YAMLPair("text", .text(new.text ?? "")),
        ] + new.facts
      return [try addition.insertion(of: [.mapping(pairs)], in: list).place]
    }
    var places: [(bytes: Range<Int>, text: String)] = []
    if let text = new.text {
      places.append(try addition.filling(list + [.entry(entry), .key("text")], with: text))
    }
    if !new.facts.isEmpty {
      places.append(try addition.insertion(of: new.facts, to: list + [.entry(entry)]).place)
    }
    return places
  }

  // MARK: - Follow-ups

  private mutating func addUpdates(_ updates: [NewUpdate]) {
    guard !updates.isEmpty else { return }
    let byDate = updates.enumerated().sorted {
      ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
    }.map(\.element)
    let entries = byDate.map { update in
      YAMLValue.mapping(
        [
          YAMLPair("follow-up", .typed(update.followUp)),
          YAMLPair("date", .typed(update.date.description)),
        ] + [update.organisation.map { YAMLPair("organisation", .text($0)) }].compactMap { $0 } + [
          YAMLPair("state", .typed(update.state.rawValue))
        ] + (update.text.isEmpty ? [] : [YAMLPair("text", .text(update.text))]))
    }
    let what = "\(updates.count) entr\(updates.count == 1 ? "y" : "ies") added"
    let logs = workspace.meetings?.logs ?? []
    guard let log = logs.first(where: { $0.path == "actions.yaml" }) ?? logs.first else {
      let text = YAMLValue.mapping([
        YAMLPair("kind", .typed("actions")), YAMLPair("updates", .list(entries)),
      ]).lines.joined(separator: "\n")
      created.append((path: Path.join(root, "actions.yaml"), text: text + "\n", what: what))
      return
    }
    do throws(YAMLAddition.Problem) {
      guard let file = inputs.files[log.range.file] else { throw .unreadable }
      let insertion = try YAMLAddition(to: file).insertion(of: entries, in: [.key("updates")])
      edits.append((FileEdit(file, inserting: [insertion]), what))
    } catch {
      byHand += updates.map {
        "\(log.range.file): \($0.followUp), \($0.date), \($0.state.rawValue) \($0.text)"
      }
    }
  }
}

extension Insertion {
  fileprivate var place: (bytes: Range<Int>, text: String) { (byte..<byte, text) }
}
