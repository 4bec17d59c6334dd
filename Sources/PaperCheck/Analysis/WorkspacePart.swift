import PaperModel

/// Papers and texts of a workspace that are checked without the texts of all others: a paper is together
/// with the files that it prints, and a framework with its principles.
struct WorkspacePart: Sendable {
  private(set) var papers: [BoardPaper] = []
  private(set) var plans: [ActionPlan] = []
  private(set) var frameworks: [Framework] = []
  private(set) var passages: [Passage] = []
  /// The paths of the sets of indicators.
  private(set) var setPaths: Set<String> = []

  /// All of a workspace as one part.
  static func whole(_ workspace: Workspace) -> WorkspacePart {
    WorkspacePart(
      papers: workspace.papers, plans: workspace.plans, frameworks: workspace.frameworks,
      passages: workspace.passages,
      setPaths: Set(workspace.indicatorSets.map(\.path)))
  }

  /// The parts of a workspace, in the order of their texts. Together they have all of it, each once.
  /// - Parameter size: how much text a part has at least, in bytes of what was typed. The last may have
  ///   less.
  static func parts(of workspace: Workspace, atLeast size: Int) -> [WorkspacePart] {
    let groups = FileGroups(workspace)
    var parts: [WorkspacePart] = []
    var partOfGroup: [String: Int] = [:]
    var filled = size
    func part(of file: String) -> Int {
      let group = groups.first(with: file)
      if let known = partOfGroup[group] { return known }
      if filled >= size {
        parts.append(WorkspacePart())
        filled = 0
      }
      partOfGroup[group] = parts.count - 1
      return parts.count - 1
    }
    for passage in workspace.passages {
      let number = part(of: passage.document)
      parts[number].passages.append(passage)
      if number == parts.count - 1 { filled += passage.source.utf8.count }
    }
    for paper in workspace.papers { parts[part(of: paper.range.file)].papers.append(paper) }
    for plan in workspace.plans { parts[part(of: plan.range.file)].plans.append(plan) }
    for framework in workspace.frameworks {
      parts[part(of: framework.range.file)].frameworks.append(framework)
    }
    for set in workspace.indicatorSets { parts[part(of: set.range.file)].setPaths.insert(set.path) }
    return parts
  }
}

/// Files by the group that they belong to: a union-find structure, in which each group is known by one of
/// its files.
private struct FileGroups {
  private var above: [String: String] = [:]

  init(_ workspace: Workspace) {
    for paper in workspace.papers {
      join(paper.range.file, paper.appendices.compactMap(\.plan).map(\.range.file))
      join(paper.range.file, paper.indicatorSets.map(\.range.file))
    }
    for framework in workspace.frameworks {
      join(framework.range.file, framework.principles.map(\.range.file))
      join(framework.range.file, framework.indicatorSets.map(\.range.file))
    }
  }

  private mutating func join(_ file: String, _ others: [String]) {
    for other in others {
      let (one, next) = (first(with: file), first(with: other))
      if one != next { above[next] = one }
    }
  }

  /// The file by which the group of a file is known.
  func first(with file: String) -> String {
    var file = file
    while let next = above[file] { file = next }
    return file
  }
}
