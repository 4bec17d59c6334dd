import Foundation
import TestSupport

/// Follows the links of a site from its index page, as a reader could.
struct SiteCrawl {
  /// The files that links lead to, by paths in the folder of the site.
  private(set) var reached: Set<String> = []
  /// Links that lead to nothing, each with the page that has it.
  private(set) var dead: [String] = []
  /// The pages of each title.
  private(set) var pagesOfTitle: [String: [String]] = [:]
  /// All files in the folder.
  let files: Set<String>

  /// - Parameters:
  ///   - site: the folder of the site, in `folder`.
  ///   - address: that of the site on the web, which its pages may use.
  init(_ folder: TemporaryFolder, _ site: String, address: String) throws {
    files = Set(
      folder.files().filter { $0.hasPrefix(site + "/") }.map {
        String($0.dropFirst(site.count + 1))
      })
    var next = ["index.html"]
    while let path = next.popLast() {
      guard reached.insert(path).inserted,
        [".html", ".xml", ".md"].contains(where: path.hasSuffix)
      else { continue }
      let text = try folder.read(site + "/" + path)
      if let title = text.firstMatch(of: #/<title>(.*?)<\/title>/#), path.hasSuffix(".html") {
        pagesOfTitle[String(title.1), default: []].append(path)
      }
      // Markdown names the copies of its pictures; its other links are those of its page.
      let links =
        path.hasSuffix(".md")
        ? text.matches(of: #/!\[[^\]]*\]\(([^ )]+)/#).map(\.1)
        : text.matches(of: #/(?:href|src)="([^"]*)"/#).map(\.1)
          + text.matches(of: #/<loc>(.*?)<\/loc>/#).map(\.1)
      for link in links {
        guard let target = Self.target(of: String(link), from: path, address) else { continue }
        if files.contains(target) { next.append(target) } else { dead.append("\(path): \(link)") }
      }
    }
  }

  /// The file that a link leads to; nil for one that leaves the site, or stays on its page.
  private static func target(of link: String, from page: String, _ address: String) -> String? {
    var path =
      link.split(separator: "#", omittingEmptySubsequences: false)[0]
      .split(separator: "?", omittingEmptySubsequences: false).first.map { String($0) } ?? ""
    var folder = page.split(separator: "/").dropLast().map { String($0) }
    if path.hasPrefix(address) {
      path = String(path.dropFirst(address.count))
      folder = []
      if path.isEmpty { return "index.html" }
    }
    guard !path.isEmpty, path.firstMatch(of: #/^[a-z]+:/#) == nil else { return nil }
    for part in path.split(separator: "/") {
      if part == ".." { folder = folder.dropLast() } else { folder.append(String(part)) }
    }
    return folder.joined(separator: "/").removingPercentEncoding
  }

  var unreached: [String] { files.subtracting(reached).sorted() }
  var repeatedTitles: [String: [String]] { pagesOfTitle.filter { $0.value.count > 1 } }
}
