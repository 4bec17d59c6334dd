@testable import BoardPaperKit
import Foundation
@testable import PaperPreview
import TestSupport
import Testing

@Suite struct `The server of a preview` {
  /// A preview of a small workspace, of which one round was built.
  private struct Served {
    let folder: TemporaryFolder
    var workspace: WatchedWorkspace
    let desk: PreviewDesk
    let port: UInt16
    let token = PreviewGate.randomToken()
    let door = PreviewGate.randomToken()

    init(_ body: String = "We note the the one.") throws {
      folder = try TemporaryFolder([
        "board.yaml": "kind: board\nname: Sample Health and Wellbeing Board\n",
        "paper.md":
          "---\nkind: paper\ndate: 2018-02-05\nsubject: Progress\n---\n\n## Purpose\n\n\(body)\n",
      ])
      let environment = Environment(
        currentFolder: folder.path, temporaryFolder: folder.path, day: nil, tell: { _ in })
      workspace = try WatchedWorkspace([], in: environment)
      desk = PreviewDesk(of: workspace, showing: "", token: token, in: environment)
      let server = try PreviewServer(desk, on: 0)
      port = server.port
      desk.open(on: port, door: door)
      server.start()
      build()
    }

    mutating func build() {
      desk.begin(saved: [])
      desk.end(workspace.round())
    }

    func get(_ path: String, _ headers: [String: String] = [:]) -> LoopbackRequest.Answer? {
      LoopbackRequest.send("GET", path, to: port, headers: headers)
    }

    func post(_ path: String, _ body: String, _ headers: [String: String] = [:])
      -> LoopbackRequest.Answer?
    {
      let own = ["Origin": "http://127.0.0.1:\(port)", "Content-Type": "application/json"]
      return LoopbackRequest.send(
        "POST", "/\(token)/\(path)", to: port, headers: own.merging(headers) { $1 }, body: body)
    }

    /// What the page is told of the findings.
    func state() throws -> State {
      let answer = try #require(get("/\(token)/state"))
      return try JSONDecoder().decode(State.self, from: Data(answer.body.utf8))
    }
  }

  private struct State: Decodable {
    struct Finding: Decodable {
      let id: String
      let rule: String
      let fix: String?
      let line: [String]?
      let isHere: Bool
    }

    struct Document: Decodable {
      let place: String
      let path: String
      let version: String?
    }

    let round: Int
    let findings: [Finding]
    let document: Document?
    let undo: String?
  }

  @Test func `shows the documents to who knows the token, with all that keeps them here`() throws {
    let served = try Served()
    let shell = try #require(served.get("/\(served.token)/"))
    #expect(shell.status == 200 && shell.body.contains("<title>Preview</title>"))
    let page = try #require(served.get("/\(served.token)/documents/private/paper.html"))
    let written = try served.folder.read("out-private/paper.html")
    #expect(page.status == 200 && page.body == written)
    for answer in [shell, page] {
      for header in [
        "Cache-Control: no-store", "Referrer-Policy: no-referrer",
        "X-Content-Type-Options: nosniff",
        "Cross-Origin-Resource-Policy: same-origin", "Content-Security-Policy: default-src 'none'",
        "frame-ancestors '",
      ] {
        #expect(answer.headers.contains(header), "\(header)")
      }
      #expect(!answer.headers.contains("Access-Control"))
    }
    let word = try #require(served.get("/\(served.token)/documents/private/paper.docx"))
    #expect(word.headers.contains("Content-Disposition: attachment"))
    let head = LoopbackRequest.send(
      "HEAD", "/\(served.token)/documents/private/paper.html", to: served.port)
    #expect(head?.status == 200 && head?.body == "")
    #expect(head?.headers.contains("Content-Length: \(page.body.utf8.count)") == true)
  }

  @Test func `gives nothing to anybody else`() throws {
    let served = try Served()
    let page = "/\(served.token)/documents/private/paper.html"
    try FileManager.default.createSymbolicLink(
      atPath: served.folder.path(of: "out-private/link.md"),
      withDestinationPath: served.folder.path(of: "paper.md"))
    try FileManager.default.createSymbolicLink(
      atPath: served.folder.path(of: "out-private/up"), withDestinationPath: "..")
    let refused: [(path: String, headers: [String: String])] = [
      ("/", [:]), ("/paper.html", [:]), ("/documents/private/paper.html", [:]),
      ("/\(PreviewGate.randomToken())/", [:]), (page, ["Host": "example.gov.uk"]),
      (page, ["Host": ""]), (page, ["Origin": "http://example.gov.uk"]), (page, ["Origin": "null"]),
      (page, ["Sec-Fetch-Site": "cross-site"]), (page, ["Sec-Fetch-Site": "same-site"]),
      ("/\(served.token)/documents/private/../../paper.md", [:]),
      ("/\(served.token)/documents/private/%2e%2e/paper.md", [:]),
      ("/\(served.token)/documents/private/..%2fpaper.md", [:]),
      ("/\(served.token)/documents/private//etc/passwd", [:]),
      ("/\(served.token)/documents/private/%2fetc%2fpasswd", [:]),
      ("/\(served.token)/documents/private/link.md", [:]),
      ("/\(served.token)/documents/private/up/paper.md", [:]),
      ("/\(served.token)/documents/private/up/.board-paper/outputs.json", [:]),
      ("/\(served.token)/documents/sources/paper.md", [:]),
      ("/\(served.token)/documents/private/missing.html", [:]),
      ("/\(served.token)/page/../../Package.swift", [:]), ("/open/\(served.token)", [:]),
    ]
    for (path, headers) in refused {
      let answer = served.get(path, headers)
      #expect(answer == nil || answer?.status == 404 && answer?.body == "", "\(path) \(headers)")
      #expect(answer?.headers.contains("Content-Type") != true, "\(path)")
    }
    #expect(served.get(page)?.status == 200)
  }

