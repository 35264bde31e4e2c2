import Foundation
import Testing

@testable import leeway

/// What changes cost, and what would be without them.
@Suite struct AttributeTests {
  @Test func `each change is told what it cost, and the plan without it`() throws {
    let desk = try Story.desk()

    try expectGolden(desk.run("attribute").output, "attribute/all")
    try expectGolden(desk.run("attribute --format csv").output, "attribute/csv")
    try expectGolden(desk.run("attribute --format json").output, "attribute/json")
    try expectGolden(desk.run("attribute --without CR-1").output, "attribute/without")
    try expectGolden(
      desk.run("attribute --without CR-1 --format json").output, "attribute/without-json")
    #expect(desk.run("attribute --without CR-3").errors.hasPrefix("error[not-carried-out]"))
    #expect(desk.run("attribute --without CR-99").errors.hasPrefix("error[change-unknown]"))
    #expect(desk.run("attribute --as-of 2026-11-25T10:00").output.contains("No change was carried"))
  }
}
