package import PaperMarkup
import PaperModel

/// Those who have something to do, each with a page.
package struct SiteOwners: Sendable {
  struct Owner: Sendable {
    let owner: FollowUpOwner
    let path: String
  }

  let owners: [Owner]
  private let pathOfFollowUp: [String: String]

  package init(_ site: SiteWriting) {
    guard let writing = site.meetings, let register = site.register else {
      (owners, pathOfFollowUp) = ([], [:])
      return
    }
    var names: Set<String> = []
    owners = FollowUpOwner.all(register.printedFollowUps, writing).map { owner in
      let name = Self.fileName(of: owner)
      let number = (2...).lazy.map { "\(name)-\($0)" }
      let free = names.contains(name) ? number.first { !names.contains($0) } ?? name : name
      names.insert(free)
      return Owner(owner: owner, path: SitePaths.owner(free))
    }
    pathOfFollowUp = Dictionary(
      owners.flatMap { owner in owner.owner.actions.map { ($0.followUp.id, owner.path) } }
    ) { first, _ in first }
  }

  /// The path of the page of the owner of a follow-up.
  func path(of followUp: TrackedFollowUp) -> String? { pathOfFollowUp[followUp.id] }

  /// The letters and digits of a name, or the id of an organisation.
  private static func fileName(of owner: FollowUpOwner) -> String {
    switch owner.actions.first?.followUp.followUp.owner {
    case .named(nil, let organisation?): name(organisation.value)
    case .everyMember: "every-member"
    case .missing, .notStated, nil: "not-stated"
    case .named: name(owner.name)
    }
  }

  private static func name(_ text: String) -> String {
    let words = FoldedText.fold(text).split { byte in
      !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    let name = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    return name.isEmpty ? "owner" : String(name.prefix(80))
  }

  /// The pages; empty where the house has no template for them.
  package func pages(_ site: SiteWriting) -> [(path: String, blocks: [Block])] {
    owners.compactMap { owner in
      site.fill(.owner, Records.ownerPage, of: PrintedOwnerPage(owner, site)).map {
        (owner.path, $0)
      }
    }
  }
}

/// The page of somebody who has something to do.
package struct PrintedOwnerPage: Sendable {
  fileprivate let owner: FollowUpOwner
  private let site: SiteWriting
  private let place: String

  fileprivate init(_ owner: SiteOwners.Owner, _ site: SiteWriting) {
    self.owner = owner.owner
    self.site = site
    place = owner.path
  }

  /// The number of closed follow-ups on the page. Older ones are in the lists of the register by year.
  private static let limit = 150

  fileprivate var open: [Block] {
    table(owner.actions.filter(\.standing.state.isOpen).inOrderOfDue)
  }

  private var allClosed: [PrintedFollowUp] { owner.actions.filter { !$0.standing.state.isOpen } }

  /// The latest first.
  fileprivate var closed: [Block] { table(allClosed.suffix(Self.limit).reversed()) }

  fileprivate var hasEarlier: Bool { allClosed.count > Self.limit }

  private func table(_ followUps: [PrintedFollowUp]) -> [Block] {
    guard let writing = site.writing(at: place) else { return [] }
    return writing.table(
      writing.words.tables.followUps, followUps.map { $0.linked(from: place) })
  }
}

extension [PrintedFollowUp] {
  /// What is due first comes first, and what has no date last.
  var inOrderOfDue: [PrintedFollowUp] {
    enumerated().sorted {
      ($0.element.standing.due ?? .last, $0.offset) < ($1.element.standing.due ?? .last, $1.offset)
    }.map(\.element)
  }
}

extension Records {
  /// The page of somebody who has something to do.
  package static let ownerPage = Record<PrintedOwnerPage>(
    "owner-page",
    [
      .blocks("open", "What is still to be done, as a table.") { $0.open },
      .blocks("closed", "What was done or withdrawn, as a table.") { $0.closed },
      .flag("earlier", "Whether older ones are only in the register.") { $0.hasEarlier },
    ]
  ).within(owner) { $0.owner }
}