  @Test func `is reached at this machine's own address alone`() throws {
    let served = try Served()
    #expect(LoopbackRequest.isOpen(served.port, at: 0x7F00_0001))
    // All other addresses of loopback, and those of the network, lead elsewhere.
    #expect(!LoopbackRequest.isOpen(served.port, at: 0x7F00_0002))
  }

  @Test func `opens its door once`() throws {
    let served = try Served()
    let first = try #require(served.get("/open/\(served.door)"))
    #expect(first.status == 303 && first.headers.contains("Location: /\(served.token)/"))
    #expect(served.get("/open/\(served.door)")?.status == 404)
  }

  @Test func `writes a fix only when it is asked to, and undoes it`() throws {
    var served = try Served()
    let before = try served.folder.read("paper.md")
    let finding = try #require(try served.state().findings.first { $0.rule == "double-word" })
    #expect(finding.fix?.contains("-We note the the one.\n+We note the one.\n") == true)
    #expect(finding.line?.joined() == "We note the the one." && finding.line?.count == 3)
    #expect(finding.isHere)
    #expect(try served.folder.read("paper.md") == before)
    let order = "{\"id\": \"\(finding.id)\"}"
    for headers in [
      ["Origin": ""], ["Origin": "http://example.gov.uk"], ["Content-Type": "text/plain"],
      ["Sec-Fetch-Site": "cross-site"],
    ] {
      #expect(served.post("fix", order, headers)?.status == 404, "\(headers)")
    }
    #expect(served.get("/\(served.token)/fix?id=\(finding.id)")?.status == 404)
    #expect(try served.folder.read("paper.md") == before)

    #expect(served.post("fix", order)?.body.contains("\"told\": \"written: paper.md\"") == true)
    #expect(try served.folder.read("paper.md") == before.replacing("the the", with: "the"))
    #expect(try served.state().undo == "paper.md")
    // The same once more: the file is no longer what the fix was made for.
    #expect(served.post("fix", order)?.body.contains("\"refused\"") == true)
    served.build()
    #expect(served.post("undo", "{}")?.body.contains("\"told\": \"as before: paper.md\"") == true)
    #expect(try served.folder.read("paper.md") == before)
    #expect(served.post("undo", "{}")?.body.contains("\"refused\"") == true)
  }

  @Test func `undoes nothing where the file has changed since`() throws {
    let served = try Served()
    let finding = try #require(try served.state().findings.first { $0.rule == "double-word" })
    _ = served.post("fix", "{\"id\": \"\(finding.id)\"}")
    let mine = try served.folder.read("paper.md") + "\nMore.\n"
    try served.folder.write(mine, to: "paper.md")
    #expect(served.post("undo", "{}")?.body.contains("has changed meanwhile") == true)
    #expect(try served.folder.read("paper.md") == mine)
  }

  @Test(arguments: ["", "[]", "{\"id\": 5}", "x", "{\"id\": \"unknown\"}"])
  func `writes nothing for an order that is none`(body: String) throws {
    let served = try Served()
    let before = try served.folder.read("paper.md")
    let answer = served.post("fix", body)
    #expect(answer == nil || answer?.status == 404 || answer?.body.contains("refused") == true)
    #expect(try served.folder.read("paper.md") == before)
  }

  @Test func `tells another version only of a page that is another`() throws {
    var served = try Served()
    let first = try #require(try served.state().document)
    #expect(first.path == "paper.html" && first.version != nil)
    served.build()
    #expect(try served.state().document?.version == first.version)
    let text = try served.folder.read("paper.md")
    try served.folder.write(
      text.replacing("subject: Progress", with: "subject: News"), to: "paper.md")
    served.build()
    let next = try served.state()
    #expect(next.round == 3 && next.document?.version != first.version)
  }

  @Test func `says so where it cannot listen`() throws {
    let served = try Served()
    #expect(throws: Failure.self) { try PreviewServer(served.desk, on: served.port) }
  }
}
