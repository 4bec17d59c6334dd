/// What a build changes in the folders of outputs, computed from what is known of earlier builds and
/// what is made now. The disk is not asked.
struct OutputChange {
  /// A file that goes, and why.
  struct Gone: Equatable {
    let key: OutputKey
    let reason: String
  }

  /// Why a file goes of which the public may not see any more what it says.
  static let isPrivateNow = "its item is private now"
  /// Why a file goes that cannot be made anew while inputs hold errors.
  static let mayTell = "it may tell of what is private now, and cannot be made anew yet"
  /// Why any other goes.
  static let isNoLongerMade = "no longer made"

  /// By their paths. Some may not be there.
  let gone: [Gone]
  /// What may be there while files are moved and removed.
  let during: OutputList
  /// What is there afterwards.
  let after: OutputList

  /// - Parameters:
  ///   - isWhole: whether all of the workspace was built, and not a part of it.
  ///   - withheld: the ids of what is stated to be private, which the list keeps.
  ///   - seen: the sources in which that was looked for.
  ///   - statedGone: public files, by their paths, that go for a reason that the caller knows.
  ///   - owner: the workspace, where the folders lie outside of it.
  init(
    from known: OutputList, making files: [OutputFile], isWhole: Bool, withheld: [String] = [],
    seen: SourceFingerprints = SourceFingerprints(),
    gone statedGone: [(path: String, reason: String)] = [], owner: OutputOwner? = nil
  ) {
    let made = Set(files.map { OutputKey($0.place, $0.path) })
    // Names are told apart by bytes, as those of files are.
    let sources = Set(files.map { Array($0.source.utf8) }.filter { !$0.isEmpty })
    let places = Self.places(of: files)
    let privateNow = Set(
      files.filter { $0.place == .private }.map { OutputKey(.public, $0.path) })
    var reasons: [OutputKey: String] = [:]
    for file in known.files where places.contains(file.place) {
      guard isWhole || sources.contains(Array(file.source.utf8)) else { continue }
      reasons[file.key] = Self.isNoLongerMade
    }
    // Also where an older version made it, which kept no list.
    for key in privateNow { reasons[key] = Self.isPrivateNow }
    let listed = Set(known.files.map(\.key))
    for file in statedGone {
      let key = OutputKey(.public, file.path)
      if listed.contains(key) { reasons[key] = file.reason }
    }
    for key in made { reasons[key] = nil }
    gone = reasons.sorted { $0.key < $1.key }.map { Gone(key: $0.key, reason: $0.value) }
    let new = files.map { OutputList.Entry(path: $0.path, place: $0.place, source: $0.source) }
    during = OutputList(
      files: known.files + new, withheld: known.withheld + withheld, seen: known.seen,
      owner: owner)
    after = OutputList(
      files: known.files.filter { reasons[$0.key] == nil } + new, withheld: withheld, seen: seen,
      owner: owner)
  }

  /// The places whose files a build answers for: one that makes no working copy knows nothing of
  /// those that are there, and one that makes nothing else nothing of the others.
  private static func places(of files: [OutputFile]) -> Set<OutputPlace> {
    guard files.contains(where: { $0.place == .working }) else { return [.public, .private] }
    return files.allSatisfy { $0.place == .working } ? [.working] : Set(OutputPlace.allCases)
  }
}
