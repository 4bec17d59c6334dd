import PaperCompose
package import PaperModel
import PaperMarkup

/// Reads a house: `house.yaml` and its templates, with every name in them checked.
package enum HouseReader {
  /// The name of the file that states a house.
  package static let fileName = "house.yaml"
  /// The name of the file that states how a house writes meetings up.
  package static let meetingsFileName = "meetings.yaml"
  /// The name of the folder with the parts that templates share.
  static let partsFolder = "parts"
  /// The name of the Word document whose styles a house uses.
  package static let referenceFileName = "reference.docx"

  /// The result of reading a house; `house` is nil if something essential is wrong.
  package struct Result {
    package let house: House?
    fileprivate let meetingsRead: Meetings
    package let diagnostics: [Diagnostic]
    /// The files that were read, to show their lines in findings.
    package let files: [InputFile]
    /// How many of them are part of the program.
    package let builtInFiles: Int

    fileprivate enum Meetings {
      case read(HouseMeetings?)
      /// Those of a built-in house, which most commands do not need.
      case unread(HouseFiles)
    }

    /// The same house, for readers of files once its findings were told.
    var withoutFindings: Result {
      Result(
        house: house, meetingsRead: meetingsRead, diagnostics: [], files: files,
        builtInFiles: builtInFiles)
    }

    /// The house's settings for meetings; nil if something essential is wrong. Those of a built-in house
    /// are read each time that they are asked for.
    package var meetings: HouseMeetings? {
      switch meetingsRead {
      case .read(let meetings): return meetings
      case .unread(var files): return files.meetings()
      }
    }
  }

  /// Reads a built-in house; its files are shown as `NAME:FILE`.
  /// - Parameter isChecked: whether its names are checked. The tests have done so already.
  package static func readBuiltIn(_ name: String, isChecked: Bool = false) -> Result? {
    HouseSource.builtIn(name).map { read($0, isTrusted: !isChecked) }
  }

  /// Reads the house in a folder; its files are shown relative to the current folder.
  /// - Parameter root: the folder that all its files must be in, absolute and without links.
  package static func read(folder: String, inside root: String, currentFolder: String) -> Result {
    read(.folder(folder, inside: root, currentFolder: currentFolder), isTrusted: false)
  }

  /// The settings for meetings of a built-in house; nil if there is none of that name.
  package static func builtInMeetings(_ name: String) -> HouseMeetings? {
    HouseSource.builtIn(name).flatMap { source in
      var files = HouseFiles(source)
      return files.meetings()
    }
  }

  private static func read(_ source: HouseSource, isTrusted: Bool) -> Result {
    var files = HouseFiles(source)
    // Whatever else would be found is a consequence of that.
    guard !files.lacksExtended else {
      return Result(
        house: nil, meetingsRead: .read(nil), diagnostics: files.diagnostics, files: files.files,
        builtInFiles: files.builtInCount)
    }
    let stated = files.house()
    let meetings = isTrusted ? Result.Meetings.unread(files) : .read(files.meetings())
    let findingsBefore = files.diagnostics.count
    let parts = files.parts(isTrusted: isTrusted)
    var templates: [HouseTemplate] = []
    for kind in DocumentKind.allCases {
      if let template = template(of: kind, parts, isTrusted: isTrusted, &files) {
        templates.append(template)
      }
    }
    if !isTrusted {
      // A template or part that could not be read may use any part.
      let areRead = files.diagnostics.count == findingsBefore
      files.report(files.sources.flatMap(HouseCheck.unknownTemplates))
      if areRead { files.report(HouseCheck.unusedParts(parts, by: templates)) }
    }
    let reference = files.sources.lazy.map { $0.reference() }
      .first { $0.bytes != nil || !$0.diagnostics.isEmpty }
    files.report(reference?.diagnostics ?? [])
    let look = PageLookReader.look(&files)
    if let stated, !isTrusted {
      files.report(HouseCheck.diagnostics(stated, templates: templates))
    }
    let isWhole = templates.count == DocumentKind.allCases.count
    return Result(
      house: isWhole
        ? stated.map { house in
          house.completed(by: builtIn).with(
            templates: house.naming(templates), reference: reference?.bytes, look: look)
        } : nil,
      meetingsRead: meetings, diagnostics: files.diagnostics, files: files.files,
      builtInFiles: files.builtInCount)
  }

  /// What the built-in default house states, without its templates.
  private static let builtIn: House? = HouseSource.builtIn(BuiltInHouse.defaultName).flatMap {
    var files = HouseFiles($0)
    return files.house()
  }

  /// The template of the nearest house that has one; nil, after a report, if there is none.
  private static func template(
    of kind: DocumentKind, _ parts: TemplateParts, isTrusted: Bool, _ files: inout HouseFiles
  ) -> HouseTemplate? {
    let name = kind.rawValue + ".md"
    var source = files.nearest(name)
    var parts = parts
    if source == nil, kind.isOptional {
      source = .builtIn(BuiltInHouse.defaultName)
      // A house that extends none has no parts of it.
      if files.sources.allSatisfy({ $0.builtInName == nil }) { parts = BuiltInHouse.defaultParts }
    }
    guard let source = source ?? files.sources.first else { return nil }
    // The template of papers is parsed at once, since every command that makes papers needs it, and
    // would otherwise parse it for each paper.
    let isInherited = files.sources.first?.builtInName == nil
    if source.builtInName != nil, isTrusted || isInherited, kind != .boardPaper {
      let file = source.shown(name)
      return HouseTemplate(
        kind: kind, trusted: BuiltInHouse.text(of: file), parts: parts, file: file)
    }
    guard let file = files.load(name, of: source) else { return nil }
    do throws(TemplateProblems) {
      return HouseTemplate(
        kind: kind, template: try Template(file.text, parts: parts), file: file.path)
    } catch {
      files.report(error.problems.map { $0.diagnostic(file: file.path) })
      return nil
    }
  }
}

extension House {
  /// The templates with the names that the house knows besides those of every house.
  fileprivate func naming(_ templates: [HouseTemplate]) -> [HouseTemplate] {
    templates.map { template in
      let hasOwn = !fields.isEmpty || !ownTables.isEmpty || template.kind == .boardPaper
      return hasOwn ? template.with(HouseNames.names(of: template.kind, in: self)) : template
    }
  }
}
