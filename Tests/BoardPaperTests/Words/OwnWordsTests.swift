import Foundation
import PaperModel
import PaperSource
import TestSupport
import Testing

/// The example in which each word of the house is in Cyrillic letters and each word of an author in
/// Armenian ones. A letter of anything else in an output is the program's.
@Suite struct `A word of an output` {
  @Test func `is the house's or an author's, in every format`() throws {
    let found = try Self.foreignWords(inHouse: true)
    #expect(found.formats == Self.formats)
    #expect(found.words.isEmpty, "\(found.words.sorted().joined(separator: "\n"))")
  }

  @Test func `of a house that is not in other letters is found, in every format`() throws {
    let found = try Self.foreignWords(inHouse: false)
    for format in Self.formats {
      #expect(found.words.contains { $0.hasSuffix(".\(format)") }, "\(format)")
    }
  }

  private static let formats: Set = ["md", "html", "docx", "pptx", "xlsx", "ics", "terminal"]

  /// What an input states that stays as it is: the address of the site, ids of indicators and of
  /// follow-ups, codes, and names in braces, which the script of a page fills.
  private static var stated: Regex<Substring> {
    #/https://www\.coventry\.example\.gov\.uk/[-\w/.]*|PI\d+|\bq\d+\b|\[[a-z]{1,3}\d*\]|\{\{[a-z-]+\}\}/#
  }

  /// The ids of indicators that are words, which workbooks name; the longest first.
  private static func indicatorIDs() throws -> [String] {
    let file = RunningProgram.project + "/Examples/coventry-hwb/indicators/outcomes.yaml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    return text.matches(of: #/\n  - id: ([a-z-]+)/#).map { String($0.1) }
      .sorted { $0.count > $1.count }
  }

  /// The words in other letters, each with the file that it is in, and the formats that were looked
  /// at.
  private static func foreignWords(
    inHouse isRewritten: Bool
  ) throws -> (words: Set<String>, formats: Set<String>) {
    let folder = try workspace(rewritesHouse: isRewritten)
    for options in [[], ["--working-copy"]] {
      let build = try RunningProgram(["build", "."] + options, in: folder.path)
      try #require(build.status == 0, "\(build.errors)\(build.output)")
      // No rule on workbooks goes by a word that a house may have another for.
      #expect(!build.errors.contains("-sheet]"), "\(build.errors)")
    }
    for format in ["md", "html", "docx", "xlsx", "ics"] {
      let register = try RunningProgram(
        ["register", "--include-private", "--to", format, "-o", "out-private/r.\(format)"],
        in: folder.path)
      try #require(register.status == 0, "\(register.errors)")
    }
    let register = try RunningProgram(
      ["register", "--include-private", "--on", "2018-03-20"], in: folder.path,
      environment: ["COLUMNS": "60"])
    try #require(register.status == 0, "\(register.errors)")
    var words: Set<String> = []
    var formats: Set<String> = []
    let ids = try indicatorIDs()
    func look(at texts: [String], in name: String) {
      formats.insert(name.split(separator: ".").last.map { String($0) } ?? "")
      for text in texts {
        let said = ids.reduce(text.replacing(stated, with: " ")) { $0.replacing($1, with: " ") }
        for word in said.split(whereSeparator: { !$0.isLetter })
        where !word.allSatisfy({ Alphabet.house.contains($0) || Alphabet.authors.contains($0) }) {
          words.insert("\(word) in \(name)")
        }
      }
    }
    look(at: [register.output], in: "register.terminal")
    for name in folder.files() where name.hasPrefix("out") {
      if let texts = try ShownText.texts(of: folder.data(of: name), named: name) {
        look(at: texts, in: name)
      }
    }
    return (words, formats)
  }

  // MARK: - The workspace

  private static func workspace(rewritesHouse: Bool) throws -> TemporaryFolder {
    let example = RunningProgram.project + "/Examples/coventry-hwb"
    let house = try #require(BuiltInHouse.files(of: BuiltInHouse.defaultName))
    let ofHouse = RewrittenSources(alphabet: .house)
    var ofAuthors = RewrittenSources(alphabet: .authors)
    let known = HouseReader.readBuiltIn(BuiltInHouse.defaultName)?.house.map {
      $0.sections + $0.framework.sections.sections + $0.framework.principleSections.sections
    }
    for section in known ?? [] {
      for heading in [section.heading] + section.also {
        ofAuthors.headings[heading] =
          rewritesHouse ? Alphabet.house.writing(heading) : section.heading
      }
    }
    let board = try String(contentsOfFile: example + "/board.yaml", encoding: .utf8)
    ofAuthors.ids = Set(board.matches(of: #/- id: ([a-z-]+)/#).map { String($0.1) })
    let folder = try TemporaryFolder()
    for file in house {
      try folder.write(
        rewritesHouse ? try text(of: file, by: ofHouse) : file.text, to: "house/\(file.name)")
    }
    var sources: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: example) {
      if name.hasSuffix(".svg"), !name.hasPrefix("out") {
        try folder.write(
          try String(contentsOfFile: "\(example)/\(name)", encoding: .utf8), to: name)
      }
      guard [".yaml", ".md", ".csv"].contains(where: name.hasSuffix), !name.hasPrefix("out"),
        !name.hasPrefix(".")
      else { continue }
      // The caption of a picture is within its link, which stays as it is.
      sources[name] = try String(contentsOfFile: "\(example)/\(name)", encoding: .utf8)
        .replacing(" \"Who reports to whom\"", with: "")
    }
    let followUps = Set(
      sources.filter { $0.key.hasPrefix("meetings/") && $0.key.hasSuffix(".md") }.values.flatMap {
        $0.matches(of: #/id: ([a-z-]+)\n/#).map { String($0.1) }
      }
    ).sorted()
    for (name, source) in sources {
      let text = prepared(source, of: name, followUps: followUps)
      try folder.write(try ofAuthors.text(of: name, text), to: name)
    }
    return folder
  }

  private static func text(
    of file: (name: String, text: String), by sources: RewrittenSources
  ) throws -> String {
    if file.name.hasSuffix(".css") { return file.text }
    if file.name.hasSuffix(".md") { return sources.alphabet.writing(file.text) }
    // With charts, so that they are looked at.
    let text = try sources.text(of: file.name, file.text)
    return file.name == HouseReader.fileName
      ? text.replacing("workbook:\n", with: "workbook:\n  charts: yes\n") : text
  }

  /// A source with what makes outputs say more, and without words where a key or an id is printed.
  private static func prepared(
    _ text: String, of name: String, followUps: [String]
  ) -> String {
    var text = text.replacing("house: coventry", with: "house: house\npublish-status: yes")
    text = text.replacing(#/vote: \{ [^}]*\}/#) { vote in
      String(vote.output).replacing(#/([{,] )([a-z]+)(?=:)/#) {
        $0.1 + Alphabet.authors.writing(String($0.2))
      }
    }
    for (number, id) in followUps.enumerated() {
      // The ids of items are printed nowhere.
      if name.hasSuffix(".md") {
        text = text.replacing("id: \(id)\n", with: "id: q\(number)\n")
      }
      text = text.replacing("decides: \(id)\n", with: "decides: q\(number)\n")
        .replacing("follow-up: \(id)\n", with: "follow-up: q\(number)\n")
        .replacing("/\(id)]", with: "/q\(number)]")
    }
    return text
  }
}
