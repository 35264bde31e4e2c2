import EventSchema

/// Reads the payload of an event: the first byte chooses its name, the second its
/// version, the rest is the payload.
///
/// What decodes is encoded and decoded again, to the same event.
@_cdecl("LLVMFuzzerTestOneInput")
public func readPayload(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = UnsafeRawBufferPointer(start: start, count: count)
  guard count >= 2 else { return 0 }
  let name = EventName.allCases[Int(bytes[0]) % EventName.allCases.count]
  let version = UInt16(bytes[1] % 3)
  let payload = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(2))
  guard let event = try? EventCodec.decode(name, version: version, payload: payload) else {
    return 0
  }
  let encoded = EventCodec.encode(event)
  let again = try? EventCodec.decode(
    name: encoded.name.rawValue, version: encoded.version, payload: encoded.payload)
  precondition(again == event, "\(name) is not what it was when it is read again")
  return 0
}
