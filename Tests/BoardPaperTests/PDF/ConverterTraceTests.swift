import Foundation
import OfficePackage
import PaperMarkup
import PaperRender
import TestSupport
import Testing

@testable import BoardPaperKit
@testable import board_paper

private enum Strace {
  /// Whether it is there and may watch programs, which not every machine allows.
  static let isWanted: Bool = {
    guard let program = OutsideTool.path(of: "strace"), let folder = try? TemporaryFolder() else {
      return OutsideTool.isWanted("strace")
    }
    let trial = try? RunningProgram(
      ["-f", "-o", folder.path(of: "log"), "/bin/sh", "-c", "true"], of: program)
    return trial?.status == 0 || ProcessInfo.processInfo.environment["REQUIRE_TOOLS"] == "1"
  }()
}

/// LibreOffice watched by the system while it is given what it should never get: Word files of which
/// nothing hostile was taken out.
@Suite(
  .enabled(
    if: LibreOffice.isWanted && Strace.isWanted, "LibreOffice makes PDF, and strace watches it"))
struct `The maker of PDF, given a hostile Word file` {
  private static let isSlow = ProcessInfo.processInfo.environment["SLOW_TESTS"] == "1"
  private static let parts =
    isSlow
    ? HostilePart.all
    : HostilePart.all.filter {
      ["a linked picture that is called a hyperlink", "INCLUDETEXT"].contains($0.name)
    }

  /// Folders of the system and of programs, in which nothing is a user's.
  private static let systemFolders = [
    "/usr/", "/lib/", "/lib64/", "/etc/", "/proc/", "/sys/", "/dev/", "/opt/", "/var/cache/",
    "/var/lib/", "/bin/", "/sbin/",
  ]

  private static let types = """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="rels" \
    ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/>\
    <Default Extension="png" ContentType="image/png"/>\
    <Override PartName="/word/document.xml" ContentType=\
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
    <Override PartName="/word/header1.xml" ContentType=\
    "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>
    """

  /// A Word file with the same in its header and in its text, which LibreOffice opens.
  private static func wordFile(
    header: String, relationships: String, more: [String: String]
  ) -> [UInt8] {
    var parts = HouseDocument.parts(
      header: header, relationships: relationships,
      body: "<w:p><w:r><w:t>Text</w:t></w:r></w:p>" + header, more: more)
    parts["[Content_Types].xml"] = types
    parts["word/_rels/document.xml.rels"] = """
      <Relationships>\(relationships)<Relationship Id="rId99" Type="\(HouseDocument.related)/header" \
      Target="header1.xml"/></Relationships>
      """
    let names = """
      xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
      """
    return HouseDocument.zip(
      parts.mapValues {
        $0.replacing(
          "<Relationships>",
          with:
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        )
        .replacing("<w:document ", with: "<w:document \(names) ")
        .replacing("w:type=\"default\" r:id=\"rId2\"", with: "w:type=\"default\" r:id=\"rId99\"")
      })
  }

