import ChangeControl
import Testing

@Suite struct BaselineStreamTests {
  @Test func `a name is given once and may be given again as it is`() {
    let signed = NamedPosition(name: "signed", position: 7)
    let moved = NamedPosition(name: "signed", position: 8)
    let scenario = Scenario<BaselineStream>.given(.set(signed))

    #expect(Scenario<BaselineStream>.given().when(.set(signed)) == .success([.set(signed)]))
    #expect(scenario.when(.set(signed)) == .success([]))
    #expect(scenario.when(.set(moved)) == .failure(.baselineDiffers("signed", position: 7)))
    #expect(BaselineStream.state(after: [.set(signed)]) == signed)
  }

  @Test(arguments: ["", "7", "2026-12-01", "-a", " a"])
  func `a name that could be a moment is refused`(name: String) {
    let named = NamedPosition(name: name, position: 7)

    #expect(
      Scenario<BaselineStream>.given().when(.set(named)) == .failure(.baselineName(name)))
  }
}
