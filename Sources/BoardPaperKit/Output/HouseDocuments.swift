import PaperModel
import PaperRender
import PaperSource

/// Makes the documents of a workspace in one of its board's houses.
struct HouseDocuments: Sendable {
  let editions: Editions
  private let inputs: Inputs
  /// The parts that errors affect, which are not made; nil where there are no errors.
  let faulty: FaultyParts?
  /// The folder, in each folder of outputs, that is named after the language of the second house; nil
  /// for documents in the first.
  let folder: String?
  /// The same documents in the other house; nil where there is none, or not all of them are made.
  private let other: SiteLanguage?
  /// What was corrected in documents since they were published.
  private let corrections: PublishedCorrections
  private let environment: Environment

  init(
    _ read: ReadWorkspace, of inputs: Inputs, folder: String? = nil, other: SiteLanguage? = nil,
    corrections: PublishedCorrections = .none, in environment: Environment
  ) {
    editions = Editions(read.workspace)
    faulty = read.faulty
    self.inputs = inputs
    self.folder = folder
    self.other = other
    self.corrections = corrections
    self.environment = environment
  }

  /// The documents in each house of the board.
  /// - Parameter corrections: what was corrected in documents since they were published.
  static func all(
    _ read: (first: ReadWorkspace, second: ReadWorkspace?), of inputs: BothInputs,
    corrections: PublishedCorrections, in environment: Environment
  ) -> [HouseDocuments] {
    guard let second = read.second, let secondInputs = inputs.second,
      let languages = inputs.first.languages
    else {
      return [
        HouseDocuments(read.first, of: inputs.first, corrections: corrections, in: environment)
      ]
    }
    let folder = languages.second
    // A page that is not made would be a link that leads nowhere.
    let areSame = read.first.faulty == nil && second.faulty == nil
    return [
      HouseDocuments(
        read.first, of: inputs.first,
        other: areSame ? SiteLanguage(second.workspace.house, from: "", to: folder + "/") : nil,
        corrections: corrections, in: environment),
      HouseDocuments(
        second, of: secondInputs, folder: folder,
        other: areSame
          ? SiteLanguage(read.first.workspace.house, from: folder + "/", to: "") : nil,
        corrections: corrections, in: environment),
    ]
  }

  /// All finished documents of both editions, public and restricted.
  /// - Parameters:
  ///   - isInSite: whether there is an index page, to which pages link back.
  ///   - hasPDF: whether every document is a PDF too.
  ///   - hasPacks: whether each meeting has its pack.
  ///   - isWhole: whether to make the register and the index page too, which tell of everything.
  ///   - sources: the papers, meetings and minutes to make documents of; nil for everything.
  ///   - storage: where files are put away, once they have passed the last gate, as soon as they are
  ///     made; nil to hold them all.
  ///   - kept: the outputs of the round before, of those that are put away; nil to make everything.
  func documents(
    isInSite: Bool, hasCharts: Bool, hasPDF: Bool, hasPacks: Bool = false, isWhole: Bool,
    of sources: Set<String>? = nil, puttingAwayIn storage: OutputStorage? = nil,
    keeping kept: KeptOutputs? = nil
  ) throws -> [OutputFile] {
    let workspace = editions.restricted.workspace
    let formats = DocumentFormat.built(withPDF: hasPDF)
    let frame = isInSite ? frame(isWhole: isWhole) : nil
    let writer = try DocumentOutput(
      workspace.house, as: formats, site: frame, corrections: corrections, folder: folder,
      in: environment)
    let leftOut = leftOut(besides: sources)
    let gate = storage.map { _ in self.gate }
    let put: @Sendable ([OutputFile]) throws -> [OutputFile] = { files in
      guard let storage, let gate else { return files }
      return try gate.put(files, in: storage)
    }
    let run: @Sendable (DocumentMakers.Job) throws -> [OutputFile] = { job in
      guard let storage, let kept else { return try put(job.make()) }
      return try kept.files(
        of: "\(folder ?? "") \(job.name)", isKept: job.isKept,
        at: { storage.path(of: inFolder($0)) }
      ) { try put(job.make()) }
    }
    let makers = DocumentMakers(
      editions, of: inputs, as: formats, leavingOut: leftOut, hasCharts: hasCharts, writer: writer,
      in: environment)
    let register =
      isWhole
      ? RegisterOutputs.ofWorkspace(editions, of: inputs, writer: writer, in: environment) : nil
    let packs = hasPacks ? packs(of: makers.meetings?.meetings ?? [], writer) : []
    var files = try environment.map(
      makers.jobs + packs + (register?.jobs ?? []), as: "making", run
    ).flatMap(\.self)
    register?.sayWhatIsLeftOut()
    if isWhole, let frame {
      files += try SiteOutputs(
        editions.everyone, frame, files: files, writer: writer, in: environment
      ).files(by: run, puttingAwayBy: put)
    }
    return files.map(inFolder)
  }

