import ArgumentParser
import EventStore
import Foundation
import Glibc
import Wording

/// The file with a key that signs, heads or votes; it is never inside a ledger.
struct KeyFile {
  let path: String
  /// The option that names another file.
  var option = "--key"
  /// The command that makes it.
  var maker = "leeway key --make"

  /// The file with the key of a person: the one that was named, else
  /// `$LEEWAY_SIGN_WITH`, else one of that person's name beside that of the user; nil
  /// where nothing says where.
  init?(of person: String, named: String?, option: String = "--sign-with") {
    let console = Console.current
    let given = named ?? console.environment["LEEWAY_SIGN_WITH"].flatMap { $0.isEmpty ? nil : $0 }
    guard let user = KeyFile(named: given) else { return nil }
    let plain = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "-_.@"))
    let name = person.addingPercentEncoding(withAllowedCharacters: plain) ?? person
    path =
      given == nil
      ? URL(filePath: user.path).deletingLastPathComponent().path + "/signing/" + name + ".key"
      : user.path
    self.option = option
    maker = "leeway key register"
  }

  /// The file that was named, else that of the user; nil where there is neither.
  init?(named: String?) {
    let console = Console.current
    func folder(_ variable: String) -> String? {
      console.environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    if let named {
      path = console.absolute(named)
    } else if let folder = folder("XDG_CONFIG_HOME") {
      path = folder + "/leeway/KEY"
    } else if let folder = folder("HOME") {
      path = folder + "/.config/leeway/KEY"
    } else {
      return nil
    }
  }

  var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// Refuses a file that lies in a ledger: what is kept with the lock opens it.
  func requireOutside(_ ledger: String) throws {
    func resolved(_ path: String) -> String {
      URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path
    }
    let folder = URL(filePath: resolved(path)).deletingLastPathComponent().path
    let inside = resolved(ledger)
    guard folder == inside || folder.hasPrefix(inside + "/") else { return }
    throw Failure(
      .usage, code: "key-in-ledger", "The key \(path) would lie inside the ledger.",
      next: "Keep it elsewhere: \(option) FILE")
  }

  /// Reads the key; only its owner may be able to.
  func read() throws -> SigningKey {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Failure(
        .usage, code: "no-key", "There is no readable key at \(path).",
        next: "Make one: \(maker); or name another: \(option) FILE")
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_mode & 0o077 == 0
    else {
      throw Failure(
        .usage, code: "exposed-key", "The key \(path) is not a file for its owner alone.",
        next: "Take the rights of others away: chmod 600 \(path)")
    }
    var bytes = [UInt8](repeating: 0, count: 1024)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    guard count >= 0, let key = SigningKey(String(decoding: bytes.prefix(count), as: UTF8.self))
    else {
      throw Failure(
        .usage, code: "not-a-key", "\(path) holds something that is not a key.",
        next: "Name another file: \(option) FILE")
    }
    return key
  }

  /// Removes what somebody left who was killed while making the key.
  func clearDrafts() { DraftFile(for: path).clearLeftovers() }

  /// Makes a new key; what stands there already is not replaced.
  ///
  /// The file has its name when it is whole and on the disk.
  func make() throws -> SigningKey {
    let key = SigningKey()
    let folder = URL(filePath: path).deletingLastPathComponent()
    try? FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let draft = DraftFile(for: path)
    let descriptor = open(draft.path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    defer { unlink(draft.path) }
    let text = Array(key.text.utf8)
    guard descriptor >= 0, write(descriptor, text, text.count) == text.count,
      fsync(descriptor) == 0, close(descriptor) == 0, link(draft.path, path) == 0
    else {
      throw Failure(
        .usage, code: "access-denied", "The key cannot be made at \(path).",
        next: "Choose another place: \(option) FILE")
    }
    return key
  }
}

/// Where a command finds the key that signs.
struct KeyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "File of the signing key; else leeway/KEY in $XDG_CONFIG_HOME or ~/.config.",
      valueName: "file"))
  var key: String?

  func validate() throws {
    guard key?.isEmpty != true else { throw ValidationError("--key names no file.") }
  }

  /// The key to sign the heads of a ledger with.
  func read(for ledger: String) throws -> SigningKey { try file(for: ledger).read() }

  /// The file of that key, whether it is there or not.
  func file(for ledger: String) throws -> KeyFile {
    guard let file = KeyFile(named: key) else {
      throw Failure(
        .usage, code: "no-key", "Neither $XDG_CONFIG_HOME nor $HOME says where the key is.",
        next: "Name it: --key FILE")
    }
    try file.requireOutside(ledger)
    return file
  }
}
