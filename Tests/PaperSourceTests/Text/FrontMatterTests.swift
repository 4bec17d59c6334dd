import PaperModel
import PaperSource
import Testing

@Suite struct `Splitting front matter from the body` {
  private func parts(_ text: String) throws(Diagnostic) -> [String] {
    let file = try InputFile.read(path: "a.md", bytes: Array(text.utf8))
    let split = try FrontMatter.split(file)
    return [split.yaml, split.body].map(file.text(ofBytes:))
  }

  private func problem(_ text: String) -> String? {
    do throws(Diagnostic) {
      _ = try parts(text)
      return nil
    } catch {
      return shown(error)
    }
  }

  @Test(arguments: [
    ("---\na: b\n---\ntext\n", "a: b\n", "text\n"),
    ("--- \t\r\na: b\r\n---  \r\ntext", "a: b\r\n", "text"),
    ("\u{FEFF}---\na: b\n...\n---\n", "a: b\n", "---\n"),
    ("---\n---", "", ""), ("---\na: b\n ---\n--- x\n---\n", "a: b\n ---\n--- x\n", ""),
  ])
  func `two marker lines enclose the YAML`(text: String, yaml: String, body: String) throws {
    #expect(try parts(text) == [yaml, body])
  }

  @Test(arguments: [
    "", "\n---\na: b\n---\n", "kind: paper\n", "----\n---\n", "--\n", " ---\n---\n",
  ])
  func `a file that does not begin with a marker has no front matter`(text: String) {
    #expect(
      problem(text)
        == "1:1-1:1 no-front-matter: the first line must be '---', the start of the front matter "
        + "| begin the file with the lines '---', 'kind: …' and '---'")
  }

  @Test(arguments: ["---", "---\n", "---\na: b\n", "---\na: b\n ---\n----\n"])
  func `an opening marker without a closing one is told at the opening`(text: String) {
    #expect(
      problem(text)
        == "1:1-1:4 unclosed-front-matter: front matter must be closed by a line '---' "
        + "| put a line '---' between the front matter and the text")
  }

  @Test func `places in front matter are those of the file`() throws {
    let file = try InputFile.read(path: "a.md", bytes: Array("---\né: 1\né: 2\n---\nbody".utf8))
    let split = try FrontMatter.split(file)
    let (node, diagnostics) = YAMLReader.read(file, bytes: split.yaml)
    #expect(node.map { shown($0.range) } == "2:1-3:5")
    #expect(diagnostics.map { shown($0.range) } == ["3:1-3:2"])
    let body = SourceText(verbatim: split.body, of: file)
    #expect(body.text == "body")
    #expect(shown(body.range(ofUTF8: 1..<3)) == "5:2-5:4")
    #expect(shown(body.range(ofUTF8: -3..<90)) == "5:1-5:5")
  }

  @Test func `an error at the end of front matter does not look into the body`() throws {
    let file = try InputFile.read(path: "a.md", bytes: Array("---\na: [x,\n---\n]\n".utf8))
    let split = try FrontMatter.split(file)
    #expect(
      YAMLReader.read(file, bytes: split.yaml).diagnostics.map(shown).first?.prefix(24)
        == "2:4-2:5 unclosed-bracket")
  }
}
