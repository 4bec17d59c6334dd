@testable import PaperPreview
import Testing

@Suite struct `The gate of a preview` {
  private let gate = PreviewGate(token: "0123456789abcdef", port: 4000)

  private func wanted(
    _ path: String, by method: String = "GET", _ headers: [String: String] = [:]
  ) -> PreviewGate.Wanted? {
    let all = ["Host": "127.0.0.1:4000"].merging(headers) { $1 }
    return gate.wanted(
      by: PreviewGate.Request(method: method, path: path, header: { all[$0] }))
  }

  @Test func `lets in who knows the token`() {
    #expect(wanted("/0123456789abcdef/") == .shell)
    #expect(wanted("/0123456789abcdef/state", by: "HEAD") == .state)
    #expect(wanted("/0123456789abcdef/page/preview.js") == .part("preview.js"))
    #expect(
      wanted("/0123456789abcdef/documents/public/a%20b/%C3%A9.html")
        == .output(place: "public", path: "a b/é.html"))
    #expect(
      wanted("/0123456789abcdef/state", ["Host": "localhost:4000", "Sec-Fetch-Site": "none"])
        == .state)
    #expect(
      wanted(
        "/0123456789abcdef/state",
        ["Origin": "http://127.0.0.1:4000", "Sec-Fetch-Site": "same-origin"]) == .state)
  }

  @Test(arguments: [
    "/", "", "/0123456789abcdef", "//", "/0123456789abcdeg/", "/0123456789abcde/", "/state",
    "/0123456789ABCDEF/", "/0123456789abcdef/nothing", "/0123456789abcdef/page/a/b",
    "/0123456789abcdef//state", "http://127.0.0.1:4000/0123456789abcdef/", "/x/0123456789abcdef/",
  ])
  func `lets in nobody else`(path: String) { #expect(wanted(path) == nil) }

  @Test(arguments: [
    "../board.yaml", "%2e%2e/board.yaml", "%2E%2E%2fboard.yaml", "..%2fboard.yaml", "a/../../b",
    "./a", "a//b", "/etc/passwd", "%2fetc%2fpasswd", "a%00b", "..\\board.yaml", "%5c..%5cb",
    ".board-paper/outputs.json", "a/.hidden", "%", "%zz", "a%c3", "", "a/", "%252e%252e/%",
  ])
  func `lets nobody out of the folders of outputs`(path: String) {
    #expect(wanted("/0123456789abcdef/documents/public/\(path)") == nil)
  }

  @Test(arguments: [
    ("Host", "example.gov.uk:4000"), ("Host", "127.0.0.1"), ("Host", "127.0.0.1:4001"),
    ("Host", "localhost.example.gov.uk:4000"), ("Host", ""),
    ("Origin", "http://example.gov.uk"), ("Origin", "null"), ("Origin", "https://127.0.0.1:4000"),
    ("Origin", "http://127.0.0.1:4001"), ("Origin", "http://localhost:4000"),
    ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Site", "same-site"), ("Sec-Fetch-Site", ""),
  ])
  func `lets in nothing from another site or under another name`(name: String, value: String) {
    #expect(wanted("/0123456789abcdef/", [name: value]) == nil)
  }

  @Test func `lets only the page write`() {
    let path = "/0123456789abcdef/fix"
    let whole = ["Origin": "http://127.0.0.1:4000", "Content-Type": "application/json"]
    #expect(wanted(path, by: "POST", whole) == .fix)
    #expect(wanted("/0123456789abcdef/undo", by: "POST", whole) == .undo)
    #expect(wanted(path, by: "GET", whole) == nil)
    #expect(wanted("/0123456789abcdef/state", by: "POST", whole) == nil)
    for name in whole.keys {
      #expect(wanted(path, by: "POST", whole.filter { $0.key != name }) == nil)
    }
    #expect(wanted(path, by: "POST", whole.merging(["Content-Type": "text/plain"]) { $1 }) == nil)
    for method in ["PUT", "DELETE", "OPTIONS", "get"] {
      #expect(wanted(path, by: method, whole) == nil)
    }
  }

  @Test func `has a token that is another each time`() {
    let tokens = (0..<50).map { _ in PreviewGate.randomToken() }
    #expect(Set(tokens).count == 50 && tokens.allSatisfy { $0.utf8.count == 32 })
  }
}
