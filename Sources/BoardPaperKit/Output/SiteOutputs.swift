import PaperCompose
import PaperModel
import PaperRender

/// Makes what turns the folder of public documents into a site: the index page, the pages of meetings,
/// decisions and owners, the search, and the lists for programs.
struct SiteOutputs: Sendable {
  private let edition: Edition
  private let frame: SiteFrame
  private let site: SiteWriting
  private let made: SiteFiles
  /// The public files that were made.
  private let shown: [SiteFiles.File]
  /// The public pages of documents.
  private let pages: [OutputFile]
  /// The register in its other formats.
  private let register: [OutputFile]
  private let writer: DocumentOutput
  private let environment: Environment

  /// - Parameters:
  ///   - edition: that of the public.
  ///   - files: all documents that were made.
  init(
    _ edition: Edition, _ frame: SiteFrame, files: [OutputFile], writer: DocumentOutput,
    in environment: Environment
  ) {
    self.environment = environment
    self.edition = edition
    self.frame = frame
    self.writer = writer
    let shown = files.filter { $0.place == .public }
    pages = shown.filter { $0.page != nil }
    register = shown.filter {
      $0.source.isEmpty && SitePaths.stem(of: $0.path) == SitePaths.stem(of: SitePaths.register)
    }
    self.shown = shown.map { SiteFiles.File($0) }
    made = SiteFiles(self.shown)
    site = SiteWriting(edition, frame.map, files: made, address: frame.address)
  }

  /// All files of the site besides the documents; empty where there is nothing to link to.
  /// - Parameters:
  ///   - run: makes the files of a job and puts them away.
  ///   - put: puts files away as soon as they are made.
  func files(
    by run: @Sendable (DocumentMakers.Job) throws -> [OutputFile],
    puttingAwayBy put: @Sendable ([OutputFile]) throws -> [OutputFile]
  ) throws -> [OutputFile] {
    guard let index = SiteIndexEntries(edition, frame.map, made).index.document(in: edition) else {
      return []
    }
    let documents = SiteDocuments(site)
    var own = try put([writer.page(index, at: SitePaths.index)])
    let lists = listed
    let jobs = documents.parts.enumerated().map { number, makePages in
      DocumentMakers.Job(name: "site \(number) \(lists)") {
        try makePages().map { page in
          try writer.page(
            page.document, at: page.path,
            besides: page.path == SitePaths.register ? register : [],
            search: page.isSearchable ? .rows : nil)
        }
      }
    }
    own += try environment.map(jobs, run).flatMap(\.self)
    return try (own + put(others(documents, besides: own))).map {
      [SitePaths.index, SitePaths.register].contains($0.path) ? $0 : $0.madeForSite
    }
  }

  /// A hash of what pages say of the files that they lead to.
  private var listed: Int {
    let words = edition.workspace.house.pages
    var hasher = Hasher()
    for file in shown {
      hasher.combine(file.path)
      hasher.combine(words.download(file))
    }
    return hasher.finalize()
  }

  /// What comes after all pages of documents, meetings, decisions, owners and indicators, since it lists
  /// them.
  private func others(
    _ documents: SiteDocuments, besides made: [OutputFile]
  ) throws -> [OutputFile] {
    var own: [OutputFile] = []
    if let page = documents.page(.accessibility, at: SitePaths.accessibility) {
      own.append(try writer.page(page.document, at: page.path))
    }
    let listed = made + own + pages
    if let page = documents.page(.search, at: SitePaths.search) {
      own.append(try writer.page(page.document, at: page.path, search: .site))
      let words = listed.compactMap { file in
        file.page.map {
          (address: DocumentLinks.address(of: file.path, from: SitePaths.search), page: $0)
        }
      }
      own.append(data(SiteSearch.words(of: words), at: SitePaths.searchWords))
    }
    if let calendar = MeetingCalendar.bytes(site) {
      own.append(data(calendar, at: SitePaths.calendar))
    }
    guard let address = frame.address.base else { return own }
    if let page = documents.page(.notFound, at: SitePaths.notFound) {
      own.append(try writer.page(page.document, at: page.path))
    }
    let board = edition.workspace.board
    let feeds = SiteFeeds(
      address: address, title: board?.name.value ?? "",
      author: board?.council ?? board?.name.value ?? "",
      language: edition.workspace.house.language,
      entries: listed.compactMap { file in
        guard let page = file.page, let address = frame.address.whole(file.path) else { return nil }
        return SiteFeeds.Entry(address: address, page: page)
      })
    return own + [data(feeds.map, at: SitePaths.map), data(feeds.feed, at: SitePaths.feed)]
  }

  private func data(_ bytes: [UInt8], at path: String) -> OutputFile {
    OutputFile(path: path, OutputContent(bytes))
  }
}

/// What the index page of a site leads to.
private struct SiteIndexEntries {
  private let workspace: Workspace
  private let map: SiteMap
  private let files: SiteFiles

  init(_ edition: Edition, _ map: SiteMap, _ files: SiteFiles) {
    workspace = edition.workspace
    self.map = map
    self.files = files
  }

  var index: SiteIndex {
    let entries = workspace.meetingIndex.map(entries) ?? []
    let onAgendas = Set(entries.flatMap { $0.papers.map(\.path) })
    let papers = workspace.papers.compactMap(link).filter { !onAgendas.contains($0.path) }
    // The latest edition comes first.
    let frameworks = workspace.frameworks.sorted { $0.date.value > $1.date.value }.compactMap {
      framework in
      files.page(ofSource: framework.path).map { SiteIndex.Link(framework.title.value, path: $0) }
    }
    let indicators = map.indicatorSets.map { SiteIndex.Link($0.text, path: $0.path) }
    let isHeld = entries.contains { $0.meeting.state == .held }
    return SiteIndex(
      entries: entries, papers: papers, frameworks: frameworks, indicators: indicators,
      register: isHeld ? SitePaths.register : nil)
  }

  private func link(_ paper: BoardPaper) -> SiteIndex.Link? {
    files.page(ofSource: paper.path).map {
      SiteIndex.Link(
        paper.subject.value, path: $0,
        slides: paper.isBriefing ? DocumentFormat.pptx.path(of: paper.path) : nil)
    }
  }

  private func entries(_ book: MeetingIndex) -> [SiteIndex.Entry] {
    book.record.meetings.compactMap { meeting in
      func page(of document: MeetingDocument) -> String? {
        files.page(ofSource: MeetingOutputs.path(of: document, meeting))
      }
      let hidden = meeting.privateItems
      let items = meeting.allItems.filter { !hidden.contains($0.id.value) }
      var seen: Set<String> = []
      let papers = items.flatMap { book.papers(of: $0) }.compactMap(link).filter {
        seen.insert($0.path).inserted
      }
      let pages = items.compactMap { item -> SiteIndex.Link? in
        guard let minute = book.minute(of: item, in: meeting),
          let path = files.page(ofSource: minute.path)
        else { return nil }
        return SiteIndex.Link(
          book.title(of: minute, item: item),
          number: book.number(of: item, in: meeting)?.description, path: path)
      }
      return SiteIndex.Entry(
        meeting: meeting, page: SitePaths.page(of: meeting), agenda: page(of: .agenda),
        minutes: page(of: .minutes), actions: page(of: .actionSheet), papers: papers, pages: pages)
    }
  }
}
