internal import LMDB

extension EventSnapshot {
  /// Checks the log itself, and that each event can be found by every way.
  func verifyEvents(_ report: inout VerificationReport) {
    var order = EventOrder()
    var frontier: TreeFrontier? = TreeFrontier()
    do throws(EventStoreError) {
      try view.scan(tables.events) { (key, value) throws(EventStoreError) in
        let position = IntegerKey(key).value
        order.arrive(at: position, &report)
        if frontier.map({ $0.size + 1 != position }) ?? false { frontier = nil }
        var leaf: TreeHash?
        do throws(EventStoreError) {
          try lend(value, at: position) { (event) throws(EventStoreError) in
            order.check(event, &report)
            try verifyReferences(of: event, &report)
            leaf = .leaf(try event.treeEntry())
          }
        } catch {
          report.note(.events, at: position, error: error)
          order.skip()
        }
        if var tree = frontier {
          frontier = nil
          verifyTree(value, at: position, leaf: leaf, &tree, &report)
          frontier = tree
        }
        return .proceed
      }
    } catch {
      report.note(.events, error: error)
    }
    report.head = order.last
    report.root = frontier?.root
  }

  private func verifyReferences(
    of event: borrowing EventView, _ report: inout VerificationReport
  ) throws(EventStoreError) {
    let position = event.position
    _ = try event.copy()
    if try self.position(in: event.streamID, revision: event.revision) != position {
      report.note(.index, at: position, "the stream index does not lead to the event")
    }
    let isIndexed = try view.withValue(
      at: IndexKey.type(event.typeID, position), in: tables.index
    ) { (value: RawSpan?) throws(EventStoreError) in value?.byteCount == 0 }
    if !isIndexed {
      report.note(.index, at: position, "the type index does not lead to the event")
    }
    let command = try event.commandID()
    guard let receipt = try receipt(forCommand: command) else {
      report.note(.commands, at: position, "the receipt of command \(command) is missing")
      return
    }
    if !receipt.positions.contains(position) {
      report.note(.commands, at: position, "the receipt of command \(command) omits the event")
    }
  }
}
