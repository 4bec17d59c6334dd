import Foundation
import TestSupport
import Testing

@Suite struct `A Word file that comes back` {
  private static let paper = SentPaper.paper

  @Test func `has each change told at its line, with who made it`() throws {
    let sent = try SentPaper()
    _ = try sent.reviewed {
      $0.change("know the Marmot name well", to: "know the name of Marmot")
      $0.comment("Are they?", on: "remain committed")
      $0.change("148 young people", to: "150 young people")
    }
    let run = try sent.review()
    #expect(run.status == 0)
    #expect(
      run.output.contains(
        "\(Self.paper):54:19: note: Pat Greene, 2018-01-30: 'Marmot name well' becomes "
          + "'name of Marmot' [reviewed-text]"), "\(run.output)")
    #expect(
      run.output.contains(
        "\(Self.paper):69:1: note: Casey Lund, 2018-01-31: 'Are they?' [reviewed-comment]"))
    #expect(
      run.output.contains(
        "PI2's value was changed in Word from '148' to '150': it comes from marmot-2016-19.csv, line 44"
      ))
    #expect(run.errors.hasSuffix("to decide\n"))
  }

  @Test func `is applied where it is text, and nothing else changes`() throws {
    let sent = try SentPaper()
    let before = try sent.sources()
    let file = try sent.reviewed {
      $0.change("know the Marmot name well", to: "know *the* name | of \"Marmot\" & [more]")
      $0.change("Endorse the progress", to: "Endorse: the '#1' progress")
      $0.change("every six months", to: "every 6 months")
      $0.change("Find out how well", to: "Say - how")
    }
    let run = try sent.review("--apply")
    #expect(run.status == 0)
    #expect(run.errors == "4 changes applied\n", "\(run.output)\(run.errors)")
    #expect(try sent.paragraphs() == ReviewedWordFile.paragraphs(of: file.body))
    let after = try sent.sources()
    #expect(
      Set(after.keys.filter { after[$0] != before[$0] }) == [
        Self.paper, "plans/marmot-2016-19.yaml",
      ])
    // Only the words that changed are touched.
    let lines = zip(
      before[Self.paper, default: ""].split(separator: "\n"),
      after[Self.paper, default: ""].split(separator: "\n"))
    #expect(lines.count { $0 != $1 } == 3)
  }

  @Test func `can be applied again, which changes nothing`() throws {
    let sent = try SentPaper()
    _ = try sent.reviewed {
      $0.change("know the Marmot name well", to: "know it")
      $0.comment("Are they?", on: "remain committed")
      $0.remove(paragraphWith: "DWP tried out")
      $0.add("Something new.", afterParagraphWith: "The Board endorsed the Action Plan in")
      $0.move(paragraphWith: "The previous update came", afterParagraphWith: "Something new")
    }
    let first = try sent.review("--apply")
    #expect(first.errors == "5 changes applied\n", "\(first.output)")
    let sources = try sent.sources()
    let second = try sent.review("--apply")
    #expect(second.output == "")
    #expect(second.errors == "5 there already\n")
    #expect(try sent.sources() == sources)
  }

  @Test func `may take out, add and move paragraphs and items`() throws {
    for asWord in [true, false] {
      let sent = try SentPaper()
      let file = try sent.reviewed {
        $0.remove(paragraphWith: "DWP tried out")
        $0.add("a new item: 1. with *signs*;", afterParagraphWith: "the Chamber of Commerce worked")
        $0.add(
          "A new paragraph of 100 words.",
          afterParagraphWith: "The Board endorsed the Action Plan in")
        $0.move(
          paragraphWith: "The recent peer review",
          afterParagraphWith: "The Board endorsed the Action",
          asWord: asWord)
        $0.remove(paragraphWith: "Bring 'perfect week' cycles")
      }
      let run = try sent.review("--apply")
      #expect(run.errors == "5 changes applied\n", "\(run.output)")
      #expect(try sent.paragraphs() == ReviewedWordFile.paragraphs(of: file.body))
      // A paragraph that is moved keeps its lines as they are.
      #expect(
        try sent.folder.read(Self.paper).contains(
          "partners know the Marmot name well and stand behind it. Other places, too, go on asking")
      )
    }
  }

  @Test func `has what is made of other facts as questions, which nothing changes`() throws {
    let sent = try SentPaper()
    let before = try sent.sources()
    _ = try sent.reviewed {
      $0.change("148 young people", to: "150 young people")
      $0.change("Recommendations", to: "What we ask")
      $0.change("5th February 2018", to: "6th February 2018")
      $0.change("148 (Q2 17/18)", to: "151 (Q2 17/18)")
    }
    let run = try sent.review("--apply")
    #expect(run.errors == "4 to decide\n", "\(run.output)")
    #expect(run.output.components(separatedBy: "[reviewed-fact]").count == 5)
    #expect(
      run.output.contains(
        "indicators/marmot-2016-19.csv:44:29: warning: Pat Greene, 2018-01-30: PI2's value"))
    #expect(try sent.sources() == before)
  }

  @Test func `has what was changed without tracking too`() throws {
    let sent = try SentPaper()
    let file = try sent.reviewed {
      $0.change("know the Marmot name well", to: "know it", by: nil)
      $0.add(
        "Added without tracking.", afterParagraphWith: "The Board endorsed the Action Plan in",
        isTracked: false)
    }
    let run = try sent.review("--apply")
    #expect(
      run.output.contains("not tracked: 'the Marmot name well' becomes 'it'"), "\(run.output)")
    #expect(run.errors == "2 changes applied\n")
    #expect(try sent.paragraphs() == ReviewedWordFile.paragraphs(of: file.body))
  }

  @Test func `tells what was taken out without tracking, and leaves it to a person`() throws {
    let sent = try SentPaper()
    _ = try sent.reviewed { $0.remove(paragraphWith: "The recent peer review", isTracked: false) }
    let run = try sent.review("--apply")
    #expect(run.output.contains(":53:1: warning: not tracked: the paragraph 'The recent peer"))
    #expect(run.errors == "1 to decide\n")
  }

  @Test func `has no changes where only the look differs`() throws {
    let sent = try SentPaper()
    _ = try sent.reviewed { $0.embolden("The Board endorsed the Action Plan") }
    let run = try sent.review()
    #expect(run.output == "")
    #expect(run.errors == "nothing was changed\n")
  }

  @Test func `belongs to the paper although that was changed since`() throws {
    let sent = try SentPaper()
    _ = try sent.reviewed {
      $0.change("know the Marmot name well", to: "know it")
      $0.change("remain committed", to: "stay committed")
      $0.change("shows how it reports", to: "says how it reports")
    }
    let text = try sent.folder.read(Self.paper)
    try sent.folder.write(
      text.replacing("## Background and context\n", with: "## Background and context\n\nNew.\n")
        .replacing("Other places, too, go on asking", with: "Others go on asking")
        .replacing("partners remain committed", with: "partners were committed"), to: Self.paper)
    let run = try sent.review("--apply")
    #expect(run.errors == "2 changes applied, 2 to decide\n", "\(run.output)")
    #expect(run.output.contains("'remain' becomes 'stay' [reviewed-text]"))
    #expect(run.output.contains("the source was changed since"))
    #expect(run.output.contains("the paragraph 'New.' is not in the Word file"))
    let after = try sent.folder.read(Self.paper)
    #expect(after.contains("know it and stand behind it. Others go on"))
    #expect(after.contains("partners were committed"))
  }

  @Test func `belongs to the paper although its marks are lost, if the paper is named`() throws {
    let sent = try SentPaper()
    _ = try sent.reviewed {
      $0.change("know the Marmot name well", to: "know it")
      $0.dropBookmarks()
    }
    let refused = try sent.review()
    #expect(refused.status == 1)
    #expect(refused.errors.contains("'board-paper import' makes a paper of it"))
    let run = try sent.review("--paper", Self.paper, "--apply")
    #expect(run.errors == "1 change applied\n", "\(run.output)")
  }

  @Test func `can be looked at for what one person changed`() throws {
    let sent = try SentPaper()
    _ = try sent.reviewed {
      $0.change("know the Marmot name well", to: "know it")
      $0.change("remain committed", to: "stay committed", by: "Casey Lund")
      $0.comment("Are they?", on: "On the Steering Group", by: "Casey Lund")
    }
    let run = try sent.review("--author", "Casey Lund", "--apply")
    #expect(run.errors == "2 changes applied\n", "\(run.output)")
    #expect(!run.output.contains("Pat Greene"))
    #expect(try sent.folder.read(Self.paper).contains("know the Marmot name well"))
  }

  @Test func `may have changes in a note, and words together with a figure`() throws {
    let sent = try SentPaper()
    _ = try sent.reviewed {
      $0.changeNote("each quarter", to: "every month")
      $0.change("148 young people", to: "150 or more people")
    }
    let run = try sent.review("--apply")
    #expect(run.errors == "1 change applied, 1 to decide\n", "\(run.output)")
    #expect(run.output.contains("words were changed together with a figure"))
    let text = try sent.folder.read(Self.paper)
    #expect(text.contains("returns to the Steering Group every month."))
    #expect(text.contains("- ${PI2.ytd} young people with"))
  }

  @Test func `is known in each of the two houses of a board`() throws {
    let sent = try SentPaper()
    let board = try sent.folder.read("board.yaml")
    try sent.folder.write(
      board.replacing("house: coventry\n", with: "house: coventry\nsecond-house: cymraeg\n"),
      to: "board.yaml")
    let welsh = try SentPaper.made(in: sent.folder, "--edition", "cy")
    var file = welsh
    file.change("remain committed", to: "stay committed")
    try sent.folder.write(Data(file.bytes), to: "reviewed.docx")
    #expect(try sent.review("--apply").errors == "1 change applied\n")
    #expect(try sent.folder.read(Self.paper).contains("partners stay committed."))
  }

  @Test func `shows what would be changed, and changes nothing`() throws {
    let sent = try SentPaper()
    let before = try sent.sources()
    _ = try sent.reviewed { $0.change("know the Marmot name well", to: "know it") }
    let run = try sent.review("--dry-run")
    #expect(run.output.contains("-partners know the Marmot name well and stand"))
    #expect(run.output.contains("+partners know it and stand"))
    #expect(run.errors == "1 change can be applied\n")
    #expect(try sent.sources() == before)
    #expect(try sent.review("--dry-run", "--apply").status == 64)
  }

  @Test func `makes notes of comments that no document prints`() throws {
    let sent = try SentPaper()
    _ = try sent.reviewed {
      $0.comment("Is it --> so? # allow vague-date", on: "remain committed")
      $0.comment("And *this*?", on: "Find out how well")
    }
    let before = try sent.paragraphs()
    let run = try sent.review("--apply")
    #expect(run.errors == "2 changes applied\n", "\(run.output)")
    #expect(
      try sent.folder.read(Self.paper).contains(
        "\n<!-- Comment by Casey Lund, 2018-01-31: Is it - -> so? # allow vague-date -->\nThe City")
    )
    #expect(
      try sent.folder.read("plans/marmot-2016-19.yaml").contains(
        "          # Comment by Casey Lund, 2018-01-31: And *this*?\n          - Find out"))
    #expect(try sent.paragraphs() == before)
    #expect(try RunningProgram(["check"], in: sent.folder.path).status == 0)
  }

  @Test func `changes a word that several places print in all of them, and says so`() throws {
    let sent = try SentPaper()
    _ = try sent.reviewed { $0.change("Programme Officer", to: "Senior Officer") }
    #expect(try sent.review("--apply").errors == "1 change applied\n")
    _ = try sent.reviewed { $0.change("Progress update on the", to: "Update on the") }
    let run = try sent.review()
    #expect(
      run.output.contains("it is stated once: 1 other place of the paper follows"), "\(run.output)")
  }
}
