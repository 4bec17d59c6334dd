// swift-tools-version: 6.2
import PackageDescription

// `make fuzz` builds the modules so that libFuzzer sees which of their code an input reaches.
let isFuzzed = Context.environment["FUZZING"] == "1"

let plainSettings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]
let settings = plainSettings + (isFuzzed ? [.unsafeFlags(["-sanitize=fuzzer"])] : [])

// libFuzzer comes with Swift for Linux, and is linked into this program alone.
let fuzzing: [Target] =
  isFuzzed
  ? [
    .systemLibrary(name: "CLibFuzzer", path: "Tests/Fuzz/CLibFuzzer"),
    .executableTarget(
      name: "Fuzz", dependencies: ["FuzzReaders", "CLibFuzzer"], path: "Tests/Fuzz/Program",
      swiftSettings: plainSettings,
      linkerSettings: [
        .unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"]), .linkedLibrary("stdc++"),
      ]),
  ] : []

let package = Package(
  name: "board-paper",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "board-paper", targets: ["board-paper"]),
    .library(name: "BoardPaperKit", targets: ["BoardPaperKit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.4.0"),
  ],
  targets: [
    // The C libraries, each behind the one folder that owns it.
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .systemLibrary(
      name: "CYaml", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CXlsx", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    .systemLibrary(
      name: "CMinizip", pkgConfig: "minizip",
      providers: [.apt(["libminizip-dev"]), .brew(["minizip"])]),
    .systemLibrary(
      name: "CExpat", pkgConfig: "expat",
      providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),

    // From text with structure to the documents of a board: dependencies run one way.
    .target(name: "PaperMarkup", dependencies: ["CMarkGFM"], swiftSettings: settings),
    .target(name: "PaperModel", dependencies: ["PaperMarkup"], swiftSettings: settings),
    .target(
      name: "CouncilEnglish", dependencies: ["PaperModel", "PaperMarkup"], exclude: ["Words"],
      swiftSettings: settings, plugins: ["EmbedTexts"]),
    .target(
      name: "PaperCompose", dependencies: ["CouncilEnglish", "PaperModel", "PaperMarkup"],
      swiftSettings: settings),
    .target(name: "OfficePackage", dependencies: ["CMinizip", "CExpat"], swiftSettings: settings),
    .target(
      name: "PaperSource",
      dependencies: [
        "PaperCompose", "CouncilEnglish", "PaperModel", "PaperMarkup", "OfficePackage", "CYaml",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings, plugins: ["EmbedTexts"]),
    .target(
      name: "PaperCheck",
      dependencies: [
        "PaperCompose", "CouncilEnglish", "PaperModel", "PaperMarkup", "OfficePackage",
      ],
      swiftSettings: settings),
    .target(
      name: "PaperRender",
      dependencies: [
        "PaperCompose", "CouncilEnglish", "PaperModel", "PaperMarkup", "OfficePackage", "CXlsx",
      ],
      swiftSettings: settings),
    .target(
      name: "BoardPaperKit",
      dependencies: [
        "PaperMarkup", "PaperModel", "CouncilEnglish", "PaperCompose", "OfficePackage",
        "PaperSource", "PaperCheck", "PaperRender",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings, plugins: ["EmbedTexts"]),
    .target(
      name: "PaperPreview",
      dependencies: [
        "BoardPaperKit", "PaperMarkup", "PaperModel", "PaperSource", "PaperCheck", "PaperRender",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      exclude: ["Page"], swiftSettings: settings, plugins: ["EmbedTexts"]),
    .executableTarget(
      name: "board-paper",
      dependencies: [
        "PaperMarkup", "PaperModel", "PaperCompose", "OfficePackage", "PaperSource", "PaperCheck",
        "PaperRender", "BoardPaperKit", "PaperPreview",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),

    // The built-in houses and lists of words, made part of the program when it is built.
    .executableTarget(name: "embed-texts", swiftSettings: plainSettings),
    .plugin(name: "EmbedTexts", capability: .buildTool(), dependencies: ["embed-texts"]),

    .target(
      name: "TestSupport", dependencies: ["PaperMarkup", "OfficePackage"], path: "Tests/Support",
      swiftSettings: settings),
    // The readers of input, called with any bytes: the tests run them over a corpus, and `make fuzz`
    // over mutated inputs.
    .target(
      name: "FuzzReaders",
      dependencies: [
        "PaperMarkup", "PaperModel", "PaperCompose", "OfficePackage", "PaperSource", "PaperCheck",
        "PaperRender",
      ],
      path: "Tests/Fuzz/Readers", swiftSettings: settings),
    .testTarget(
      name: "PaperMarkupTests", dependencies: ["PaperMarkup", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "PaperModelTests", dependencies: ["PaperModel", "PaperMarkup", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "CouncilEnglishTests",
      dependencies: ["CouncilEnglish", "PaperModel", "PaperMarkup", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "OfficePackageTests", dependencies: ["OfficePackage", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "PaperSourceTests",
      dependencies: [
        "CouncilEnglish", "PaperCompose", "PaperSource", "PaperModel", "PaperMarkup",
        "OfficePackage",
        "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "PaperCheckTests",
      dependencies: [
        "CouncilEnglish", "PaperCompose", "PaperModel", "PaperMarkup", "PaperCheck", "PaperSource",
        "OfficePackage",
        "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "PaperRenderTests",
      dependencies: [
        "CouncilEnglish", "PaperCompose", "PaperModel", "PaperMarkup", "PaperRender", "PaperSource",
        "OfficePackage", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "BoardPaperKitTests",
      dependencies: [
        "BoardPaperKit", "OfficePackage", "PaperMarkup", "PaperModel", "PaperSource", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "PaperPreviewTests",
      dependencies: [
        "BoardPaperKit", "PaperPreview", "PaperMarkup", "PaperModel", "PaperSource", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "BoardPaperTests",
      dependencies: [
        "board-paper", "PaperMarkup", "PaperModel", "PaperCompose", "CouncilEnglish",
        "OfficePackage",
        "PaperSource", "PaperCheck",
        "PaperRender", "FuzzReaders", "TestSupport",
      ],
      exclude: ["Golden", "Readers", "Formats"], swiftSettings: settings),
  ] + fuzzing,
  swiftLanguageModes: [.v6]
)
