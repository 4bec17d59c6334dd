import Foundation

/// Typst, which makes PDFs: the program of that name, or Python with the module of that name.
package enum Typst {
  /// Whether to run a check that needs it. If it is missing the check is skipped, or fails with
  /// `REQUIRE_TOOLS=1`.
  package static let isWanted = OutsideTool.path(of: "typst") != nil || Python.isWanted("typst")
}
