package import PaperMarkup
package import PaperModel

/// A framework as its house prints it.
package struct PrintedFramework: Sendable {
  let framework: Framework
  let board: Board?
  let house: House
  let printer: ProsePrinter
  /// The sections of the text about the framework as a whole.
  let sections: PrintedSections
  let work: FrameworkWork
  let indicators: FrameworkIndicators
  /// The ids of the sections of principles for which the template has a place of their own.
  let namedInPrinciples: Set<String>

  /// - Parameter labels: the numbers of tables and pictures, where facts are printed apart from the
  ///   document.
  package init(
    _ framework: Framework, in workspace: Workspace, labels: [CaptionTarget: CaptionLabel] = [:]
  ) {
    self.framework = framework
    board = workspace.board
    house = workspace.house
    printer = ProsePrinter(
      figures: framework.sight.book(in: house), document: framework.path, labels: labels)
    let template = house.template(.framework)
    sections = PrintedSections(
      framework.sections, known: house.framework.sections,
      named: PrintedSections.ids(in: template), printer: printer)
    namedInPrinciples = PrintedSections.ids(in: template, within: "principle")
    work = FrameworkWork(framework, board: board)
    indicators = FrameworkIndicators(framework, in: workspace, printer: printer)
  }

  /// The framework as a document; empty where the house has no template for it.
  package static func compose(_ framework: Framework, in edition: Edition) -> [Block] {
    let workspace = edition.workspace
    guard let framework = workspace.framework(at: framework.path) else { return [] }
    return workspace.house.template(.framework)?.fill(
      Records.framework, of: PrintedFramework(framework, in: workspace)) ?? []
  }

  /// The framework for what prints its texts apart from its document, with the numbers that tables and
  /// figures have there.
  package static func numbered(_ framework: Framework, in edition: Edition) -> PrintedFramework {
    guard !edition.workspace.captions.isEmpty else {
      return PrintedFramework(framework, in: edition.workspace)
    }
    let labels = compose(framework, in: edition)
      .numberingCaptions(edition.workspace.house.numbering.captions).captionLabels
    return PrintedFramework(framework, in: edition.workspace, labels: labels)
  }

  var principles: [PrintedPrinciple] {
    framework.principles.enumerated().map {
      PrintedPrinciple(principle: $1, number: $0 + 1, framework: self)
    }
  }

  fileprivate var summary: [Block] {
    guard let layout = house.framework.summary, !framework.principles.isEmpty else { return [] }
    return [.table(Table(layout, rows: layout.cells(Records.principle, of: principles)))]
  }

  fileprivate var categories: [PrintedPartners] {
    framework.partners.categories.map { category in
      PrintedPartners(
        title: category.title?.value,
        partners: category.partners.map { work.partnerName($0.name.value) })
    }
  }

  fileprivate var changes: [FrameworkChange] {
    framework.earlier.map {
      FrameworkChange.changes(
        from: FrameworkOutline($0, board: board), to: FrameworkOutline(framework, board: board))
    } ?? []
  }

  fileprivate var printedChanges: [PrintedChange] {
    changes.map { PrintedChange(change: $0, house: house) }
  }
}

/// Partners of one kind as a framework prints them.
package struct PrintedPartners: Sendable {
  let title: String?
  let partners: [String]
}

/// A difference between two editions of a framework, in the words of the house.
package struct PrintedChange: Sendable {
  let change: FrameworkChange
  let house: House
}

extension Records {
  /// A strategic monitoring framework.
  package static let framework = Record<PrintedFramework>(
    "framework",
    [
      .text("title", "What the framework is called.") { $0.framework.title.value },
      .text("year", "The year of this edition.") { $0.framework.year },
      .text("board", "The board.") { $0.board?.name.value },
      .text("council", "The council.") { $0.board?.council },
      .date("date", "The date of this edition.") { $0.house.day($0.framework.date.value) },
      .code("period", "The period whose figures are printed, where one is stated.") {
        $0.framework.period?.value.description
      },
      .blocks("contents", "The headings of the document, as a list of links.") {
        [.contents(Contents(label: [.text($0.house.pages.word(.contents))]))]
      }.printedOnly,
      .blocks("opening", "The text before the first heading.") {
        $0.printer.print($0.framework.opening)
      },
      .each(
        "section",
        """
        Each section, in the author's order, that the template does not name by its id: repeated. \
        The id of a section of `framework: sections` is a name of its own with the same names inside.
        """, of: section
      ) { $0.sections.others }
      .data(each: section, meaning: "Each section, in the author's order.") { $0.sections.all },
      .flag("has-principles", "Whether there is a principle: printed once.") {
        !$0.framework.principles.isEmpty
      },
      .each("principle", "Each principle: repeated.", of: principle) { $0.principles },
      .blocks("summary", "The table of all principles with their indicators.") { $0.summary }
        .printedOnly,
      .blocks(
        "sources",
        """
        What the notes say that were used since such a place before, with their numbers. Without \
        such a place they are at the end.
        """
      ) { [.notes(GatheredNotes(label: [.text($0.house.framework.word(.sources))]))] }.printedOnly,
      .flag("partners", "Whether partners are listed: printed once.") {
        !$0.framework.partners.categories.isEmpty
      },
      .each("partner-category", "Each category of partners: repeated.", of: partnerCategory) {
        $0.categories
      }.data(as: "partnerCategories"),
      .flag("contacts", "Whether somebody is stated whom one can ask: printed once.") {
        !$0.framework.contacts.isEmpty
      },
      .each("contact", "Each person whom one can ask: repeated.", of: reportAuthor) {
        $0.framework.contacts
      },
      .text("earlier", "What the edition before this one was called.") {
        $0.framework.earlier?.title.value
      },
      .flag("changes", "Whether anything changed since that edition: printed once.") {
        !$0.changes.isEmpty
      },
      .each("change", "Each difference from that edition: repeated.", of: change) {
        $0.printedChanges
      },
    ],
    own: { framework in TemplateScope { framework.sections.value(of: $0) } })

  /// Partners of one kind.
  package static let partnerCategory = Record<PrintedPartners>(
    "partner-category",
    [
      .text("title", "What they are called together.") { $0.title },
      .each("partner", "Each of them: repeated.", of: named) { $0.partners },
    ])

  /// A partner or a programme.
  package static let named = Record<String>("named", [.text("name", "The name.") { $0 }])

  /// A difference between two editions of a framework.
  package static let change = Record<PrintedChange>(
    "change",
    [
      .text("kind", "Whether it is new, dropped or changed, in the words of the house.") {
        printed in
        HouseFramework.Word(rawValue: printed.change.kind.rawValue)
          .map(printed.house.framework.word)
      }.code { $0.change.kind.rawValue },
      .text("subject", "What it is, in the words of the house.") { printed in
        HouseFramework.Word(rawValue: printed.change.subject.rawValue)
          .map(printed.house.framework.word)
      }.code { $0.change.subject.rawValue },
      .text("name", "What it is called or, if it was dropped, what it was called.") {
        $0.change.name
      },
      .text("before", "What it was called before, or the principle that it belonged to.") {
        $0.change.before
      },
    ])
}
