import ChangeControl
import Planning
import Testing

/// The names of streams, and names that were almost right.
@Suite struct NameTests {
  @Test(arguments: [
    (StreamName.plan("aurora"), "plan/aurora"), (.change("CR-7"), "change/CR-7"),
    (.goal("G1"), "goal/G1"), (.baseline("signed"), "baseline/signed"), (.board, "board"),
    (.gate("a/b", "G1"), "gate/a/b/G1"), (.freeze("a/b", "F"), "freeze/a/b/F"),
    (.policy, "policy"),
    (.plan("a/b"), "plan/a/b"), (.plan(""), "plan/"),
  ])
  func `a stream name is written and read as one text`(name: StreamName, text: String) {
    #expect(name.text == text)
    #expect(StreamName(text) == name)
  }

  @Test(arguments: ["", "/", "plan", "board/", "board/x", "cycle/1", "gate/G1", "Plan/aurora"])
  func `any other text names no stream`(text: String) {
    #expect(StreamName(text) == nil)
  }

  @Test(arguments: [
    ("bulid", "build"), ("BUILD", "build"), ("biuld", "build"), ("lanch", "launch"),
    ("launchh", "launch"), ("tess", "test"), ("desgin", "design"),
  ])
  func `a slip of the pen finds the name that was meant`(name: String, meant: String) {
    #expect(ClosestName.of(name, among: ["design", "build", "test", "launch"]) == meant)
  }

  @Test(arguments: ["paint", "bxyld", ""])
  func `a name like no other finds none`(name: String) {
    #expect(ClosestName.of(name, among: ["design", "build", "test", "launch"]) == nil)
  }

  @Test func `the first of two equally near names is taken`() {
    #expect(ClosestName.of("TASK3", among: ["TASK1", "TASK2"]) == "TASK1")
    #expect(ClosestName.of("TASK2", among: ["TASK1", "TASK2"]) == "TASK2")
    #expect(ClosestName.of("TASK1", among: []) == nil)
  }

  @Test func `a short name may differ in one letter but not in all of them`() {
    #expect(ClosestName.of("T3", among: ["T1", "T2"]) == "T1")
    #expect(ClosestName.of("X", among: ["A", "B"]) == nil)
    #expect(ClosestName.of("", among: ["A", ""]) == nil)
  }
}
