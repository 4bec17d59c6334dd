import Foundation
import OfficePackage
import TestSupport
import Testing

@Suite struct `publish` {
  // MARK: - The first edition

  @Test func `freezes what a build makes of the meeting for the public`() throws {
    let workspace = try PublishWorkspace(["other.md": PublishWorkspace.paper("rest", "Other.")])
    let run = try workspace.publish()
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output.hasPrefix(
        """
        added m/agenda.docx, .html, .md
        added m/plan.docx, .html, .md
        added m/winter.docx, .html, .md
        unchanged: 0
        published as edition 1 in published/2018-02-05/1
        seal: 
        """))
    #expect(try workspace.run(["build"]).status == 0)
    let frozen = workspace.folder.files("published/2018-02-05/1/files/")
    #expect(frozen.count == 9)
    for file in frozen {
      let path = file.dropFirst("published/2018-02-05/1/files/".count)
      #expect(try workspace.folder.data(of: "out/\(path)") == workspace.folder.data(of: file))
    }
  }

  @Test func `keeps private and working matter out`() throws {
    let workspace = try PublishWorkspace()
    #expect(try workspace.publish().status == 0)
    #expect(try workspace.run(["build"]).status == 0)
    #expect(workspace.folder.exists("out-private/m/lease.md"))
    for (name, data) in try workspace.published() {
      #expect(!name.contains("lease") && !name.contains("private"))
      #expect(!String(decoding: data, as: UTF8.self).contains("Zebulon"), "\(name)")
    }
  }

  @Test func `shows with --dry-run what it would publish, and writes nothing`() throws {
    let workspace = try PublishWorkspace()
    let run = try workspace.publish(["--dry-run"])
    #expect(run.status == 0)
    #expect(run.output.contains("added m/plan.docx, .html, .md"))
    #expect(workspace.folder.files().count == PublishWorkspace.files.count)
  }

  @Test func `knows a meeting by its folder, its file and its id`() throws {
    let workspace = try PublishWorkspace()
    for name in ["m", "m/meeting.yaml", "2018-02-05"] {
      let run = try workspace.run(["publish", name, "--dry-run", "--format", "json"])
      #expect(run.output.contains("\"meeting\": \"2018-02-05\""), "\(name): \(run.errors)")
    }
    for name in ["nowhere", "m/plan.md", "."] {
      #expect(try workspace.run(["publish", name]).status == 64, "\(name)")
    }
  }

  @Test func `takes the day from SOURCE_DATE_EPOCH where none is stated`() throws {
    let workspace = try PublishWorkspace()
    let run = try workspace.run(
      ["publish", "m"], environment: ["SOURCE_DATE_EPOCH": "1517011200"])
    #expect(run.status == 0)
    let manifest = try workspace.folder.read("published/2018-02-05/1/manifest.json")
    #expect(manifest.contains("\"published\": \"2018-01-27\""))
  }

  @Test func `writes the same bytes on every run`() throws {
    let (one, other) = (try PublishWorkspace(), try PublishWorkspace())
    #expect(try one.publish().output == other.publish().output)
    #expect(try one.published() == other.published())
  }

  // MARK: - Later editions

  @Test func `writes nothing where nothing has changed`() throws {
    let workspace = try PublishWorkspace()
    try workspace.publish()
    let before = try workspace.published()
    let run = try workspace.publish(on: "2018-01-30")
    #expect(run.status == 0)
    #expect(run.errors == "nothing has changed since edition 1, and nothing is written\n")
    #expect(try workspace.published() == before)
  }

  @Test func `tells programs the editions and corrections of a document, as its page does`() throws
  {
    let workspace = try PublishWorkspace()
    func data(_ file: String, _ options: [String] = []) throws -> [String: Any] {
      let run = try workspace.run(["render", file, "--to", "json"] + options)
      return try #require(
        try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any],
        "\(run.errors)")
    }
    func texts(_ key: String, of data: [String: Any]) -> [[String: String]] {
      (data[key] as? [[String: Any]] ?? []).map { $0.mapValues { "\($0)" } }
    }
    let before = try data("m/plan.md")
    #expect(texts("editions", of: before) == [] && texts("corrections", of: before) == [])
    try workspace.publish()
    try workspace.replace("three aims", with: "four aims", in: "m/plan.md")
    try workspace.publish(["--reason", "The plan has *four* aims."], on: "2018-03-05")
    let plan = try data("m/plan.md")
    #expect(
      texts("editions", of: plan) == [
        ["meeting": "2018-02-05", "number": "1", "date": "2018-01-26"],
        ["meeting": "2018-02-05", "number": "2", "date": "2018-03-05"],
      ])
    #expect(
      texts("corrections", of: plan) == [
        ["date": "2018-03-05", "reason": "The plan has *four* aims."]
      ])
    let winter = try data("m/winter.md")
    #expect(texts("editions", of: winter).count == 2)
    #expect(texts("corrections", of: winter) == [])
    // What is not for the public was never published.
    #expect(texts("editions", of: try data("m/plan.md", ["--include-private"])) == [])
    #expect(texts("editions", of: try data("m/lease.md")) == [])
  }

  @Test func `adds documents without a reason`() throws {
    let workspace = try PublishWorkspace()
    try workspace.publish()
    try workspace.folder.write(PublishWorkspace.meeting("held"), to: "m/meeting.yaml")
    try workspace.folder.write(PublishWorkspace.minute, to: "m/minutes/plan.md")
    let run = try workspace.publish(on: "2018-02-12")
    #expect(run.status == 0, "\(run.errors)\(run.output)")
    #expect(run.output.contains("added m/minutes.docx, .html, .md\n"))
    #expect(run.output.contains("published as edition 2"))
    #expect(try workspace.file("m/minutes.md", of: 2).contains("has not agreed these minutes yet"))
  }

  @Test func `refuses a correction without a reason, and shows what it would correct`() throws {
    let workspace = try PublishWorkspace()
    try workspace.publish()
    let before = try workspace.published()
    try workspace.replace("mild", with: "hard", in: "m/winter.md")
    for reason in [[], ["--reason", "  \n "], ["--reason", "a\u{202E}b"]] {
      let run = try workspace.publish(reason)
      #expect(run.status == 64)
      #expect(try workspace.published() == before)
    }
    let run = try workspace.publish()
    #expect(
      run.output == """
        changed m/winter.docx, .html, .md
          3. Background and context:
            The winter was [-mild,-] {+hard,+} and the wards were full.
        unchanged: 6

        """)
    #expect(
      run.errors.hasPrefix(
        "Error: 'm/winter' does not say any more what was published: state what was corrected, "
          + "and why, with '--reason'\n"))
  }

  @Test func `publishes a correction that every format of the document tells`() throws {
    let workspace = try PublishWorkspace()
    try workspace.publish()
    let first = try workspace.published()
    try workspace.replace("mild", with: "hard", in: "m/winter.md")
    let reason = "It was <b>not</b> *mild* & ${PI1.ytd}."
    let run = try workspace.publish(["--reason", reason], on: "2018-03-05")
    #expect(run.status == 0, "\(run.errors)")
    let markdown = try workspace.file("m/winter.md", of: 2)
    #expect(
      markdown.hasPrefix(
        "# About the winter\n\n**Corrected on 5th March 2018:** It was \\<b>not\\</b> \\*mild\\* & "
      ))
    let page = try workspace.file("m/winter.html", of: 2)
    #expect(
      page.contains(
        "<p><strong>Corrected on 5th March 2018:</strong> It was &lt;b&gt;not&lt;/b&gt; *mild* &amp; "
      ))
    let word = try Archive(
      Array(workspace.folder.data(of: "published/2018-02-05/2/files/m/winter.docx")))
    let body = String(decoding: try word.part("word/document.xml"), as: UTF8.self)
    #expect(body.contains("Corrected on 5th March 2018:"))
    // What was published before is as it was, and documents that say the same tell of nothing.
    for (name, data) in first { #expect(try workspace.folder.data(of: name) == data) }
    #expect(try workspace.file("m/plan.md", of: 2) == workspace.file("m/plan.md", of: 1))
    // It is no new correction, and what is built tells of it as well.
    #expect(try workspace.publish(on: "2018-03-06").errors.hasPrefix("nothing has changed"))
    #expect(try workspace.run(["build"]).status == 0)
    #expect(try workspace.folder.read("out/m/winter.md") == markdown)
    #expect(try workspace.run(["render", "m/winter.md"]).output == markdown)
    let agenda = try workspace.run(["render", "m/meeting.yaml"])
    #expect(!agenda.output.contains("Corrected"))
  }

  @Test func `tells of all corrections, in the order of their days`() throws {
    let workspace = try PublishWorkspace()
    try workspace.publish()
    try workspace.replace("mild", with: "hard", in: "m/winter.md")
    try workspace.publish(["--reason", "One."], on: "2018-03-05")
    try workspace.replace("hard", with: "long", in: "m/winter.md")
    #expect(try workspace.publish(["--reason", "Early."], on: "2018-03-04").status == 64)
    try workspace.publish(["--reason", "Two."], on: "2018-03-05")
    let text = try workspace.file("m/winter.md", of: 3)
    let one = try #require(text.firstRange(of: "2018:** One."))
    let two = try #require(text.firstRange(of: "2018:** Two."))
    #expect(one.lowerBound < two.lowerBound)
  }

  @Test func `has the agenda tell why a document was taken away`() throws {
    let workspace = try PublishWorkspace()
    try workspace.publish()
    let agenda = PublishWorkspace.meeting("scheduled")
      .replacing("  - { id: winter, title: Winter, paper: winter.md }", with: "")
    try workspace.folder.write(agenda, to: "m/meeting.yaml")
    #expect(try workspace.publish().status == 64)
    let run = try workspace.publish(["--reason", "The paper is withdrawn."], on: "2018-01-30")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("removed m/winter.docx, .html, .md\n"))
    #expect(try workspace.file("m/agenda.md", of: 2).contains("2018:** The paper is withdrawn."))
    #expect(try workspace.file("m/winter.md", of: 1).contains("mild"))
    #expect(!workspace.folder.exists("published/2018-02-05/2/files/m/winter.md"))
  }

  @Test func `needs no reason where only the look has changed`() throws {
    let workspace = try PublishWorkspace()
    try workspace.publish()
    // The name of the council is at the top of each page, and in no Markdown of a paper.
    try workspace.folder.write(
      BadInput.board + "council: Sample City Council\n", to: "board.yaml")
    let run = try workspace.publish(["--dry-run"])
    #expect(run.output.contains("changed m/winter.docx, .html (its form alone)\n"), "\(run.output)")
    #expect(!run.errors.contains("m/winter"))
  }

  @Test func `needs no reason where draft minutes were agreed`() throws {
    let workspace = try PublishWorkspace([
      "m/meeting.yaml": PublishWorkspace.meeting("held"),
      "m/minutes/plan.md": PublishWorkspace.minute,
    ])
    try workspace.publish(on: "2018-02-12")
    try workspace.folder.write(
      """
      kind: meeting
      date: 2018-04-09
      state: held
      agenda:
        - { id: minutes, standing: previous-minutes, minutes-of: [2018-02-05] }
      """, to: "n/meeting.yaml")
    try workspace.folder.write(
      "---\nkind: minute\nitem: minutes\nagrees: [2018-02-05]\n---\n\n", to: "n/minutes/minutes.md")
    let run = try workspace.publish(on: "2018-04-10")
    #expect(run.status == 0, "\(run.errors)\(run.output)")
    let minutes = try workspace.file("m/minutes.md", of: 2)
    #expect(minutes.contains("Agreed by the Board on 9th April 2018."))
    #expect(!minutes.contains("Corrected on"))
    // From then on they are the record, and a change is a correction.
    try workspace.replace("considered", with: "discussed", in: "m/minutes/plan.md")
    #expect(try workspace.publish(on: "2018-04-11").status == 64)
  }

  @Test func `needs no second reason for a paper that is before two meetings`() throws {
    let workspace = try PublishWorkspace([
      "n/meeting.yaml":
        "kind: meeting\ndate: 2018-04-09\nagenda: [{ id: winter, title: Winter, paper: ../m/winter.md }]\n"
    ])
    let other = ["publish", "n", "--on", "2018-03-06"]
    try workspace.publish()
    #expect(try workspace.run(other).status == 0)
    try workspace.replace("mild", with: "hard", in: "m/winter.md")
    #expect(try workspace.run(other).status == 64)
    try workspace.publish(["--reason", "It was hard."], on: "2018-03-05")
    let run = try workspace.run(other)
    #expect(run.status == 0, "\(run.errors)")
    let text = try workspace.folder.read("published/2018-04-09/2/files/m/winter.md")
    #expect(text.components(separatedBy: "Corrected on").count == 2)
  }

  @Test func `tells of a correction in the language of each document`() throws {
    let workspace = try PublishWorkspace([
      "board.yaml":
        "kind: board\nname: { en: Sample Board, cy: Bwrdd Enghreifftiol }\nsecond-house: cymraeg\n",
      "m/meeting.yaml":
        "kind: meeting\ndate: 2018-02-05\nagenda: [{ id: a, title: { en: Aims, cy: Nodau }, paper: aims.md }]\n",
      "m/aims.md": PublishWorkspace.paper("aims", "One.")
        .replacing("subject: About the aims", with: "subject: { en: Aims, cy: Nodau }")
        .replacing("text: Note the aims", with: "text: { en: Note the aims, cy: Nodi'r nodau }"),
      "m/aims.cy.md": """
      ---
      kind: translation
      ---

      ## Diben

      Hysbysu.

      ## Cefndir a chyd-destun

      Un.

      ## Opsiynau

      Dim.

      """,
    ])
    let first = try workspace.publish()
    try #require(first.status == 0, "\(first.errors)")
    try workspace.replace("Un.", with: "Dau.", in: "m/aims.cy.md")
    let run = try workspace.publish(["--reason", "Dau, nid un."], on: "2018-03-05")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      try workspace.file("cy/m/aims.md", of: 2).contains(
        "**Cywirwyd ar 5 Mawrth 2018:** Dau, nid un."))
    #expect(!(try workspace.file("m/aims.md", of: 2).contains("Dau")))
  }

  @Test func `lets a build go on without the corrections of an edition that is damaged`() throws {
    let workspace = try PublishWorkspace()
    try workspace.publish()
    try workspace.replace("mild", with: "hard", in: "m/winter.md")
    try workspace.publish(["--reason", "It was hard."], on: "2018-03-05")
    try workspace.folder.remove("published/2018-02-05/2/manifest.json")
    let run = try workspace.run(["build"])
    #expect(run.status == 0)
    #expect(run.errors.contains("warning: 'published/2018-02-05/2' is damaged"), "\(run.errors)")
    #expect(!(try workspace.folder.read("out/m/winter.md").contains("Corrected")))
  }

  // MARK: - The history

  @Test func `keeps both editions, with the difference`() throws {
    let workspace = try PublishWorkspace()
    try workspace.publish()
    try workspace.replace("mild", with: "hard", in: "m/winter.md")
    try workspace.publish(["--reason", "It was hard."], on: "2018-03-05")
    let run = try workspace.run(["publish", "2018-02-05", "--history"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("edition 1, 2018-01-26\nadded m/agenda.docx, .html, .md\n"))
    #expect(
      run.output.contains(
        """
        edition 2, 2018-03-05: It was hard.
        changed m/winter.docx, .html, .md
          About the winter:
            {+**Corrected on 5th March 2018:** It was hard.+}
        """))
    #expect(run.output.contains("The winter was [-mild,-] {+hard,+} and the wards were full.\n"))
    let json = try workspace.run(["publish", "m", "--history", "--format", "json"])
    let list = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(list?.map { $0["edition"] as? Int } == [1, 2])
    #expect(list?.last?["corrected"] as? [String] == ["m/winter"])
    #expect(list?.last?["reason"] as? String == "It was hard.")
  }

  @Test func `has no colours but in a terminal`() throws {
    let workspace = try PublishWorkspace()
    try workspace.publish()
    try workspace.replace("mild", with: "hard", in: "m/winter.md")
    #expect(try !workspace.publish(["--dry-run"]).output.contains("\u{1B}"))
  }
}