  /// What it does by itself, whatever it is given: as root it finds out whether its own folder can be
  /// written to; it makes a socket by which a second one would find it, always in that folder; and it
  /// reads lists of names for the sake of chance.
  private static func isItsOwn(_ path: String) -> Bool {
    path.hasSuffix("/uno_packages/cache/stamp.sys") || path == "/tmp" || path == "/var/tmp"
      || path.contains(#/^/tmp/OSL_PIPE_\d+_SingleOfficeIPC_[0-9a-f]+$/#)
  }

  /// A call of the system that strace noted.
  private struct Call {
    let name: String
    let arguments: String
    let hasSucceeded: Bool
    /// The first path that it names.
    var path: String? { arguments.firstMatch(of: #/"([^"]*)"/#).map { String($0.1) } }
    var isWriting: Bool {
      name != "openat" && name != "open" && name != "execve"
        || arguments.contains(#/O_(WRONLY|RDWR|CREAT|TRUNC)/#)
    }
  }

  private static func calls(_ log: String) -> [Call] {
    var unfinished: [Substring: Substring] = [:]
    return log.split(separator: "\n").compactMap { line in
      guard let space = line.firstIndex(of: " ") else { return nil }
      let process = line[..<space]
      var rest = line[space...].drop { $0 == " " }
      if let end = rest.firstRange(of: " <unfinished ...>") {
        unfinished[process] = rest[..<end.lowerBound]
        return nil
      }
      if let match = rest.firstMatch(of: #/^<\.\.\. \w+ resumed>(.*)$/#) {
        rest = Substring((unfinished.removeValue(forKey: process) ?? "") + match.1)
      }
      guard let match = rest.firstMatch(of: #/^(\w+)\((.*)\) += (-?\d+)/#) else { return nil }
      return Call(
        name: String(match.1), arguments: String(match.2), hasSucceeded: !match.3.hasPrefix("-"))
    }
  }

  @Test(arguments: parts)
  func `reaches no network, writes in its own folder and reads nothing of the user's`(
    part: HostilePart
  ) throws {
    let folder = try TemporaryFolder([
      "scratch/keep": "", "secret.txt": "secret", "home/.config/secret": "secret", "log": "",
    ])
    let environment = BoardPaperKit.Environment(
      currentFolder: folder.path, temporaryFolder: folder.path(of: "scratch"), day: nil,
      tell: { _ in })
    // Where files of the user are named, these are.
    func own(_ text: String) -> String {
      text.replacing("/etc/passwd", with: folder.path(of: "secret.txt"))
    }
    let bytes = Self.wordFile(
      header: own(part.header), relationships: own(part.relationships), more: part.more)
    let tracer = folder.path(of: "soffice")
    try folder.write(
      """
      #!/bin/sh
      exec '\(try #require(OutsideTool.path(of: "strace")))' -f -s 4096 -o '\(folder.path(of: "log"))' \
      -e trace=network,open,openat,creat,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,link,\
      linkat,symlink,symlinkat,truncate,chmod,execve \
      '\(try #require(OutsideTool.path(of: "soffice")))' "$@"
      """, to: "soffice")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tracer)
    let made = try? LibreOfficePDF.bytes(
      ofWord: bytes, named: "a.pdf", date: nil, by: tracer, in: environment)
    let calls = Self.calls(try folder.read("log"))
    #expect(
      calls.count > 300 && calls.contains { $0.name == "socket" || $0.name == "connect" },
      "it was not watched")

    let isNetwork = #/AF_INET|AF_PACKET/#
    for call in calls where call.arguments.contains(isNetwork) {
      Issue.record("\(call.name)(\(call.arguments))")
    }
    let own = folder.path(of: "scratch") + "/board-paper-"
    var (read, written): (Set<String>, [String]) = ([], [])
    for call in calls where call.hasSucceeded {
      guard let path = call.path, path.hasPrefix("/"), !path.hasPrefix(own), !Self.isItsOwn(path)
      else { continue }
      let isOfSystem = path.hasPrefix("/dev/") || path.hasPrefix("/proc/self/")
      if call.isWriting, !call.arguments.contains("AF_UNIX"), !isOfSystem {
        written.append("\(call.name)(\(call.arguments))")
      }
      read.insert(path)
    }
    #expect(written == [])
    let foreign = read.filter { path in !Self.systemFolders.contains { path.hasPrefix($0) } }
    #expect(foreign.subtracting(["/", "/proc", tracer]) == [], "\(foreign.sorted())")
    // Nor does anything of it stand in what was made.
    let text = String(decoding: made ?? [], as: UTF8.self)
    #expect(text.hasPrefix("%PDF-") && !text.contains("secret"))
    #expect(
      folder.files() == ["home/.config/secret", "log", "scratch/keep", "secret.txt", "soffice"])
  }
}
