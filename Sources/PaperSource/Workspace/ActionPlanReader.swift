import PaperModel

/// Reads an action plan.
enum ActionPlanReader {
  /// The plan that another file names; nil if it cannot be read, after a report.
  static func read(
    _ reference: Placed<String>, from file: String, _ session: inout ReadingSession
  ) -> ActionPlan? {
    guard let (content, path) = session.named(reference, from: file, as: .actionPlan) else {
      return nil
    }
    return read(content, path: path, &session)
  }

  /// The plan in the file at an absolute path. Cached, since several files may name it.
  static func read(
    _ content: FileOpening.Content, path: String, _ session: inout ReadingSession
  ) -> ActionPlan? {
    if let known = session.plans[path] { return known }
    guard
      let file = session.read(
        content, as: ActionPlanKind.shape, asks: .figures, hasCaptions: true)
    else { return nil }
    let plan = ActionPlan(
      range: .start(of: content.file.path), title: file.title, groups: file.groups)
    session.plans[path] = plan
    return plan
  }
}
