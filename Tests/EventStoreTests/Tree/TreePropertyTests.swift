import Testing

@testable import EventStore

/// What holds of trees of every shape.
@Suite struct TreePropertyTests {
  private static let other = TreeHash.leaf([7, 7])

  @Test(arguments: 0...130)
  func `root and proofs are what the recursive definition says, and verify`(size: Int) {
    let leaves = Leaves.numbered(size)
    let root = Leaves.root(leaves.bytes[...])

    #expect(leaves.tree.root() == root)
    #expect(leaves.frontier.root == root)
    for leaf in 0..<size {
      let path = leaves.tree.inclusionPath(of: UInt64(leaf))
      #expect(path == Leaves.path(leaf, leaves.bytes[...]))
      let proof = InclusionProof(position: UInt64(leaf) + 1, size: UInt64(size), path: path)
      #expect(proof.leads(from: .leaf(leaves.bytes[leaf]), to: root))
    }
    for old in stride(from: 0, through: size, by: 3) {
      let path = leaves.tree.consistencyPath(from: UInt64(old))
      #expect(path == (old == 0 ? [] : Leaves.proof(old, leaves.bytes[...], true)))
      let proof = ConsistencyProof(from: UInt64(old), size: UInt64(size), path: path)
      #expect(proof.leads(from: Leaves.root(leaves.bytes[..<old]), to: root))
    }
  }

  @Test(arguments: [2, 3, 7, 8, 13, 64, 65])
  func `an inclusion proof with anything changed does not verify`(size: Int) {
    let leaves = Leaves.numbered(size)
    let root = leaves.tree.root()
    for leaf in 0..<size {
      let path = leaves.tree.inclusionPath(of: UInt64(leaf))
      let own = TreeHash.leaf(leaves.bytes[leaf])
      func leads(_ leaf: Int, _ path: [TreeHash], _ hash: TreeHash, _ root: TreeHash) -> Bool {
        InclusionProof(position: UInt64(leaf) + 1, size: UInt64(size), path: path)
          .leads(from: hash, to: root)
      }
      #expect(!leads(leaf, path, Self.other, root))
      #expect(!leads(leaf, path, own, Self.other))
      #expect(!leads((leaf + 1) % size, path, own, root))
      #expect(!leads(size, path, own, root))
      #expect(!leads(leaf, path + [Self.other], own, root))
      #expect(!leads(leaf, Array(path.dropLast()), own, root))
      for index in path.indices {
        var changed = path
        changed[index] = Self.other
        #expect(!leads(leaf, changed, own, root))
      }
    }
    let proof = InclusionProof(position: 0, size: UInt64(size), path: [])
    #expect(!proof.leads(from: root, to: root))
  }

  @Test(arguments: [2, 3, 7, 8, 13, 64, 65])
  func `a consistency proof with anything changed does not verify`(size: Int) {
    let leaves = Leaves.numbered(size)
    let root = leaves.tree.root()
    for old in 1..<size {
      let path = leaves.tree.consistencyPath(from: UInt64(old))
      let before = leaves.first(old).tree.root()
      func leads(_ path: [TreeHash], _ before: TreeHash, _ after: TreeHash) -> Bool {
        ConsistencyProof(from: UInt64(old), size: UInt64(size), path: path)
          .leads(from: before, to: after)
      }
      #expect(leads(path, before, root))
      #expect(!leads(path, Self.other, root))
      #expect(!leads(path, before, Self.other))
      #expect(!leads(path + [Self.other], before, root))
      #expect(!leads([], before, root))
      for index in path.indices {
        var changed = path
        changed[index] = Self.other
        #expect(!leads(changed, before, root))
      }
    }
    let backward = ConsistencyProof(from: UInt64(size) + 1, size: UInt64(size), path: [root])
    #expect(!backward.leads(from: root, to: root))
  }
}