  /// What is around each page of the site; nil where there is no board.
  private func frame(isWhole: Bool) -> SiteFrame? {
    SiteFrame(editions.everyone, folder: folder, other: other, isWhole: isWhole)
  }

  /// The paths of everything that is not made: what an error affects, and what is not among the sources.
  private func leftOut(besides sources: Set<String>?) -> Set<String> {
    let faulty = Set((faulty?.all ?? [:]).keys)
    guard let sources else { return faulty }
    let workspace = editions.restricted.workspace
    let all =
      workspace.papers.map(\.path) + workspace.frameworks.map(\.path)
      + (workspace.meetings?.meetings ?? []).map(\.path)
      + (workspace.meetings?.minutes ?? []).map(\.path)
    return faulty.union(all.filter { !sources.contains($0) })
  }

  /// The packs of the selected meetings alone.
  /// - Parameter isInSite: whether there is an index page, to which pages link back.
  func packs(isInSite: Bool) throws -> [OutputFile] {
    let frame = isInSite ? frame(isWhole: false) : nil
    let writer = try DocumentOutput(
      editions.restricted.workspace.house, as: [.html, .pdf], site: frame, in: environment)
    let meetings = MeetingOutputs(
      editions, as: [], leavingOut: Set((faulty?.all ?? [:]).keys), writer: writer)
    return try environment.map(packs(of: meetings?.meetings ?? [], writer)) { try $0.make() }
      .flatMap(\.self).map(inFolder)
  }

  /// The packs of meetings, but of those of which something has an error.
  private func packs(of meetings: [Meeting], _ writer: DocumentOutput) -> [DocumentMakers.Job] {
    PackOutputs(editions, of: meetings, writer: writer, in: environment).jobs {
      faulty?.reason($0) != nil
    }
  }

  /// The workbooks of all papers, as working copies.
  func workingCopies(hasCharts: Bool) throws -> [OutputFile] {
    let edition = editions.restricted
    let outputs = PaperOutputs(
      edition, of: inputs,
      writer: try DocumentOutput(edition.workspace.house, as: [], in: environment),
      isWorkingCopy: true, hasCharts: hasCharts, in: environment)
    return try edition.workspace.papers.filter { faulty?.reason($0.path) == nil }
      .flatMap(outputs.workbooks).map(inFolder)
  }

  /// The last gate of the public files of this house. Made anew each time.
  var gate: OutputGate { OutputGate(inputs.lastGate(editions), folder: folder) }

  /// Whether an earlier document is kept: one of this house whose source an error affects, though it is
  /// built in the other house.
  /// - Parameter other: the folder of the documents in the second house.
  func keeps(_ file: OutputList.Entry, besides other: String?) -> Bool {
    let isOfSecond = other.map { file.path.hasPrefix($0 + "/") } ?? false
    return isOfSecond == (folder != nil) && faulty?.reason(file.source) != nil
  }

  private func inFolder(_ file: OutputFile) -> OutputFile {
    folder.map { file.within($0) } ?? file
  }
}
