import Foundation
import PaperModel
import PaperSource
import Testing

@testable import PaperRender

/// The colours of charts as a browser finds them in the style sheet: axe does not look into pictures.
@Suite struct `The colours of charts` {
  enum Scheme: CaseIterable { case light, dark }

  /// The style sheets of the built-in houses.
  private static let houses = BuiltInHouse.names.compactMap { name in
    HouseReader.readBuiltIn(name)?.house?.look.sheet(.page).map { (name: name, sheet: $0) }
  }

  /// What the style sheet sets for classes, in a scheme. It reads as much CSS as the style sheet uses:
  /// rules without nesting, of which later ones win, and variables of `:root`.
  private struct Styles {
    private var variables: [String: String] = [:]
    private var rules: [(selector: String, values: [String: String])] = []

    init(_ sheet: String, _ scheme: Scheme) {
      var plain = sheet
      for match in sheet.matches(of: /@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/) {
        plain = plain.replacing(match.0, with: "")
      }
      add(plain)
      let dark = sheet.matches(
        of: /@media screen and \(prefers-color-scheme: dark\) \{((?:[^{}]*\{[^{}]*\})*)[^{}]*\}/)
      if scheme == .dark { for match in dark { add(String(match.1)) } }
    }

    private mutating func add(_ css: String) {
      for match in css.matches(of: /([^{}]+)\{([^{}]*)\}/) {
        let values = match.2.split(separator: ";").map { $0.split(separator: ":", maxSplits: 1) }
          .filter { $0.count == 2 }
          .map { ($0[0].trimmed, $0[1].trimmed) }
        for selector in match.1.split(separator: ",").map(\.trimmed) {
          if selector == ":root" {
            variables.merge(values.filter { $0.0.hasPrefix("--") }) { _, new in new }
          }
          rules.append((selector, Dictionary(values) { _, new in new }))
        }
      }
    }

    /// A colour, from the last rule of a selector that sets it.
    func colour(_ property: String, of selectors: String...) throws -> SRGB {
      let value = selectors.lazy.compactMap { selector in
        rules.last { $0.selector == selector && $0.values[property] != nil }?.values[property]
      }.first
      let found = try #require(value, "\(selectors) \(property)")
      let name = found.firstMatch(of: /^var\((--[a-z-]+)\)$/).map { String($0.1) }
      return try #require(SRGB(name.flatMap { variables[$0] } ?? found), "\(found)")
    }
  }

  struct SRGB {
    let luminance: Double

    /// A colour as style sheets have it: `#fff` or `#16191d`.
    init?(_ text: String) {
      guard text.hasPrefix("#") else { return nil }
      let digits = text.dropFirst().map { String($0) }
      let pairs =
        digits.count == 3
        ? digits.map { $0 + $0 } : stride(from: 0, to: 6, by: 2).map { digits[$0] + digits[$0 + 1] }
      let parts = pairs.compactMap { Int($0, radix: 16) }.map { Double($0) / 255 }
        .map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
      guard parts.count == 3 else { return nil }
      luminance = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    func contrast(to other: SRGB) -> Double {
      let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
      return (light + 0.05) / (dark + 0.05)
    }
  }

  @Test func `are known by their contrast`() throws {
    let white = try #require(SRGB("#fff"))
    #expect(abs(white.contrast(to: try #require(SRGB("#000000"))) - 21) < 0.001)
    #expect(abs(white.contrast(to: try #require(SRGB("#767676"))) - 4.54) < 0.01)
  }

  @Test(arguments: Scheme.allCases)
  func `have a contrast of three to one: marks to bars and ground, bars to ground and each other`(
    scheme: Scheme
  ) throws {
    #expect(Self.houses.count > 2)
    for house in Self.houses {
      let styles = Styles(house.sheet.text, scheme)
      let ground = try styles.colour("--page", of: ":root")
      let bar = try styles.colour("fill", of: ".bar")
      let now = try styles.colour("fill", of: ".bar.last")
      let edge = try styles.colour("stroke", of: ".bar")
      let place = "\(house.name) \(scheme)"
      #expect(edge.contrast(to: ground) >= 3, "\(place)")
      #expect(now.contrast(to: ground) >= 3, "\(place)")
      #expect(now.contrast(to: bar) >= 3, "\(place)")
      for mark in [".target", ".due", ".last-year", ".comparator", ".zero", ".interval"] {
        let colour = try styles.colour("stroke", of: mark)
        for other in [ground, bar, now] {
          #expect(colour.contrast(to: other) >= 3, "\(mark) \(place)")
        }
      }
      #expect(try styles.colour("stroke", of: ".axis").contrast(to: ground) >= 3, "\(place)")
      // Text asks for more.
      #expect(
        try styles.colour("fill", of: ".chart svg").contrast(to: ground) >= 4.5, "\(place)")
      #expect(try styles.colour("fill", of: ".figure").contrast(to: ground) >= 4.5, "\(place)")
    }
  }

  @Test func `have the same contrast in Word`() throws {
    func colour(_ text: StaticString) throws -> SRGB { try #require(SRGB("#\(text)")) }
    let paper = try #require(SRGB("#fff"))
    let (bar, now) = (try colour(DocxDrawing.Colour.bar), try colour(DocxDrawing.Colour.barNow))
    let ink = try colour(DocxDrawing.Colour.ink)
    #expect(now.contrast(to: paper) >= 3 && now.contrast(to: bar) >= 3)
    for ground in [paper, bar, now] { #expect(ink.contrast(to: ground) >= 3) }
    #expect(try colour(DocxDrawing.Colour.soft).contrast(to: paper) >= 3)
  }
}

extension Substring {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
