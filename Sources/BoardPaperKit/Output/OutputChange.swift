/// The changes that a build makes to the folders of outputs, computed from the list of earlier
/// outputs and the new ones without reading the disk.
struct OutputChange {
  /// A file that is removed, and the reason.
  struct Gone: Equatable {
    let key: OutputKey
    let reason: String
  }

  /// The reason for a file whose content the public may no longer see.
  static let isPrivateNow = "its item is private now"
  /// The reason for a file that cannot be rebuilt while inputs have errors.
  static let mayTell = "it may tell of what is private now, and cannot be made anew yet"
  /// The reason for any other file.
  static let isNoLongerMade = "no longer made"

  /// The files that are removed, sorted by path. Some may no longer exist.
  let gone: [Gone]
  /// The list of everything that may exist while files are moved and removed.
  let during: OutputList
  /// The list of everything that exists afterwards.
  let after: OutputList

  /// - Parameters:
  ///   - places: the places for which the build is responsible.
  ///   - isWhole: whether the whole workspace was built, and not a part of it.
  ///   - keeps: whether an earlier file is kept although its source was built without it: it has an
  ///     error in one of two languages.
  ///   - withheld: the ids of everything stated to be private, which the list keeps.
  ///   - seen: the fingerprints of the sources that were searched for private matter.
  ///   - statedGone: public files, by path, that are removed for a reason that the caller gives.
  ///   - owner: the workspace, where the folders are outside of it.
  init(
    from known: OutputList, making files: [OutputFile], in places: Set<OutputPlace> = finished,
    isWhole: Bool, keeping keeps: (OutputList.Entry) -> Bool = { _ in false },
    withheld: [String] = [],
    seen: SourceFingerprints = SourceFingerprints(),
    gone statedGone: [(path: String, reason: String)] = [], owner: OutputOwner? = nil
  ) {
    let made = Set(files.map { OutputKey($0.place, $0.path) })
    // Compared by bytes, because file names are.
    let sources = Set(files.map { Array($0.source.utf8) }.filter { !$0.isEmpty })
    let privateNow = Set(
      files.filter { $0.place == .private }.map { OutputKey(.public, $0.path) })
    var reasons: [OutputKey: String] = [:]
    for file in known.files where places.contains(file.place) {
      guard isWhole || sources.contains(Array(file.source.utf8)), !keeps(file) else { continue }
      reasons[file.key] = Self.isNoLongerMade
    }
    // Even if not listed: an older version of the program may have made it, which kept no list.
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

  /// The places of finished documents. A build without working copies does not remove existing ones,
  /// and a build of only working copies does not remove other files.
  static let finished: Set<OutputPlace> = [.public, .private]
}
