/// Memory that lives as long as its owner and is given back as a whole.
///
/// The inner loops of the search work on plain memory: no reference counts, no
/// checks of bounds, no allocation.
struct Arena: ~Copyable {
  private var blocks: [UnsafeMutableRawPointer] = []

  /// A copy of an array's elements; room for one where it is empty.
  mutating func copy<Element: BitwiseCopyable>(
    _ elements: [Element]
  ) -> UnsafeMutablePointer<Element> {
    let block = allocate(Element.self, elements.count)
    for (index, element) in elements.enumerated() {
      (block + index).initialize(to: element)
    }
    return block
  }

  /// So many elements of one value.
  mutating func fill<Element: BitwiseCopyable>(
    _ value: Element, _ count: Int
  ) -> UnsafeMutablePointer<Element> {
    let block = allocate(Element.self, count)
    block.initialize(repeating: value, count: count)
    return block
  }

  private mutating func allocate<Element: BitwiseCopyable>(
    _: Element.Type, _ count: Int
  ) -> UnsafeMutablePointer<Element> {
    let raw = UnsafeMutableRawPointer.allocate(
      byteCount: max(1, count) * MemoryLayout<Element>.stride, alignment: 64)
    blocks.append(raw)
    return raw.bindMemory(to: Element.self, capacity: max(1, count))
  }

  deinit {
    for block in blocks { block.deallocate() }
  }
}
