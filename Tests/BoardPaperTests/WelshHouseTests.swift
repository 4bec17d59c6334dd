import PaperSource
import TestSupport
import Testing

/// The built-in house in Welsh.
@Suite struct `The house in Welsh` {
  @Test func `prints the headings, labels and dates of papers and minutes in Welsh`() throws {
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board + "house: cymraeg\n",
      "meeting.yaml": """
      kind: meeting
      date: 2018-02-05
      start: 14:00
      state: held
      agenda: [{ id: cynllun, title: Cynllun, paper: papur.md }]
      """,
      "papur.md": """
      ---
      kind: paper
      date: 2018-02-05
      subject: Cynnydd
      recommendations: [{ id: un, text: nodi'r cynnydd }]
      report-authors: [{ name: Sam Okafor, job-title: Swyddog, email: sam@example.gov.uk }]
      ---

      ## Diben

      I hysbysu.
      """,
      "cofnod.md": """
      ---
      kind: minute
      item: cynllun
      resolutions: [{ decides: un, outcome: as-recommended }]
      ---

      Clywodd y Bwrdd.
      """,
    ])
    let paper = try RunningProgram(["render", "papur.md"], in: folder.path)
    for line in [
      "**Dyddiad:** 5 Chwefror 2018", "**Pwnc:** Cynnydd", "## 1. Diben", "Argymhellion",
      "## Awdur(on) yr Adroddiad", "**Enw a Theitl Swydd:** Sam Okafor, Swyddog",
    ] {
      #expect(paper.output.contains(line), "\(paper.output) \(paper.errors)")
    }
    let minute = try RunningProgram(["render", "cofnod.md"], in: folder.path)
    #expect(minute.output.contains("**PENDERFYNWYD**: Nodi'r cynnydd."), "\(minute.output)")
    let minutes = try RunningProgram(
      ["render", "meeting.yaml", "--document", "minutes"], in: folder.path)
    #expect(
      minutes.output.contains("a gynhaliwyd am 14:00 ar Dydd Llun, 5 Chwefror 2018"),
      "\(minutes.output)")
    #expect(try RunningProgram(["build"], in: folder.path).status == 0)
  }

  @Test func `leaves no word of the English house where it has its own files`() throws {
    let english = try #require(BuiltInHouse.files(of: "coventry"))
    let welsh = Dictionary(
      uniqueKeysWithValues: try #require(BuiltInHouse.files(of: "cymraeg")).map {
        ($0.name, $0.text)
      })
    for file in english where !file.name.hasSuffix(".css") {
      let own = try #require(welsh[file.name], "\(file.name) is not in Welsh")
      for word in ["Board", "Meeting", "minutes", "Public", "Private", "agreed", "report of"] {
        let said = own.replacing(#/\{\{[^}]*\}\}/#, with: "").replacing(
          #/(?m)^ *[a-z-]+:/#, with: ""
        )
        .replacing(#/column: [a-z-]+/#, with: "").replacing(#/#[^\n]*/#, with: "")
        #expect(!said.contains(word), "\(word) in \(file.name)")
      }
    }
  }

  @Test(arguments: ["english", "cy_GB", "cy GB", "../x", "e", "cy-", "-"])
  func `is in a language that has a tag`(language: String) throws {
    let folder = try TemporaryFolder([
      "house/house.yaml": "kind: house\nextends: coventry\nlanguage: '\(language)'\n"
    ])
    let run = try RunningProgram(["house", "check", "house"], in: folder.path)
    #expect(
      run.output.contains(
        "house/house.yaml:3:11: error: '\(language)' is not the tag of a language"),
      "\(run.output)")
  }
}
