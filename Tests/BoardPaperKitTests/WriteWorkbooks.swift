import BoardPaperKit
import Foundation

// The code of the article "Make a workbook in twenty lines"; a test holds the two together.

/// Writes the workbooks of a workspace into a folder; gives their names.
func writeWorkbooks(of workspacePath: String, into folder: String) throws -> [String] {
  let workspace = try BoardWorkspace(at: [workspacePath])
  let errors = try workspace.findings().filter { $0.severity == .error }
  guard errors.isEmpty else {
    for error in errors { print(error) }
    return []
  }
  var names: [String] = []
  for document in try workspace.documents() where document.path.hasSuffix(".xlsx") {
    guard document.readers == .public, let name = document.path.split(separator: "/").last else {
      continue
    }
    try Data(document.bytes).write(to: URL(filePath: folder).appending(path: String(name)))
    names.append(String(name))
  }
  return names
}
