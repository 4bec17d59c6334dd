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
      ' LibreOffice ends at once where a comment is added while it tracks changes; comments are not tracked.
      doc.RecordChanges = False
      AddComment(doc, "remain committed", "Is this so?")
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

    Sub AddComment(doc, words As String, said As String)
      Dim place, note
      place = Cursor(doc, words)
      note = doc.createInstance("com.sun.star.text.textfield.Annotation")
      note.Content = said
      note.Author = "Pat Greene"
      place.Text.insertTextContent(place, note, True)
    End Sub
    """

  @Test func `has each change at its line, and says what was accepted once they are applied`()
    throws
  {
    let sent = try SentPaper()
    let before = try sent.paragraphs()
    let target = sent.folder.path(of: "reviewed.docx")
    try LibreOffice.run(
      macro: "Review", of: Self.macro, [[sent.folder.path(of: "made.docx"), target]])
    #expect(
      !sent.folder.exists("reviewed.docx.log"),
      "\((try? sent.folder.read("reviewed.docx.log")) ?? "")")

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
