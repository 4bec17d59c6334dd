import PaperMarkup
import PaperModel

/// The words by which officers' documents name what a paper is made of, beside those of a house. Only
/// what is read is compared with them; nothing is printed.
enum PaperWords {
  static let header: [HeaderField.Fact: [String]] = [
    .to: ["to", "report to", "meeting of", "board", "committee", "name of board"],
    .date: ["date", "date of meeting", "meeting date", "date of report"],
    .from: ["from", "report of", "report from", "presented by", "report by"],
    .subject: ["subject", "title", "report title", "title of report", "re"],
  ]

  static let recommendations = [
    "recommendation", "recommendations", "recommendation s", "recommended", "recommended action",
    "recommended actions", "officer recommendations", "decision required", "decisions required",
  ]
  /// Headings that are common in councils' papers, whatever a house calls its sections.
  static let sections = [
    "introduction", "summary", "executive summary", "purpose", "purpose of report",
    "purpose of the report", "reason for report", "reasons for report", "background", "context",
    "background information", "key issues", "main issues", "issues", "proposal", "proposals",
    "options",
    "options considered", "alternative options considered", "main body of report", "report details",
    "detail", "details", "main report", "consultation", "consultation and engagement", "conclusion",
    "conclusions", "next steps", "implications", "financial implications", "legal implications",
    "equality implications", "equalities implications", "equality impact assessment",
    "resource implications", "risk", "risks", "risk management", "reasons for recommendations",
    "reasons for recommendation", "reasons for decision",
  ]
  static let authors = [
    "report author", "report authors", "report author s", "author", "authors", "contact officer",
    "contact officers", "contact for further information", "report contact",
  ]
  static let appendices = ["appendices", "list of appendices", "appendix", "attachments"]
  static let backgroundPapers = [
    "background papers", "list of background papers", "background documents",
  ]
  static let minutes = ["minutes", "minute"]
  static let supportingDocuments = ["supporting documents", "related documents"]
  static let resolved = ["resolved", "resolved that", "resolution", "resolutions", "decision"]

  static let name = ["name", "name and job title", "name s and job title", "officer", "author"]
  static let jobTitle = ["job title", "title", "post", "position", "designation"]
  static let directorate = ["directorate", "department", "service", "organisation", "team"]
  static let contact = [
    "telephone and e mail contact", "telephone and email contact", "telephone", "tel", "phone",
    "email", "e mail", "e mail contact", "email contact", "contact", "contact details", "tel no",
    "telephone number", "email address",
  ]

  static let aim = [
    "aim", "aims", "objective", "objectives", "priority", "outcome", "goal",
    "what we want to achieve",
  ]
  static let actions = [
    "action", "actions", "key actions", "activity", "activities", "what we will do", "steps",
    "planned actions",
  ]
  static let lead = [
    "lead", "leads", "owner", "lead organisation", "lead officer", "lead partner", "responsible",
    "who", "by whom", "led by", "responsibility",
  ]
  static let progress = [
    "progress", "progress barriers", "progress and barriers", "update", "progress update",
    "progress to date", "comments", "progress made",
  ]
  static let number = ["no", "ref", "number", "reference"]

  static let indicator = [
    "indicator", "indicators", "indicator definition", "indicator and definition", "measure",
    "performance indicator", "pi", "kpi", "key performance indicator", "performance measure",
  ]
  static let indicatorContact = [
    "organisation directorate contact", "contact", "organisation", "owner", "lead", "directorate",
    "lead organisation", "organisation contact", "responsible officer", "lead officer",
  ]
  static let measures: [(words: [String], measure: FigureMeasure)] = [
    (["year to date", "ytd"], .yearToDate),
    (["baseline data", "baseline"], .baseline),
    (["target"], .target),
    (["actual", "outturn", "performance", "result"], .actual),
  ]

  /// A label or heading for comparison: lower case, words of letters alone, without a typed number.
  static func folded(_ text: String) -> String {
    let words = text.lowercased().replacing("&", with: " ").split { !$0.isLetter }
    return words.joined(separator: " ")
  }

  /// A name for comparison with others: lower case, words of letters and digits alone.
  static func key(_ name: String) -> String {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// Whether a text means one of some words, or nearly.
  static func means(_ text: String, _ words: [String]) -> Bool {
    let folded = folded(text)
    guard !folded.isEmpty else { return false }
    return words.contains { word in
      folded == word
        || word.count > 4 && folded.count > 4
          && Spelling.distance(from: folded, to: word, atMost: word.count > 8 ? 2 : 1) != nil
    }
  }
}

/// The number or letter that was typed before a text, such as `1.`, `(a)` or `iv)`.
struct TypedNumber {
  /// The number without signs.
  let number: String
  /// How many characters it takes, with the white space after it.
  let length: Int
  /// Whether it is several numbers, such as `2.1`.
  let isNested: Bool

  init?(_ text: String) {
    var rest = text[...]
    if rest.first == "(" { rest = rest.dropFirst() }
    let body = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") }
    var number = body
    rest = rest[body.endIndex...]
    let hasPoint = number.last == "."
    while number.last == "." { number = number.dropLast() }
    let hasBracket = rest.first == ")"
    if hasBracket { rest = rest.dropFirst() }
    let hasParts = number.contains(".")
    // "1.0" is the number of a section.
    if number.hasSuffix(".0"), number.count(where: { $0 == "." }) == 1 {
      number = number.dropLast(2)
    }
    let isNested = number.contains(".")
    guard hasPoint || hasBracket || hasParts, !number.isEmpty, rest.first?.isWhitespace == true
    else { return nil }
    let isDigits = number.allSatisfy { $0.isNumber || $0 == "." } && number.count <= 8
    let isRoman = number.count <= 5 && number.lowercased().allSatisfy("ivx".contains)
    let isLetter = number.count == 1 && number.allSatisfy(\.isLetter)
    guard isDigits || !isNested && (isRoman || isLetter) else { return nil }
    self.number = String(number)
    self.isNested = isNested
    length = text.count - rest.drop(while: \.isWhitespace).count
  }
}
