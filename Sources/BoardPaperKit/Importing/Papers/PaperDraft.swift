import PaperMarkup
import PaperModel

/// A paper as it was understood, before it is written as files.
struct PaperDraft: Sendable {
  struct Person: Hashable, Sendable {
    var name = ""
    var organisation = ""
    var role = ""
  }

  struct Recommendation: Sendable {
    let text: [Inline]
    var parts: [[Inline]]
  }

  struct Author: Hashable, Sendable {
    var name = ""
    var jobTitle = ""
    var directorate = ""
    var telephone = ""
    var email = ""

    var isEmpty: Bool { self == Author() }
  }

  struct Appendix: Sendable {
    let title: String
    var blocks: [ForeignBlock] = []
    var groups: [Group] = []
  }

  /// The plan and the indicators of one priority.
  struct Group: Sendable {
    var title: String
    var longTitle = "" {
      didSet { key = PaperWords.key(longTitle) }
    }
    /// The long title for comparison.
    private(set) var key = ""
    var introduction: [Block] = []
    var aims: [DraftAim] = []
    var indicators: [DraftIndicator] = []
    /// Labels of columns of the plan as printed, by the names of columns.
    var labels: [String: String] = [:]
  }

  var to = ""
  var date: CalendarDate?
  var from: [Person] = []
  var subject = ""
  /// Further lines of the header, by the fields of the house.
  var header: [(field: String, value: String)] = []
  var recommendations: [Recommendation] = []
  var authors: [Author] = []
  /// The documents that the paper relies on; nil where nothing is said of them.
  var backgroundPapers: [[Inline]]?
  /// The text, with headings from level 2 on.
  var body: [ForeignBlock] = []
  var appendices: [Appendix] = []
  /// Whether it began with a summary of its indicators, which the house makes.
  var hasSummary = false
  /// The period that the columns of its tables report on.
  var period: ReportingPeriod?
}

struct DraftAim: Sendable {
  struct Progress: Sendable {
    let period: ReportingPeriod
    /// The period as it is printed.
    let shown: String
    var blocks: [Block]
  }

  var number = ""
  var text: [Inline] = []
  var actions: [[Inline]] = []
  var lead = ""
  var progress: [Progress] = []
}

struct DraftIndicator: Sendable {
  struct Figure: Sendable {
    let measure: FigureMeasure
    let period: ReportingPeriod
    let value: FigureValue
    /// The text that is printed in place of the value; empty where it is the value.
    let shown: String
  }

  var id: String
  var title: String
  var definition: [Inline] = []
  /// Whom to ask: lines such as an organisation, a part of it and a person.
  var contact: [String] = []
  var unit = FigureUnit.count
  var figures: [Figure] = []
}
