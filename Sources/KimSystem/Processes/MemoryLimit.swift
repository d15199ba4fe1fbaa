import Glibc

/// Bounds what one process may take.
package enum MemoryLimit {
  /// Where the system tells what the process has mapped. Source: proc(5).
  private static let statm = "/proc/self/statm"

  /// Lets the process have so many bytes beyond what it has now: past that, the system gives nothing
  /// more.
  ///
  /// Throws where the limit cannot be set: without one, a single hostile site could take all memory.
  package static func set(_ bytes: Int) throws(DiskError) { try set(bytes, readingSizeFrom: statm) }

  package static func set(_ bytes: Int, readingSizeFrom path: String) throws(DiskError) {
    let now = try addressSpace(path)
    let resource = __rlimit_resource_t(RLIMIT_AS.rawValue)
    var limit = rlimit()
    guard unsafe getrlimit(resource, &limit) == 0 else { throw SystemFailure.last.at(path, .limit) }
    // Only the limit of this process: the tool that makes photos has one of its own.
    limit.rlim_cur = min(limit.rlim_max, rlim_t(now + bytes))
    guard unsafe setrlimit(resource, &limit) == 0 else { throw SystemFailure.last.at(path, .limit) }
  }

  /// What the process has mapped, in bytes.
  private static func addressSpace(_ path: String) throws(DiskError) -> Int {
    guard let file = FileDescriptor(unsafe open(path, O_RDONLY | O_CLOEXEC)) else {
      throw SystemFailure.last.at(path, .limit)
    }
    let bytes: [UInt8]
    do { bytes = try file.read(atMost: 256) } catch { throw error.at(path, .limit) }
    let first = bytes.split(separator: UInt8(ascii: " ")).first ?? []
    guard let pages = Int(String(decoding: first, as: UTF8.self)) else {
      throw DiskError(.limit, path, code: EINVAL)
    }
    return pages * sysconf(CInt(_SC_PAGESIZE))
  }
}
