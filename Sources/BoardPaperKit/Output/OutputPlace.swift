import PaperModel
import PaperSource

/// Which of the three folders of outputs a document belongs to. Its content decides that, never the
/// way in which the command was called.
package enum OutputPlace: String, CaseIterable, Decodable {
  /// Documents that the public may see.
  case `public`
  /// Documents that the public may not see: private business, exempt papers and parts of them.
  case `private`
  /// Unfinished documents: working copies.
  case working

  /// The place of finished documents for an audience.
  init(_ audience: Audience) {
    switch audience {
    case .public: self = .public
    case .restricted: self = .private
    }
  }

  /// Whether only the owner may read the folder and its files.
  var isGuarded: Bool { self != .public }

  /// The name of the folder in a workspace.
  package var folder: String {
    switch self {
    case .public: Selection.outputFolder
    case .private: Selection.privateOutputFolder
    case .working: Selection.workingOutputFolder
    }
  }

  /// The name of the folder within one that the user named.
  var folderElsewhere: String { rawValue }
}
