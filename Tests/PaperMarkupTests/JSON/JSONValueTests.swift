import Foundation
import PaperMarkup
import TestSupport
import Testing

@Suite struct `JSON text` {
  private func text(_ value: JSONValue) -> String {
    var text = ""
    value.write(to: &text)
    return text
  }

  @Test func `is indented, with the keys in the order in which they were added`() {
    var inner = JSONObject()
    inner.add("b", text: "x")
    inner.add("a", number: -7)
    inner.add("gone", text: nil)
    inner.add("none", texts: [])
    var object = JSONObject()
    object.add("z", flag: true)
    object.add("list", .list([.object(inner), .list([]), .object(JSONObject())]))
    #expect(
      text(.object(object)) == """
        {
          "z": true,
          "list": [
            {
              "b": "x",
              "a": -7
            },
            [],
            {}
          ]
        }
        """)
  }

  @Test func `leaves out what is nil`() {
    let object: JSONObject = ["z": .number(1), "none": nil, "a": .text("x")]
    #expect(text(.object(object)) == "{\n  \"z\": 1,\n  \"a\": \"x\"\n}")
    #expect(JSONValue.object(["none": nil]).fileText == "{}\n")
  }

  @Test(arguments: 0..<3)
  func `is the same whether a list is made at once or as it is written`(count: Int) {
    let list = JSONValue.list((0..<count).map { .object(["number": .number($0)]) })
    let lazy = JSONValue.lazyList(count: count) { .object(["number": .number($0)]) }
    #expect(text(.list([lazy, .text("")])) == text(.list([list, .text("")])))
  }

  @Test func `comes back as it was from another reader, whatever it holds`() throws {
    var generator = SeededGenerator(seed: 3)
    let signs: [Unicode.Scalar] = [
      "a", "\"", "\\", "/", "\n", "\t", "\r", "\0", "\u{1F}", "\u{7F}", "\u{85}", "\u{2028}",
      "é", "\u{301}", "\u{202E}", "\u{5D0}", "\u{10FFFF}", "{", "}", "[", ":", ",",
    ]
    for _ in 0..<500 {
      var string = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<12, using: &generator) {
        string.append(signs.randomElement(using: &generator) ?? "a")
      }
      let written = text(.list([.text(String(string))]))
      let read = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String]
      #expect(read?.first?.unicodeScalars.elementsEqual(string) == true, "\(written)")
    }
  }
}
