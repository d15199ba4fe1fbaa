// swift-tools-version: 6.2
import PackageDescription

// Arrows between modules point down only; ARCHITECTURE.md draws them. A test compares the
// drawing with this file, and this file with what each module imports.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")

/// Modules that work through texts byte by byte, for all others: unoptimised, their own tests took three
/// to ten times as long. Larger modules would take longer to build than their tests save.
let crunching: Set = [
  "KimDiagnostics", "KimDigest", "KimMarkdown", "KimMinify", "KimQR", "KimTemplate", "KimText",
]

func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, resources: resources,
    swiftSettings: crunching.contains(name)
      ? strict + [.unsafeFlags(["-O"], .when(configuration: .debug))] : strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name)] + dependencies,
    swiftSettings: strict)
}

let package = Package(
  name: "kim",
  products: [.executable(name: "kim", targets: ["kim"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    module("KimRandom"),
    module("KimConcurrency"),
    module("KimQR"),
    module("KimMinify"),
    .target(name: "CByteMap"),
    .target(name: "CVips", linkerSettings: [.linkedLibrary("dl")]),
    module("KimText", ["CByteMap"]),
    module("KimDiagnostics", ["KimText"]),
    module("KimDigest", ["COpenSSL"]),
    module("KimTemplate", ["KimDiagnostics", "KimText"]),
    module("KimMarkdown", ["CCMark", "KimDiagnostics", "KimText"]),
    module("KimYAML", ["KimDiagnostics", yams]),
    module("KimModel", ["KimDiagnostics", "KimText"]),
    module(
      "KimTheme",
      ["KimDiagnostics", "KimDigest", "KimMinify", "KimModel", "KimTemplate", "KimYAML"],
      resources: [.embedInCode("Parts")]),
    module(
      "KimSearch", ["KimMinify", "KimModel", "KimText", "KimTheme"],
      resources: [.embedInCode("Parts")]),
    module("KimPages", ["KimDigest", "KimModel", "KimTemplate", "KimText", "KimTheme"]),
    module(
      "KimContent", ["KimDiagnostics", "KimMarkdown", "KimModel", "KimText", "KimYAML"]),
    module(
      "KimWritingPage",
      ["KimContent", "KimDigest", "KimMinify", "KimModel", "KimText", "KimTheme"],
      resources: [.embedInCode("Parts")]),
    module(
      "KimSite",
      [
        "KimContent", "KimDiagnostics", "KimDigest", "KimMarkdown", "KimModel", "KimPages", "KimQR",
        "KimSearch", "KimTemplate", "KimText", "KimTheme", "KimWritingPage",
      ]),
    module(
      "KimProvince",
      [
        "KimConcurrency", "KimDiagnostics", "KimModel", "KimPages", "KimSearch", "KimTemplate",
        "KimText", "KimTheme",
      ]),
    module("KimSystem", ["KimDiagnostics", "KimDigest"]),
    module(
      "KimPhotos",
      ["CVips", "CZlib", "KimConcurrency", "KimDiagnostics", "KimModel", "KimSystem"]),
    module(
      "KimSiteWork",
      [
        "KimContent", "KimDiagnostics", "KimDigest", "KimModel", "KimPhotos", "KimSearch",
        "KimSite", "KimSystem", "KimText", "KimTheme",
      ]),
    module(
      "KimWorkspace",
      [
        "KimConcurrency", "KimContent", "KimDiagnostics", "KimModel", "KimPhotos", "KimProvince",
        "KimSiteWork", "KimSystem", "KimTheme",
      ]),
    module("KimReceive", ["KimContent", "KimDiagnostics", "KimDigest"]),
    module(
      "KimIntake",
      [
        "KimContent", "KimDiagnostics", "KimDigest", "KimModel", "KimPhotos", "KimReceive",
        "KimSiteWork", "KimSystem", "KimWorkspace",
      ]),
    module("KimHTTP", ["KimDiagnostics", "KimSystem"]),
    module(
      "KimPreview",
      [
        "KimContent", "KimDiagnostics", "KimDigest", "KimHTTP", "KimIntake", "KimModel",
        "KimReceive", "KimSiteWork", "KimSystem", "KimText", "KimWorkspace", "KimWritingPage",
      ], resources: [.embedInCode("Parts")]),
    module("KimPublish", ["KimDiagnostics", "KimModel", "KimYAML"]),
    module(
      "KimDelivery",
      [
        "KimConcurrency", "KimContent", "KimDiagnostics", "KimDigest", "KimModel", "KimPublish",
        "KimSiteWork", "KimSystem",
      ]),
    .executableTarget(
      name: "kim",
      dependencies: [
        "KimDelivery", "KimDiagnostics", "KimHTTP", "KimIntake", "KimModel", "KimPhotos",
        "KimPreview", "KimPublish", "KimQR", "KimReceive", "KimSiteWork", "KimSystem", "KimTheme",
        "KimWorkspace", argumentParser,
      ],
      swiftSettings: strict),
    module(
      "KimBench",
      [
        "CCMark", "KimConcurrency", "KimContent", "KimDiagnostics", "KimDigest", "KimMarkdown",
        "KimModel", "KimRandom", "KimSite", "KimSiteWork", "KimSystem", "KimTheme", "KimWorkspace",
      ]),
    .executableTarget(
      name: "kim-bench",
      dependencies: ["KimBench", "KimDiagnostics", "KimTemplate", argumentParser],
      swiftSettings: strict),
    .testTarget(name: "LayoutTests", swiftSettings: strict),
    tests("KimText", []),
    tests("KimMinify", []),
    tests("KimConcurrency", []),
    tests("KimQR", ["KimTestSupport"]),
    tests("KimDiagnostics", []),
    tests("KimDigest", []),
    tests("KimTemplate", ["KimDiagnostics", mustache]),
    tests("KimMarkdown", ["CCMark", "KimDiagnostics", "KimRandom", "KimText"]),
    tests("KimYAML", ["KimDiagnostics", "KimRandom", "KimTestSupport"]),
    tests("KimModel", ["KimDiagnostics"]),
    tests(
      "KimTheme",
      ["KimDiagnostics", "KimDigest", "KimModel", "KimTemplate", "KimTestSupport", "KimYAML"]),
    tests("KimSearch", ["KimModel", "KimTestSupport"]),
    tests("KimPages", ["KimModel", "KimText", "KimTheme"]),
    tests(
      "KimContent", ["KimDiagnostics", "KimModel", "KimRandom", "KimTestSupport", "KimYAML"]),
    tests("KimWritingPage", ["KimContent", "KimDiagnostics", "KimModel", "KimTestSupport"]),
    tests("KimSite", ["KimDiagnostics", "KimModel", "KimPages", "KimTestSupport", "KimTheme"]),
    tests(
      "KimProvince",
      ["KimDiagnostics", "KimModel", "KimSearch", "KimTestSupport", "KimTheme"]),
    .target(
      name: "KimTestSupport",
      dependencies: [
        "KimContent", "KimDiagnostics", "KimDigest", "KimModel", "KimProvince", "KimRandom",
        "KimReceive", "KimSite", "KimSiteWork", "KimTheme",
      ], path: "Tests/KimTestSupport", swiftSettings: strict),
    .testTarget(name: "ServerTests", dependencies: ["KimTestSupport"], swiftSettings: strict),
    .testTarget(
      name: "LongTests", dependencies: ["KimRandom", "KimReceive", "KimTestSupport"],
      swiftSettings: strict),
    tests("KimSystem", ["KimConcurrency", "KimDiagnostics", "KimTestSupport"]),
    tests("KimPhotos", ["KimModel", "KimSystem", "KimTestSupport"]),
    tests("KimSiteWork", ["KimDiagnostics", "KimModel", "KimSystem", "KimTestSupport"]),
    tests(
      "KimWorkspace",
      ["KimDiagnostics", "KimModel", "KimPhotos", "KimSiteWork", "KimSystem", "KimTestSupport"]),
    tests("KimReceive", ["KimDigest", "KimRandom", "KimTestSupport"]),
    tests(
      "KimIntake",
      [
        "KimDiagnostics", "KimDigest", "KimModel", "KimRandom", "KimReceive", "KimSiteWork",
        "KimSystem", "KimTestSupport", "KimWorkspace",
      ]),
    tests("KimHTTP", ["KimRandom", "KimSystem", "KimTestSupport"]),
    tests(
      "KimPreview",
      [
        "KimContent", "KimDiagnostics", "KimDigest", "KimHTTP", "KimModel", "KimReceive",
        "KimSiteWork", "KimSystem", "KimTestSupport", "KimText", "KimWorkspace",
      ]),
    tests("KimPublish", ["KimDiagnostics", "KimModel"]),
    tests(
      "KimDelivery",
      ["KimDiagnostics", "KimModel", "KimPublish", "KimSiteWork", "KimSystem", "KimTestSupport"]),
    tests("kim", ["KimModel", "KimReceive", "KimTestSupport", yams]),
    tests(
      "KimBench",
      [
        "KimDiagnostics", "KimMarkdown", "KimModel", "KimSiteWork", "KimSystem", "KimTestSupport",
        "KimWorkspace",
      ]),
  ]
)
