package import PaperModel

/// Where the pages of a board's site are: paths in the folder of public documents. They follow from the
/// names of files and from ids, which stay as they are, so that an address is good for ever.
package enum SitePaths {
  package static let index = "index.html"
  package static let register = "register.html"
  /// The follow-ups that are open, and those that were overdue at the last meeting.
  package static let open = "decisions/open.html"
  package static let overdue = "decisions/overdue.html"
  package static let search = "search.html"
  /// The words of all pages, which the page of the search reads.
  package static let searchWords = "search-words.js"
  package static let accessibility = "accessibility.html"
  package static let notFound = "404.html"
  package static let calendar = "meetings.ics"
  package static let feed = "feed.xml"
  package static let map = "sitemap.xml"

  /// The decisions of the meetings of a year.
  package static func decisions(of year: Int) -> String { "decisions/\(year).html" }

  /// A part of a list that is too long for one page; the first has the path of the list.
  static func part(_ number: Int, of path: String) -> String {
    number == 1 ? path : "\(stem(of: path))-\(number).html"
  }

  /// The page of a meeting, with all that belongs to it.
  package static func page(of meeting: Meeting) -> String {
    document("meeting", of: meeting) + ".html"
  }

  /// The page of an item that nobody has written a minute of.
  package static func page(of item: AgendaItem, in meeting: Meeting) -> String {
    folder("items", of: meeting) + "\(item.id.value).html"
  }

  /// The page of a decision.
  /// - Parameter number: the number of the resolution among those of its minute, from 1.
  package static func decision(
    _ number: Int, of item: AgendaItem, in meeting: Meeting
  ) -> String {
    folder("decisions", of: meeting) + "\(item.id.value)-\(number).html"
  }

  /// The page of somebody who has something to do.
  static func owner(_ name: String) -> String { owners + name + ".html" }

  /// The folder of those pages, with a final `/`.
  package static let owners = "owners/"

  /// The page of all indicators of a set.
  package static func page(of set: IndicatorSet) -> String { stem(of: set.path) + ".html" }

  /// The page of an indicator.
  package static func page(of indicator: Indicator, in set: IndicatorSet) -> String {
    "\(stem(of: set.path))/\(indicator.id.value).html"
  }

  /// The path, without an extension, of a document of a meeting, as if its source were a file beside that
  /// of the meeting. It begins with the name of the meeting's file unless that is `meeting.yaml`.
  package static func document(_ name: String, of meeting: Meeting) -> String {
    let stem = stem(of: meeting.path)
    guard stem == "meeting" || stem.hasSuffix("/meeting") else { return "\(stem)-\(name)" }
    return stem.dropLast("meeting".count) + name
  }

  private static func folder(_ name: String, of meeting: Meeting) -> String {
    document(name, of: meeting) + "/"
  }

  /// A path without the extension of its file.
  package static func stem(of path: String) -> String {
    let name = path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...]
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return path }
    return String(path[..<dot])
  }
}
