import Glibc

/// Bounds what one process may take.
enum MemoryLimit {
  /// So many bytes beyond what it has now: past that, the system gives nothing more.
  static func set(_ bytes: Int) {
    guard let now = addressSpace else { return }
    let resource = __rlimit_resource_t(RLIMIT_AS.rawValue)
    var limit = rlimit()
    guard unsafe getrlimit(resource, &limit) == 0 else { return }
    // Only the limit of this process: the tool that makes photos has one of its own.
    limit.rlim_cur = min(limit.rlim_max, rlim_t(now + bytes))
    unsafe setrlimit(resource, &limit)
  }

  /// What the process has mapped, in bytes. Source: proc(5), `/proc/self/statm`.
  private static var addressSpace: Int? {
    guard let file = FileDescriptor(unsafe open("/proc/self/statm", O_RDONLY | O_CLOEXEC)) else {
      return nil
    }
    let bytes = (try? file.read(atMost: 256)) ?? []
    let pages = bytes.split(separator: UInt8(ascii: " ")).first.flatMap {
      Int(String(decoding: $0, as: UTF8.self))
    }
    return pages.map { $0 * sysconf(CInt(_SC_PAGESIZE)) }
  }
}
