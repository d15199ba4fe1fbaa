import KimModel
import KimSystem
import KimTestSupport
import Testing

@testable import KimPhotos

struct PhotoStoreTests {
  private let key = PhotoKey(hash: "00112233445566778899aabbccddeeff", .page)

  private func with<Result>(_ body: (PhotoStore, TemporaryFolder) throws -> Result) throws -> Result
  {
    try TemporaryFolder.with { folder in
      try body(PhotoStore(TypedPath(folder.full("cache"))), folder)
    }
  }

  /// Makes an entry as a batch does.
  private func make(_ key: PhotoKey, _ record: PhotoRecord, in store: PhotoStore) throws {
    let work = try store.work()
    let entry = try work.folder.folder(creating: key.name)
    try entry.put(record.bytes, as: PhotoRecord.fileName)
    try store.adopt(key, from: work.folder)
    try work.remove()
  }

  @Test(arguments: [
    PhotoRecord.broken, .ready(nil), .ready(.leaf), .ready(.greyDark), .ready(.skyLight),
  ])
  func `a record is read as it was written`(_ record: PhotoRecord) throws {
    #expect(PhotoRecord(record.bytes) == record)
    try with { store, _ in
      #expect(try store.record(of: key) == nil && store.state(of: key.hash) == .unseen)
      try make(key, record, in: store)
      #expect(try store.record(of: key) == record)
      #expect(try store.state(of: key.hash) == record.state)
    }
  }

  @Test(arguments: ["", "siap 99", "siap x", "lain", "siap 1 2 3x", "rusak 1", "\u{0}"])
  func `a record that nobody of ours wrote is none`(_ text: String) {
    #expect(PhotoRecord(Array(text.utf8)) == nil || text == "siap 1 2 3x")
  }

  @Test func `the first of two makers of an entry is believed, and nothing is left of the other`()
    throws
  {
    try with { store, folder in
      try make(key, .ready(.sky), in: store)
      try make(key, .broken, in: store)
      #expect(try store.record(of: key) == .ready(.sky))
      #expect(folder.files(in: "cache/foto").count == 1)
    }
  }

  @Test func `two working folders at once are two`() throws {
    try with { store, folder in
      let one = try store.work()
      let two = try store.work()
      let names = [one.name, two.name]
      #expect(names[0] != names[1])
      try one.remove()
      try two.remove()
      #expect(folder.files(in: "cache/foto") == [])
    }
  }

  @Test func `what is used stays, what is unused goes, and what was left half made too`() throws {
    try with { store, folder in
      let other = PhotoKey(hash: "ffeeddccbbaa99887766554433221100", .share)
      let broken = PhotoKey(hash: "abababababababababababababababab", .page)
      try make(key, .ready(nil), in: store)
      try make(other, .ready(nil), in: store)
      try make(broken, .broken, in: store)
      try folder.write("cache/foto/kerja/1-0/x.png", "setengah")
      try folder.write("cache/foto/0/aa/lama/keadaan", "siap")
      try store.prune(keeping: [String(key.hash.prefix(10))])
      #expect(try store.record(of: key) != nil)
      #expect(try store.record(of: other) == nil)
      #expect(try store.record(of: broken) == .broken)
      #expect(folder.files(in: "cache/foto").count == 2)
    }
  }

  @Test func `a WebP file keeps its picture and loses what stands beside it`() throws {
    func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
      Array(name.utf8) + [UInt8(data.count), 0, 0, 0] + data + (data.count % 2 == 1 ? [0] : [])
    }
    func file(_ chunks: [UInt8]) -> [UInt8] {
      Array("RIFF".utf8) + [UInt8(chunks.count + 4), 0, 0, 0] + Array("WEBP".utf8) + chunks
    }
    let size: [UInt8] = [0, 0, 0, 9, 0, 0, 9, 0, 0]
    let whole = file(
      chunk("VP8X", [0x3C] + size) + chunk("ICCP", [1]) + chunk("ALPH", [2, 3, 4])
        + chunk("VP8 ", [5, 6]) + chunk("EXIF", [7]) + chunk("XMP ", [8]))
    let bare = file(
      chunk("VP8X", [0x10] + size) + chunk("ALPH", [2, 3, 4]) + chunk("VP8 ", [5, 6]))
    #expect(BareWebP.bytes(of: whole) == bare)
    #expect(BareWebP.bytes(of: bare) == bare)
    for count in 0..<12 { #expect(BareWebP.bytes(of: Array(whole[..<count])) == nil) }
    #expect(BareWebP.bytes(of: Array(whole.dropLast(3))) == nil)
  }
}
