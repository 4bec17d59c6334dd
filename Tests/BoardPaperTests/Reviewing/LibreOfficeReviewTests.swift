import Foundation
import OfficePackage
import TestSupport
import Testing

@Suite(
  .enabled(if: LibreOffice.isWanted, "LibreOffice is not installed"),
  .timeLimit(.minutes(2)))
struct `A paper that is reviewed in LibreOffice` {
  /// Turns tracking on and changes the paper as a reviewer does. Errors go to a file, since LibreOffice would
  /// show them and wait.
  private static let macro = """
    Sub Review(source As String, target As String)
      On Error GoTo Failed
      Dim doc
      Dim args(0) As New com.sun.star.beans.PropertyValue
      args(0).Name = "Hidden"
      args(0).Value = True
      doc = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, args())
      doc.RecordChanges = True
      ChangeWords(doc, "148 young people", "150 young people")
      ChangeWords(doc, "first two quarters", "first *two* quarters")
      ChangeWords(doc, "Find out how well", "Say how well")
      RemoveParagraph(doc, "DWP tried out a job coach")
      AddParagraph(doc, "Steering Group every six months.", "A new paragraph: with (signs) & more.")
      MoveParagraph(doc, "The recent peer review", "The Board endorsed the Action Plan in")
      Dim store(0) As New com.sun.star.beans.PropertyValue
      store(0).Name = "FilterName"
      store(0).Value = "MS Word 2007 XML"
      doc.storeToURL(ConvertToURL(target), store())
      doc.close(True)
      StarDesktop.terminate()
      Exit Sub
    Failed:
      Dim channel
      channel = FreeFile
      Open target & ".log" For Output As #channel
      Print #channel, Error$ & " in line " & Erl
      Close #channel
      StarDesktop.terminate()
    End Sub

    Function Cursor(doc, words As String)
      Dim wanted, found
      wanted = doc.createSearchDescriptor()
      wanted.SearchString = words
      found = doc.findFirst(wanted)
      Cursor = found.Text.createTextCursorByRange(found)
    End Function

    Sub ChangeWords(doc, older As String, newer As String)
      Dim words
      words = Cursor(doc, older)
      words.setString(newer)
    End Sub

    Sub RemoveParagraph(doc, words As String)
      Dim place
      place = Cursor(doc, words)
      place.gotoStartOfParagraph(False)
      place.gotoEndOfParagraph(True)
      place.goRight(1, True)
      place.setString("")
    End Sub

    Sub AddParagraph(doc, words As String, added As String)
      Dim place
      place = Cursor(doc, words)
      place.gotoEndOfParagraph(False)
      place.Text.insertControlCharacter(place, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
      place.Text.insertString(place, added, False)
    End Sub

    Sub MoveParagraph(doc, words As String, others As String)
      Dim place
      place = Cursor(doc, words)
      place.gotoStartOfParagraph(False)
      place.gotoEndOfParagraph(True)
      AddParagraph(doc, others, place.getString())
      place.goRight(1, True)
      place.setString("")
    End Sub
    """

  @Test func `has each change at its line, and says what was accepted once they are applied`()
    throws
  {
    let sent = try SentPaper()
    let before = try sent.paragraphs()
    let tracked = sent.folder.path(of: "tracked.docx")
    try LibreOffice.run(
      macro: "Review", of: Self.macro, [[sent.folder.path(of: "made.docx"), tracked]])
    #expect(
      !sent.folder.exists("tracked.docx.log"),
      "\((try? sent.folder.read("tracked.docx.log")) ?? "")")
    // A macro in which there is a comment may end LibreOffice while it lays out the page, so another
    // reviewer makes it, and LibreOffice saves it.
    var file = try SentPaper.file("tracked.docx", in: sent.folder)
    file.comment("Is this so?", on: "remain committed", by: "Pat Greene")
    try FileManager.default.createDirectory(
      atPath: sent.folder.path(of: "commented"), withIntermediateDirectories: true)
    try sent.folder.write(Data(file.bytes), to: "commented/reviewed.docx")
    try LibreOffice.convert(
      [sent.folder.path(of: "commented/reviewed.docx")], to: "docx", into: sent.folder.path)

    let run = try sent.review("--apply")
    #expect(run.status == 0)
    let paper = SentPaper.paper
    for place in [
      "\(paper):53:1: note:", "\(paper):57:1: note:", "\(paper):64:",
      "\(paper):69:1: note: Pat Greene",
      "\(paper):84:3: warning:", "\(paper):93:3: note:", "plans/marmot-2016-19.yaml:",
    ] {
      #expect(run.output.contains(place), "\(place) \(run.output)")
    }
    #expect(run.errors == "6 changes applied, 1 to decide\n", "\(run.output)")

    var expected = before
    let moved = expected.remove(
      at: try #require(expected.firstIndex { $0.hasPrefix("The recent peer review") }))
    let place = try #require(
      expected.firstIndex { $0.hasPrefix("The Board endorsed the Action Plan in") })
    expected.insert(contentsOf: [moved, "A new paragraph: with (signs) & more."], at: place + 1)
    expected.removeAll { $0.hasPrefix("DWP tried out a job coach") }
    expected = expected.map {
      $0.replacing("first two quarters", with: "first *two* quarters")
        .replacing("Find out how well", with: "Say how well")
    }
    #expect(try sent.paragraphs() == expected)
  }
}
