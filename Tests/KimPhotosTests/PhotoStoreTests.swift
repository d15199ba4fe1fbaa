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
    if case .ready = record { try entry.put([1, 2, 3], as: "480.webp") }
    try PhotoEntry.seal(entry, as: record)
    try store.adopt(key, from: work.folder)
    try work.remove()
  }

  private func path(_ key: PhotoKey) -> String { "cache/foto/3/\(key.hash.prefix(2))/\(key.name)" }

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
      #expect(folder.files(in: "cache/foto").count == 2)
    }
  }

  /// Each leaves of a whole entry what a killed build, a power cut or a disk's fault leaves.
  enum Damage: String, CaseIterable {
    case noState, emptyState, cutState, oldState, noPicture, emptyPicture, halfPicture, noFile, file

    func strike(_ entry: String, in folder: TemporaryFolder) throws {
      switch self {
      case .noState: try folder.remove(entry + "/keadaan")
      case .emptyState: try folder.write(entry + "/keadaan", "")
      case .cutState: try folder.write(entry + "/keadaan", "480.webp 3\nsiap 1")
      case .oldState: try folder.write(entry + "/keadaan", "siap 9\n")
      case .noPicture: try folder.remove(entry + "/480.webp")
      case .emptyPicture: try folder.write(entry + "/480.webp", "")
      case .halfPicture: try folder.write(entry + "/480.webp", "ab")
      case .noFile:
        try folder.remove(entry)
        try folder.folder(entry)
      case .file:
        try folder.remove(entry)
        try folder.write(entry, "x")
      }
    }
  }

  @Test(arguments: Damage.allCases)
  func `a damaged entry counts as not there, and the next maker of it replaces it`(
    _ damage: Damage
  ) throws {
    try with { store, folder in
      try make(key, .ready(.sky), in: store)
      try damage.strike(path(key), in: folder)
      #expect(try store.record(of: key) == nil)
      #expect(try store.state(of: key.hash) == .unseen)
      try make(key, .ready(.leaf), in: store)
      #expect(try store.record(of: key) == .ready(.leaf))
      #expect(folder.files(in: "cache/foto").count == 2)
      try damage.strike(path(key), in: folder)
      try store.prune(keeping: [], after: store.use())
      #expect(folder.files(in: "cache/foto") == [])
    }
  }

  @Test func `a picture with one other bit is noticed by who reads it, and replaced`() throws {
    try with { store, folder in
      try make(key, .ready(.sky), in: store)
      #expect(try store.record(of: key, readingPictures: true) == .ready(.sky))
      try folder.write(path(key) + "/480.webp", bytes: [1, 2, 2])
      #expect(try store.record(of: key) == .ready(.sky))
      #expect(try store.record(of: key, readingPictures: true) == nil)
      try make(key, .ready(.leaf), in: store)
      #expect(try store.record(of: key, readingPictures: true) == .ready(.leaf))
    }
  }

  @Test func `a state with one other bit anywhere is none`() throws {
    try with { store, folder in
      try make(key, .ready(.sky), in: store)
      let state = path(key) + "/keadaan"
      let text = Array(try #require(folder.text(state)).utf8)
      for index in text.indices {
        var damaged = text
        damaged[index] ^= 1
        try folder.write(state, bytes: damaged)
        #expect(try store.record(of: key) == nil, "byte \(index)")
      }
    }
  }

  @Test func `an entry of an earlier version, without fingerprints, is an entry`() throws {
    try with { store, folder in
      try make(key, .ready(nil), in: store)
      try folder.write(path(key) + "/keadaan", "480.webp 3\nsiap 1\n")
      #expect(try store.record(of: key, readingPictures: true) != nil)
    }
  }

  @Test func `what a killed build left half made goes, and what a living one makes stays`() throws {
    try with { store, folder in
      try store.removeAbandonedWork()
      #expect(folder.files(in: "cache") == [])
      let living = try store.work()
      try living.folder.put([1], as: "b.png")
      let name = living.name
      try folder.write("cache/foto/kerja/1-0/x.png", "setengah")
      try store.removeAbandonedWork()
      #expect(folder.files(in: "cache/foto") == ["kerja/\(name)/b.png"])
      try living.remove()
    }
  }

  @Test func `outputs that share the cache are known until they are gone`() throws {
    try with { store, folder in
      #expect(try store.outputs() == [])
      try folder.folder("satu")
      try folder.folder("dua")
      for name in ["satu", "dua", "dua/../satu"] {
        try store.register(TypedPath(folder.full(name)))
      }
      let places = try ["dua", "satu"].map { try TypedPath(folder.full($0)).absolute() }
      #expect(try store.outputs().map(\.string).sorted() == places)
      try folder.remove("satu")
      #expect(try store.outputs().map(\.string) == [places[0]])
    }
  }

  @Test func `nothing goes while another build uses the cache`() throws {
    try with { store, _ in
      try make(key, .ready(nil), in: store)
      let one = try store.use()
      let two = try store.use()
      try store.prune(keeping: [], after: one)
      #expect(try store.record(of: key) != nil)
      _ = consume two
      try store.prune(keeping: [], after: one)
      #expect(try store.record(of: key) == nil)
    }
  }

  @Test func `what failed is not tried again until the tool or the day changes`() throws {
    try TemporaryFolder.with { folder in
      let cache = TypedPath(folder.full("cache"))
      let (today, tomorrow) = (PhotoStore(cache, attempt: "a"), PhotoStore(cache, attempt: "b"))
      try make(key, .failed("a"), in: today)
      #expect(try today.state(of: key.hash) == .broken)
      #expect(try today.hasFailed(key.hash))
      #expect(try tomorrow.state(of: key.hash) == .unseen)
      #expect(try tomorrow.record(of: key) == nil)
      try make(key, .ready(.sky), in: tomorrow)
      #expect(try today.record(of: key) == .ready(.sky))
      #expect(try !today.hasFailed(key.hash))
    }
  }

  @Test func `a photo that one use failed at is broken, whatever came of the others`() throws {
    try with { store, _ in
      try make(key, .ready(.sky), in: store)
      try make(PhotoKey(hash: key.hash, .share), .broken, in: store)
      #expect(try store.state(of: key.hash) == .broken)
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
      try store.prune(keeping: [String(key.hash.prefix(10))], after: store.use())
      try store.removeAbandonedWork()
      #expect(try store.record(of: key) != nil)
      #expect(try store.record(of: other) == nil)
      #expect(try store.record(of: broken) == .broken)
      #expect(folder.files(in: "cache/foto").count == 3)
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
