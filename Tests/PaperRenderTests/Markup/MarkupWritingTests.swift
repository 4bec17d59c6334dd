import Testing

@testable import PaperRender

@Suite struct `An element of HTML or XML` {
  private func written(_ write: (inout MarkupBytes) -> Void) -> String {
    var bytes = MarkupBytes()
    write(&bytes)
    return String(decoding: bytes.bytes, as: UTF8.self)
  }

  @Test func `is closed where its content ends`() {
    let nested = written {
      $0.element("p") {
        $0.text("a ")
        $0.element("em", text: "b")
      }
    }
    #expect(nested == "<p>a <em>b</em></p>")
  }

  @Test func `has its attributes in their order and without those that are nil`() {
    let element = written {
      $0.element(
        "a", ["class": nil, "href": .text("?a&\"b\""), "tabindex": .number(-1), "hidden": .set],
        text: "<b>")
    }
    #expect(element == "<a href=\"?a&amp;&quot;b&quot;\" tabindex=\"-1\" hidden>&lt;b&gt;</a>")
  }

  @Test func `may end its line, and may have its tags on lines of their own`() {
    let list = written { $0.block("ul", ["class": "deep"]) { $0.line("li", text: "a") } }
    #expect(list == "<ul class=\"deep\">\n<li>a</li>\n</ul>\n")
  }

  @Test func `has no closing tag where it has no content`() {
    let elements = written {
      $0.void("br")
      $0.empty("w:b", ["w:val": "1"])
    }
    #expect(elements == "<br><w:b w:val=\"1\"/>")
  }
}
