import PaperMarkup
import PaperModel

/// The place of a house's files: a folder, or the program.
struct HouseSource {
  /// The name of the built-in house; nil for a folder.
  let builtInName: String?
  /// What tells the house from any other: its name, or the path of its folder.
  let identity: String
  /// The path of a file as it is shown to the user.
  let shown: (String) -> String
  /// Whether the house has a file. A link that leads out of the workspace counts as present, and is
  /// reported when it is read.
  let has: (String) -> Bool
  /// The content of a file.
  let bytes: (String) throws(FileProblem) -> [UInt8]
  /// The names of the files in the folder of the house, or in a folder within it, in alphabetical
  /// order.
  let names: (_ subfolder: String) -> [String]
  /// The Word document whose styles the house uses, and what is wrong with it.
  let reference: () -> (bytes: [UInt8]?, diagnostics: [Diagnostic])
  /// The house that a text after `extends:` names; nil if there is none.
  let extended: (String) -> HouseSource?

  /// A house that is part of the program; nil if there is none of that name.
  static func builtIn(_ name: String) -> HouseSource? {
    guard let files = BuiltInHouse.files(of: name) else { return nil }
    let texts = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.text) })
    return HouseSource(
      builtInName: name, identity: name, shown: { "\(name):\($0)" },
      has: { texts[$0] != nil },
      bytes: { file throws(FileProblem) in
        guard let text = texts[file] else { throw .missing }
        return Array(text.utf8)
      },
      names: { subfolder in
        let start = subfolder.isEmpty ? "" : subfolder + "/"
        return files.filter { $0.name.hasPrefix(start) }.map {
          String($0.name.dropFirst(start.count))
        }
        .filter { !$0.contains("/") }
      }, reference: { (nil, []) }, extended: builtIn)
  }

  /// A house in a folder.
  /// - Parameter root: the folder that all its files must be in, absolute and without links.
  static func folder(_ folder: String, inside root: String, currentFolder: String) -> HouseSource {
    let shown = { Path.relative(Path.join(folder, $0), from: currentFolder) }
    return HouseSource(
      builtInName: nil, identity: folder, shown: shown,
      has: { FileSystem.kind(of: Path.join(folder, $0), followingLinks: false) != nil },
      bytes: { file throws(FileProblem) in
        try FileSystem.read(Path.join(folder, file), inside: root, limit: InputFile.sizeLimit)
      },
      names: { FileSystem.names(in: $0.isEmpty ? folder : Path.join(folder, $0)) },
      reference: {
        DocxReferenceOpening.read(
          Path.join(folder, HouseReader.referenceFileName), inside: root,
          shownAs: shown(HouseReader.referenceFileName))
      },
      extended: { name in
        if let builtIn = builtIn(name) { return builtIn }
        let other = Self.folder(
          Path.normalised(Path.join(folder, name)), inside: root, currentFolder: currentFolder)
        return other.has(HouseReader.fileName) ? other : nil
      })
  }
}
