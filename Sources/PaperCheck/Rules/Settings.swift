/// What is wrong with settings and waivers. The checker finds it itself, behind all other rules.
extension Rule {
  static let unknownRule = ofSettings(
    "unknown-rule", page: Page(finds: "A setting or a waiver names a rule that does not exist."))

  static let essentialRule = ofSettings(
    "essential-rule",
    page: Page(finds: "A rule is switched off or waived without which documents would be wrong."))

  static let unusedWaiver = ofSettings(
    "unused-waiver", page: Page(finds: "A waiver by which nothing is waived."))

  static let expiredWaiver = ofSettings(
    "expired-waiver", page: Page(finds: "A waiver that held until a day which is past."))

  static let unreasonedWaiver = ofSettings(
    "unreasoned-waiver", page: Page(finds: "A waiver without a reason."))

  private static func ofSettings(_ id: String, page: Page) -> Rule {
    ofWorkspaces(id, .warning, in: .settings, page: page) { _ in [] }
  }
}
