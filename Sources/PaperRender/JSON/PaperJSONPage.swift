import PaperMarkup

/// The documentation page of papers and frameworks as data, made from the records of which the data is made.
package struct PaperJSONPage {
  private var lines: [String] = []
  /// The records that have been described or are to be.
  private var known: Set<String> = []
  /// The records that are still to be described, in the order in which they were met.
  private var waiting: [RecordData] = []

  /// The page as Markdown.
  package static var markdown: String {
    var page = PaperJSONPage()
    page.lines = [
      "# Papers, briefings and frameworks as data", "",
      "What `board-paper render FILE --to json` writes of a [paper](#paper), a [briefing](#briefing) or a",
      "[framework](#framework), for other programs. This page is made from the records that templates take their",
      "[names](TemplateNames.md) from: what documents can show of them, and",
      "what only programs ask for, such as ids. The house changes no key and no code. Days are `2018-02-05`,",
      "periods as the inputs state them (`Q2 2017/18`), figures numbers in the unit of their indicator, with every",
      "digit that was typed; text with structure is Markdown. A key without a value is left out, and a list without",
      "things is empty; of background papers, nothing said is left out and `none` is the empty list. `editions` and",
      "`corrections` are those of the folder `published` (see [Publishing](Publishing.md)) and of public documents alone.",
      "",
    ]
    _ = page.link(PaperJSON.record.keys)
    _ = page.link(FrameworkJSON.record.keys)
    _ = page.link(PaperJSON.briefing.keys)
    while !page.waiting.isEmpty { page.describe(page.waiting.removeFirst()) }
    return page.lines.joined(separator: "\n")
  }

  private mutating func describe(_ data: RecordData) {
    lines += ["## \(data.record)", "", "| Key | Value | What it means |", "| --- | --- | --- |"]
    for key in data.keys {
      // How often a section is printed is for the authors of templates.
      let meaning = key.documentation.replacing(": repeated.", with: ".")
      lines.append("| `\(key.name)` | \(words(key.kind, in: data)) | \(meaning) |")
    }
    lines.append("")
  }

  private mutating func words(_ kind: RecordData.Kind, in data: RecordData) -> String {
    switch kind {
    case .text: "text"
    case .code: "a code"
    case .day: "a day"
    case .line: "a line of Markdown"
    case .texts: "a list of texts"
    case .blocks: "Markdown"
    case .number: "a number"
    case .flag: "`true`"
    case .own: "an object"
    case .object(let other): link(other)
    case .list(let other): "a list of " + link(other)
    case .same: "a list of " + link(data)
    }
  }

  private mutating func link(_ data: RecordData) -> String {
    if known.insert(data.record).inserted { waiting.append(data) }
    return "[\(data.record)](#\(data.record))"
  }
}
