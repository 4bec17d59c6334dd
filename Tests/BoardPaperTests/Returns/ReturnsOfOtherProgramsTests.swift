import Foundation
import TestSupport
import Testing

/// Returns of three partners that were filled in by other programs.
@Suite struct `A return of another program` {
  private typealias W = ReturnsWorkspace

  private static let answers = [
    "fire": """
    {"Figures": {"PI1": {"Figure for the period": 1844, "Note": "Without hostels"},
                 "PI2": {"Figure for the period": 0.0685}},
     "Progress": {"1.": {"What happened": "Ninety homes.\\nTwo streets.", "How it stands": "Green"}},
     "Follow_ups": {"Brief": {"New state": "Done", "What was done": "All were briefed",
                              "Date": "20/04/2018"},
                    "Say": {"What was done": "Six", "New state": "Goes on"}}}
    """,
    "council": """
    {"Figures": {"PI3": {"Figure for the period": 1250.5, "Year to date at its end": "[x]"}},
     "Follow_ups": {"Say": {"What was done": "Seven"}}}
    """,
    "police": """
    {"Figures": {"PI4": {"Figure for the period": "[x]", "Note": "Comes in June"}},
     "Progress": {"2.": {"What happened": "Officers walk."}}}
    """,
  ]

  /// The returns as openpyxl saved them, in the folder `back`.
  private func filled() throws -> TemporaryFolder {
    let folder = try W.folder()
    try folder.write("", to: "back/none")
    for (partner, answers) in Self.answers {
      let run = try Python.run(
        "fill_return.py",
        [
          folder.path(of: "\(W.folderOfReturns)/\(partner).xlsx"),
          folder.path(of: "back/\(partner).xlsx"), answers,
        ])
      try #require(run.status == 0, "\(run.errors)")
    }
    return folder
  }

  private func check(
    _ folder: TemporaryFolder, _ files: [String], streets: String = "\n\n              Two streets."
  ) throws {
    let run = try W.read(files, in: folder)
    #expect(run.errors.isEmpty, "\(run.errors)")
    #expect(run.status == 0)
    #expect(
      run.output.contains("nothing is awaited any more for the meeting of 2018-05-14"),
      "\(run.output)")
    let figures = try folder.read("figures.csv").split(separator: "\n").dropFirst(2)
    #expect(
      Set(figures) == [
        "PI1,actual,Q4 2017/18,\"1,844\",Without hostels,West Sample Fire Service,2018-04-30",
        "PI2,actual,Q4 2017/18,6.85%,,West Sample Fire Service,2018-04-30",
        "PI3,actual,Q4 2017/18,\"£1,250.5\",,Sample City Council,2018-04-30",
        "PI3,year-to-date,Q4 2017/18,[x],,Sample City Council,2018-04-30",
        "PI4,actual,Q4 2017/18,[x],Comes in June,Sample Police,2018-04-30",
      ])
    let plan = try folder.read("plan.yaml")
    let text = streets.isEmpty ? "text: Ninety homes." : "text: |-\n              Ninety homes."
    #expect(plan.contains(text + streets + "\n"))
    #expect(plan.contains("status: green"))
    #expect(plan.contains("text: Officers walk."))
    let actions = try folder.read("actions.yaml")
    for text in [
      "follow-up: 2018-02-05/brief, date: 2018-04-20, state: done, text: All were briefed",
      "organisation: council, state: open, text: Seven",
    ] {
      #expect(actions.contains(text), "\(actions)")
    }
  }

  @Test(.enabled(if: Python.isWanted("openpyxl")))
  func `comes in right from three partners who used openpyxl`() throws {
    try check(try filled(), ["fire", "council", "police"].map { "back/\($0).xlsx" })
  }

  private static let typed = [
    "fire": [
      ("Figures", "G5", "1844"), ("Figures", "I5", "Without hostels"), ("Figures", "G6", "6.85%"),
      ("Figures", "E5", "30"), ("Progress", "E5", "Ninety homes."), ("Progress", "F5", "Green"),
      ("Follow_ups", "E5", "Done"), ("Follow_ups", "F5", "All were briefed"),
      ("Follow_ups", "G5", "2018-04-20"), ("Follow_ups", "F6", "Six"),
    ],
    "council": [
      ("Figures", "G5", "1250.5"), ("Figures", "H5", "[x]"), ("Follow_ups", "F5", "Seven"),
    ],
    "police": [
      ("Figures", "G5", "[x]"), ("Figures", "I5", "Comes in June"),
      ("Progress", "E5", "Officers walk."),
    ],
  ]

  @Test(.enabled(if: LibreOffice.isWanted))
  func `comes in right from three partners who typed into LibreOffice`() throws {
    let folder = try W.folder()
    try folder.write("", to: "typed/none")
    try LibreOffice.type(
      Self.typed.sorted { $0.key < $1.key }.map { partner, cells in
        (
          source: folder.path(of: "\(W.folderOfReturns)/\(partner).xlsx"),
          target: folder.path(of: "typed/\(partner).xlsx"),
          typed: cells.map { LibreOffice.Typed($0.0, $0.1, $0.2) }
        )
      })
    try check(folder, Self.typed.keys.sorted().map { "typed/\($0).xlsx" }, streets: "")
  }

  @Test(.enabled(if: Python.isWanted("openpyxl") && LibreOffice.isWanted))
  func `comes in right where LibreOffice saved it`() throws {
    let folder = try filled()
    let names = ["fire", "council", "police"]
    try folder.write("", to: "saved/none")
    try LibreOffice.convert(
      names.map { folder.path(of: "back/\($0).xlsx") }, to: "xlsx",
      into: folder.path(of: "saved"))
    try check(folder, names.map { "saved/\($0).xlsx" })
  }
}
