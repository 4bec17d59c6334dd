import PaperModel

extension House {
  /// This house, and of the words that it leaves out those of the built-in default house: the words
  /// around documents and in workbooks, and those for statuses.
  var completed: House {
    guard !status.isComplete || !workbook.isComplete || !pages.isComplete,
      let builtIn = Self.builtIn
    else { return self }
    return with(
      status: status.completed(by: builtIn.status),
      workbook: workbook.completed(by: builtIn.workbook), pages: pages.completed(by: builtIn.pages))
  }

  /// What the built-in default house states, without its templates.
  private static let builtIn: House? = HouseSource.builtIn(BuiltInHouse.defaultName).flatMap {
    var files = HouseFiles($0)
    return files.house()
  }
}
