// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "leeway",
  products: [
    .executable(name: "leeway", targets: ["leeway"])
  ],
  dependencies: [
    // Flags, help texts and completions of the command line.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // SHA-256 over command contents, evaluations and projection states.
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    // YAML, and with it JSON, for plan files and change requests written by people.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CLMDB", pkgConfig: "lmdb", providers: [.apt(["liblmdb-dev"])]),
    .target(name: "LMDB", dependencies: ["CLMDB", "Wording"]),
    // An instruction of the processor that Swift does not offer.
    .target(name: "CChecksum"),
    .target(
      name: "EventStore",
      dependencies: [
        "CChecksum", "LMDB", "Wording", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    // What is said to people, in each language.
    .target(name: "Wording"),
    .target(name: "Planning", dependencies: ["Wording"]),
    .target(name: "ChangeControl", dependencies: ["Planning", "Wording"]),
    .target(name: "EventSchema", dependencies: ["ChangeControl", "Planning", "Wording"]),
    .target(
      name: "Projections",
      dependencies: [
        "ChangeControl", "EventSchema", "LMDB", "Planning", "Wording",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(
      name: "Interchange", dependencies: ["ChangeControl", "Planning", "Wording", "Yams"]),
    .target(
      name: "Engine",
      dependencies: [
        "ChangeControl", "EventSchema", "EventStore", "LMDB", "Planning", "Projections", "Wording",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    // Raw LMDB, for the bench to hold the store against.
    .target(name: "Floor", dependencies: ["CLMDB"]),
    .target(
      name: "Bench",
      dependencies: [
        "ChangeControl", "Engine", "EventSchema", "EventStore", "Floor", "LMDB", "Planning",
        "Projections",
      ]),
    .target(
      name: "Reports", dependencies: ["ChangeControl", "Planning", "Projections", "Wording"]),
    .executableTarget(
      name: "leeway",
      dependencies: [
        "Bench", "ChangeControl", "Engine", "EventSchema", "EventStore", "Interchange", "Planning",
        "Projections", "Reports", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      // Finding and binding Foundation and its Unicode tables in libraries of their own
      // takes longer than most commands do.
      swiftSettings: [.unsafeFlags(["-static-stdlib"], .when(configuration: .release))],
      linkerSettings: [.unsafeFlags(["-static-stdlib"], .when(configuration: .release))]),
    .executableTarget(
      name: "StoreTestHelper", dependencies: ["EventStore", "LMDB"], path: "Tests/StoreTestHelper"),
    .target(name: "StoreTestSupport", path: "Tests/StoreTestSupport"),
    .executableTarget(
      name: "EngineTestHelper", dependencies: ["ChangeControl", "Engine", "LMDB", "Planning"],
      path: "Tests/EngineTestHelper"),
    .testTarget(name: "WordingTests", dependencies: ["Wording"]),
    .testTarget(name: "LMDBTests", dependencies: ["LMDB", "StoreTestHelper", "StoreTestSupport"]),
    .testTarget(
      name: "EventStoreTests",
      dependencies: ["EventStore", "LMDB", "StoreTestHelper", "StoreTestSupport"]),
    .testTarget(
      name: "BenchTests",
      dependencies: [
        "Bench", "ChangeControl", "Engine", "EventStore", "LMDB", "Planning", "Projections",
        "StoreTestSupport",
      ]),
    .testTarget(name: "PlanningTests", dependencies: ["Planning"]),
    .testTarget(name: "ChangeControlTests", dependencies: ["ChangeControl", "Planning"]),
    .testTarget(
      name: "EventSchemaTests", dependencies: ["ChangeControl", "EventSchema", "Planning"]),
    .testTarget(
      name: "InterchangeTests", dependencies: ["ChangeControl", "Interchange", "Planning"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["ChangeControl", "Planning", "Projections", "Reports", "Wording"]),
    .testTarget(
      name: "EngineTests",
      dependencies: [
        "ChangeControl", "Engine", "EngineTestHelper", "EventSchema", "EventStore", "Interchange",
        "LMDB", "Planning", "Projections", "StoreTestSupport",
      ]),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "Engine", "EngineTestHelper", "EventSchema", "EventStore", "LMDB", "leeway", "Reports",
        "StoreTestSupport", "Wording",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && target.name != "CChecksum" {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .treatAllWarnings(as: .error),
    ]
}
