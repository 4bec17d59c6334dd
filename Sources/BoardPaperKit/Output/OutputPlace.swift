import PaperModel
import PaperSource

/// Which of the three folders of outputs a document goes into. What it holds decides that, never
/// how the command was called.
package enum OutputPlace: String, CaseIterable, Decodable {
  /// What the public may see.
  case `public`
  /// What it may not: private business, exempt papers and their parts.
  case `private`
  /// What is not finished: working copies.
  case working

  /// Where the finished documents of an audience go.
  init(_ audience: Audience) {
    switch audience {
    case .public: self = .public
    case .restricted: self = .private
    }
  }

  /// Whether nobody but their owner may read the folder and its files.
  var isGuarded: Bool { self != .public }

  /// The name of the folder in a workspace.
  package var folder: String {
    switch self {
    case .public: Selection.outputFolder
    case .private: Selection.privateOutputFolder
    case .working: Selection.workingOutputFolder
    }
  }

  /// The name of the folder in one that the user named.
  var folderElsewhere: String { rawValue }
}
