import Glibc

/// Bounds what one process may take.
enum MemoryLimit {
  /// So many bytes beyond what it has now: past that, the system gives nothing more.
  static func set(_ bytes: Int) {
    guard let now = addressSpace else { return }
    var limit = rlimit(rlim_cur: rlim_t(now + bytes), rlim_max: rlim_t(now + bytes))
    unsafe setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
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
